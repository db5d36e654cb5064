import type { Grid } from '../../../../shared/intake/grid.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';
import { activities } from './activities.ts';
import type { MadeReturn } from './made-return.ts';
import { makeFormSheets, makeSideways, makeStackedForms } from './make-forms.ts';
import { makeMergedArea, makeSections, makeSheetPerArea, makeTable, type Making } from './make-tables.ts';
import { randomFrom } from './random.ts';

/** As a CSV file gives it: no sheet name, nothing but text, no merged cells. */
function asCsv(made: MadeReturn): MadeReturn {
  const [sheet] = made.grid.sheets;
  if (!sheet) return made;
  const rows = sheet.rows.map((row) => ({
    row: row.row,
    cells: row.cells.map((cell) => ({
      column: cell.column,
      kind: 'text' as const,
      value: asWritten(cell.kind, cell.raw),
      raw: asWritten(cell.kind, cell.raw),
    })),
  }));
  const grid: Grid = {
    format: 'csv',
    sheets: [{ name: '', state: 'visible', rows, merges: [], hiddenColumns: [] }],
    notes: [],
  };
  return { ...made, layout: 'csv', grid, rows: made.rows.map((row) => ({ ...row, sheet: '' })), fileName: 'svar.csv' };
}

/** Swedish Excel writes a decimal comma. */
const asWritten = (kind: string, raw: string): string => (kind === 'number' ? raw.replace('.', ',') : raw);

const isPlain = (made: MadeReturn): boolean =>
  made.grid.sheets.length === 1 &&
  made.grid.sheets.every(({ rows }) =>
    rows.every(({ cells }) =>
      cells.every(({ kind, isPercent }) => ['text', 'number', 'date'].includes(kind) && isPercent !== true),
    ),
  );

/** The return that belongs to a seed: always the same for the same seed. */
export function makeReturn(seed: number): MadeReturn {
  const random = randomFrom(seed);
  const making: Making = {
    activities: random.shuffle(activities).slice(0, random.int(1, 9)),
    strategy: vastervik2023,
    random,
  };
  const kind = random.next();
  if (kind < 0.38) return makeTable(making);
  if (kind < 0.5) return makeSections(making, false);
  if (kind < 0.6) return makeSections(making, true);
  if (kind < 0.7) return makeSheetPerArea(making);
  if (kind < 0.76) return makeMergedArea(making);
  if (kind < 0.84) return makeFormSheets(making);
  if (kind < 0.91) return makeStackedForms(making);
  if (kind < 0.95) return makeSideways(making);
  const made = makeTable(making);
  return isPlain(made) ? asCsv(made) : made;
}
