import type { Beside, CellComment } from '../../../shared/intake/grid.ts';
import { pageTextsOf, type WrittenPageText } from './page-text.ts';
import { readComments } from './read-comments.ts';
import { readDrawing } from './read-drawing.ts';
import { readThreads } from './read-threads.ts';
import { Refusal } from './refusal.ts';
import { hasPart, readPart, readRelationships, type Relationship, type XlsxPackage } from './xlsx-package.ts';

/** What is written on a sheet, but not as a value of a cell. */
export type BesideCells = { readonly comments: readonly CellComment[]; readonly beside: readonly Beside[] };

/** A part that is broken says nothing: the cells are no worse for it. */
function orNothing<Item>(read: () => readonly Item[]): readonly Item[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'damaged') return [];
    throw error;
  }
}

type PartReader = <Item>(type: string, read: (bytes: Buffer) => readonly Item[]) => readonly Item[];

/** Notes, but where there is a thread at the cell: its note is a copy for older programs. */
function commentsFrom(fromPart: PartReader): readonly CellComment[] {
  const notes = fromPart('comments', readComments);
  const threads = fromPart('threadedComment', readThreads);
  if (threads.length === 0) return notes;
  const isSame = (one: CellComment, other: CellComment): boolean =>
    one.row === other.row && one.column === other.column;
  return [...notes.filter((note) => !threads.some((thread) => isSame(note, thread))), ...threads];
}

/** A document of another program that lies in the sheet; form controls and printer settings are none. */
const isObject = ({ type }: Relationship): boolean => type === 'oleObject' || type === 'package';

/**
 * Notes, threads of comments, text boxes, pictures and embedded documents of a sheet, found by its relationships, and what its page
 * headers and footers say.
 * @throws Refusal `too-large`
 */
export function readBeside(pack: XlsxPackage, sheet: string, written: readonly WrittenPageText[]): BesideCells {
  const relationships = orNothing(() => readRelationships(pack, sheet));
  const fromPart: PartReader = (type, read) => {
    const part = relationships.find((relationship) => relationship.type === type)?.target ?? '';
    return hasPart(pack, part) ? orNothing(() => read(readPart(pack, part))) : [];
  };
  const objects = relationships.filter(isObject).map((): Beside => ({ kind: 'object', at: null, text: '' }));
  return {
    comments: commentsFrom(fromPart),
    beside: [...fromPart('drawing', readDrawing), ...objects, ...pageTextsOf(written)],
  };
}
