import type { Issue } from '../../register/issue.ts';
import { cellAddress, type Grid } from '../grid.ts';
import type { IgnoredRange } from '../plan-types.ts';

/** What a mail without any file says: that there is nothing to report. */
export type MailAnswer = { readonly issue: Issue; readonly ignored: readonly IgnoredRange[] };

type Sentence = { readonly cell: string; readonly row: number; readonly text: string };

/** Whole words: `\b` does not know that å, ä and ö are letters. */
const words = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

const nothing = words('inget|ingenting|inga|inte\\s+(?:något|nåt|några)|nothing|no');
const ofActions = /rapportera|redovisa|återkoppla|anmäla|meddela|insats|aktivitet|projekt|åtgärd|to\s+report|activit/iu;
/** What makes a sentence say something else, or only for now. */
const butThen = words(
  'men|dock|utom|utöver|förutom|annat|mer|ännu|än|hittills|återkommer|återkomma|nytt|ändrat|but|except|yet',
);

function sentencesOf(grid: Grid): readonly Sentence[] {
  return grid.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, raw }) =>
        raw.split(/(?<=[.!?])\s+/u).map((text) => ({ cell: cellAddress(row, column), row, text: text.trim() })),
      ),
    ),
  );
}

/** Lines before the sentence and after it. */
function others(grid: Grid, row: number): readonly IgnoredRange[] {
  return grid.sheets.flatMap((sheet) =>
    sheet.rows
      .filter((line) => line.row !== row)
      .map((line) => ({ sheet: sheet.name, range: cellAddress(line.row, 1), why: 'mejlets text' })),
  );
}

/**
 * The sentence in a mail that says that the unit has nothing to report, as an issue at its line: people write such things in many
 * ways, so somebody always looks before it counts as an answer. Null when no sentence says so without a "but".
 */
export function readMailAnswer(grid: Grid): MailAnswer | null {
  const said = sentencesOf(grid).find(
    ({ text }) => nothing.test(text) && ofActions.test(text) && !text.includes('?') && !butThen.test(text),
  );
  if (!said) return null;
  const end = /[.!]$/u.test(said.text) ? '' : '.';
  const message = `Svaret står i mejlet: ”${said.text}”${end} Läs mejlet och kontrollera att verksamheten inte har något att rapportera.`;
  const issue: Issue = {
    field: null,
    code: 'nothing-but-known',
    severity: 'warning',
    cell: said.cell,
    raw: said.text,
    message,
  };
  return { issue, ignored: others(grid, said.row) };
}
