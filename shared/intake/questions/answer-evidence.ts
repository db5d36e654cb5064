import { fieldNames, type FieldName } from '../../register/activity-fields.ts';
import { cellAddress, type Sheet } from '../grid.ts';
import type { CellOrigin, ReadRow } from '../plan-types.ts';
import { writtenBySender, type AskedInNote } from '../read/comment-issues.ts';
import { cellText } from '../recognise/sheet-view.ts';
import { readQuestions } from './read-questions.ts';

/** Something that a unit has written since it was asked, in the file that came back, and that may be its answer. */
export type AnswerEvidence = {
  /**
   * field: another value of the activity, wherever it stands. note: in a note at its cells. beside: in a cell on its row that is
   * read as nothing. row: the activity itself, which the file that was asked about did not have.
   */
  readonly kind: 'field' | 'note' | 'beside' | 'row';
  /** Null for what is no field's. */
  readonly field: FieldName | null;
  readonly sheet: string | null;
  /** Null for a value that follows from the file as a whole, and for an activity. */
  readonly cell: string | null;
  /** What stood there in the file that was asked about; empty for nothing. */
  readonly before: string;
  /** What stands there now; empty where it has been taken away. */
  readonly text: string;
};

/** An activity in a file, with the file's own sheets. */
export type ActivityInFile = { readonly row: ReadRow; readonly sheets: readonly Sheet[] };

const rawIn = (origin: CellOrigin | undefined): string => origin?.raw.trim() ?? '';

/** Values of the activity that the unit has written otherwise, whichever row and column they stand in. */
function changedFields(asked: ReadRow, back: ReadRow): readonly AnswerEvidence[] {
  return fieldNames.flatMap((field) => {
    const [was, is] = [asked.origins[field], back.origins[field]];
    const [before, text] = [rawIn(was), rawIn(is)];
    if (before === text) return [];
    return [{ kind: 'field', field, sheet: (is ?? was)?.sheet ?? null, cell: is?.cell ?? null, before, text }];
  });
}

const sheetOf = ({ row, sheets }: ActivityInFile): Sheet | undefined =>
  sheets.find(({ name }) => name === (row.sheet ?? ''));

const cellsOf = ({ origins }: ReadRow): ReadonlySet<string> =>
  new Set(Object.values(origins).flatMap(({ cell }) => cell ?? []));

type Said = { readonly cell: string; readonly text: string };

/** Notes at the activity's own cells, and on its row, without what we have written in them. */
function notesAt(at: ActivityInFile): readonly Said[] {
  const asked: readonly AskedInNote[] = at.sheets.flatMap((sheet) => readQuestions(sheet)?.asked ?? []);
  const own = cellsOf(at.row);
  return (sheetOf(at)?.comments ?? []).flatMap(({ row, column, text }) => {
    const cell = cellAddress(row, column);
    const written = row === at.row.row || own.has(cell) ? writtenBySender(text, asked) : '';
    return written === '' ? [] : [{ cell, text: written }];
  });
}

/** What stands on the activity's row and is no value of it. */
function besideOn(at: ActivityInFile): readonly Said[] {
  const own = cellsOf(at.row);
  const cells = sheetOf(at)?.rows.find(({ row }) => row === at.row.row)?.cells ?? [];
  return cells
    .map((cell) => ({ cell: cellAddress(at.row.row, cell.column), text: cellText(cell).trim() }))
    .filter(({ cell, text }) => text !== '' && !own.has(cell));
}

/** What is said now and was not said, in the same words, anywhere there before. */
function newlySaid(
  kind: 'note' | 'beside',
  back: ActivityInFile,
  was: readonly Said[],
  is: readonly Said[],
): readonly AnswerEvidence[] {
  const known = new Set(was.map(({ text }) => text));
  return is
    .filter(({ text }) => !known.has(text))
    .map(({ cell, text }) => ({ kind, field: null, sheet: back.row.sheet, cell, before: '', text }));
}

/**
 * Everything that a unit has written otherwise about an activity since it was asked about: in other fields, in notes and beside.
 * What of it is the answer, a person decides. `asked` is null when the file that was asked about did not have the activity.
 */
export function answerEvidence(asked: ActivityInFile | null, back: ActivityInFile): readonly AnswerEvidence[] {
  if (asked === null) {
    const { sheet, values } = back.row;
    return [{ kind: 'row', field: null, sheet, cell: null, before: '', text: values.title }];
  }
  return [
    ...changedFields(asked.row, back.row),
    ...newlySaid('note', back, notesAt(asked), notesAt(back)),
    ...newlySaid('beside', back, besideOn(asked), besideOn(back)),
  ];
}
