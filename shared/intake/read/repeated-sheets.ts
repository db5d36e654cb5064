import { foldText } from '../../language/normalise.ts';
import { fieldNames, isBlankValue, isSameValue } from '../../register/activity-fields.ts';
import type { ReadRow } from '../plan-types.ts';

/**
 * The sheets that only repeat what stands on other sheets, such as a summary with links to them: every action comes back
 * there by its title, and nothing is said of it that is not said there. The later of two equal sheets is the one left out.
 */
export function repeatedSheets(rows: readonly ReadRow[]): ReadonlySet<string> {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet ?? ''))];
  const repeated = new Set<string>();
  if (sheets.length < 2) return repeated;
  // The sheet that says least is left out first.
  const said = (sheet: string): number =>
    rows.filter((row) => row.sheet === sheet).reduce((sum, row) => sum + saidIn(row), 0);
  const order = sheets
    .map((sheet, index) => ({ sheet, index, said: said(sheet) }))
    .toSorted((one, other) => one.said - other.said || other.index - one.index);
  for (const { sheet } of order) {
    const own = rows.filter((row) => row.sheet === sheet);
    const others = rows.filter((row) => row.sheet !== sheet && !repeated.has(row.sheet ?? ''));
    if (own.every((row) => others.some((other) => repeats(row, other)))) repeated.add(sheet);
  }
  return repeated;
}

const saidIn = (row: ReadRow): number => fieldNames.filter((name) => !isBlankValue(row.values[name])).length;

/** Whether a row says of the same action nothing but what the other one says. */
function repeats(row: ReadRow, other: ReadRow): boolean {
  const title = foldText(row.values.title);
  if (title === '' || title !== foldText(other.values.title)) return false;
  const areKnown = fieldNames.every(
    (name) => name === 'title' || isBlankValue(row.values[name]) || isSameValue(row.values[name], other.values[name]),
  );
  // What could not be read may be something else than what the other row says.
  return areKnown && row.issues.every(({ severity }) => severity === 'info');
}
