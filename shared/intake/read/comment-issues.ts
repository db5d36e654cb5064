import { hidePersonalIdentityNumbers } from '../../language/personal-identity-number.ts';
import { quote } from '../../language/wording.ts';
import { fieldNames, type FieldName } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress, type CellComment, type Sheet } from '../grid.ts';
import type { ReadRow } from '../plan-types.ts';

/** A question of ours, as it stands in a note in the file that comes back. */
export type AskedInNote = { readonly number: string; readonly text: string };

/** What the reader of a file without threads is told above a thread of comments, in whichever language. */
const threadIntroduction = /^\[[^\]]+\].*?(?:Kommentar|Comment):\s*/su;
/** The name that Excel puts first in a new note, with nothing after it. */
const onlyName = /^[\p{L}\p{N} .,@()-]{1,60}:$/u;

const oneSpaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A note without what we have written in it ourselves; empty when nothing else stands there. */
export function writtenBySender(text: string, asked: readonly AskedInNote[]): string {
  let rest = oneSpaced(text.trim().replace(threadIntroduction, ''));
  for (const { number, text: question } of asked) rest = rest.replace(oneSpaced(`Fråga ${number} ${question}`), ' ');
  const left = oneSpaced(rest);
  return onlyName.test(left) ? '' : left;
}

function issueAt(field: FieldName | null, cell: string, written: string): Issue {
  const text = hidePersonalIdentityNumbers(written);
  const message = `Cellen har en kommentar: ${quote(text)}. Läs den och för in det som behövs.`;
  return { field, code: 'low-confidence-column', severity: 'info', cell, raw: text, message };
}

/** A note beside the actions: of the file as a whole, with the sheet that it stands on. */
const issueOfFile = (said: Said): Issue => ({ ...issueAt(null, addressOf(said), said.written), sheet: said.sheet });

type Said = { readonly sheet: string; readonly comment: CellComment; readonly written: string };

const addressOf = ({ comment }: Said): string => cellAddress(comment.row, comment.column);

const fieldAt = (row: ReadRow, said: Said): FieldName | null =>
  fieldNames.find((name) => {
    const origin = row.origins[name];
    return origin?.sheet === said.sheet && origin.cell === addressOf(said);
  }) ?? null;

/** The row that a note belongs to: whose value it stands at, else the one it stands on. */
const ownerOf = (rows: readonly ReadRow[], said: Said): ReadRow | undefined =>
  rows.find((row) => fieldAt(row, said) !== null) ??
  rows.find((row) => row.sheet === said.sheet && row.row === said.comment.row);

/**
 * Says at each row, or of the file as a whole, what a unit has written in notes at its cells: it is no value, and it is often what
 * the value really means. Our own questions there are not told.
 */
export function withComments(
  rows: readonly ReadRow[],
  sheets: readonly Sheet[],
  asked: readonly AskedInNote[],
): { readonly rows: readonly ReadRow[]; readonly issues: readonly Issue[] } {
  const all = sheets.flatMap(({ name, comments = [] }) =>
    comments.map((comment): Said => ({ sheet: name, comment, written: writtenBySender(comment.text, asked) })),
  );
  const told = all.filter(({ written }) => written !== '');
  if (told.length === 0) return { rows, issues: [] };
  const owners = new Map(told.map((said) => [said, ownerOf(rows, said)]));
  const issuesOf = (owner: ReadRow): readonly Issue[] =>
    told
      .filter((said) => owners.get(said) === owner)
      .map((said) => issueAt(fieldAt(owner, said), addressOf(said), said.written));
  return {
    rows: rows.map((row) => {
      const found = issuesOf(row);
      return found.length === 0 ? row : { ...row, issues: [...row.issues, ...found] };
    }),
    issues: told.filter((said) => owners.get(said) === undefined).map(issueOfFile),
  };
}
