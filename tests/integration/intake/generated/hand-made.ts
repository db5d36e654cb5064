import type { Cell, Grid, Sheet } from '../../../../shared/intake/grid.ts';
import {
  type ActivityValues,
  blankValues,
  type FieldName,
  fieldNames,
} from '../../../../shared/register/activity-fields.ts';
import { rangeOf } from '../../../unit/intake/recognise/support/text-grid.ts';
import { type CellSpec, date, error, formula, number, percent, text, yesNo } from './cell-spec.ts';
import { gridOf, type MadeReturn } from './made-return.ts';
import type { FieldTruth } from './truth.ts';

/** What one row of a hand-made return says. `ask`: must be flagged, whatever was read; `open`: may be, and blank will do. */
export type Said = Partial<ActivityValues> & {
  readonly at: string;
  readonly ask?: readonly FieldName[];
  readonly open?: readonly FieldName[];
};

/**
 * Numbers, ISO dates, times (`T10:30`), `#REF!`, `TRUE` and `=5` (a formula's result) become cells of their kind, as in
 * Excel, and `25%%` a number shown as per cent; `'12` stays text, ` // ` is a line end, `~~12~~ 15` has 12 struck through.
 */
function cellOf(written: string): CellSpec {
  if (/^-?\d+(?:\.\d+)?$/u.test(written)) return number(Number(written));
  if (/^-?\d+(?:\.\d+)?%%$/u.test(written)) return percent(Number.parseFloat(written) / 100);
  if (/^=-?\d+(?:\.\d+)?$/u.test(written)) return formula(Number(written.slice(1)));
  if (/^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?)$/u.test(written)) return error(written);
  if (/^(?:TRUE|FALSE)$/u.test(written)) return yesNo(written === 'TRUE');
  if (/^T\d\d:\d\d$/u.test(written)) return date(written);
  if (/^\d{4}-\d\d-\d\d$/u.test(written)) return date(written);
  const plain = text(written.replace(/^'/u, '').replaceAll(' // ', '\n').replaceAll('~~', ''));
  return written.includes('~~') ? { ...plain, struck: { left: written.replaceAll(/~~.*?~~/gu, '').trim() } } : plain;
}

/** A sheet from lines of text: one row each, cells divided by `|`; blank rows and cells are left out. */
export function sheetOf(name: string, drawn: string, merges: Sheet['merges'] = []): Sheet {
  const rows = drawn
    .split('\n')
    .slice(1, -1)
    .map((line, index) => ({
      row: index + 1,
      cells: line
        .split('|')
        .flatMap((part, at): Cell[] => (part.trim() === '' ? [] : [{ ...cellOf(part.trim()), column: at + 1 }])),
    }));
  return { name, state: 'visible', rows: rows.filter(({ cells }) => cells.length > 0), merges, hiddenColumns: [] };
}

/** How a drawn sheet is kept in the workbook. */
export type Kept = {
  /** Such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly state?: Sheet['state'];
};

/** `sheetOf` with merged cells, hidden rows, or hidden as a whole. */
export function drawn(name: string, lines: string, { merges = [], hiddenRows = [], state = 'visible' }: Kept): Sheet {
  const sheet = sheetOf(name, lines, merges.map(rangeOf));
  const rows = sheet.rows.map((row) => ({ ...row, isHidden: hiddenRows.includes(row.row) }));
  return { ...sheet, state, rows };
}

function truthsOf(said: Said): ReadonlyMap<FieldName, FieldTruth> {
  const { ask = [], open = [], at: _at, ...told } = said;
  const values: ActivityValues = { ...blankValues, ...told };
  return new Map(
    fieldNames.map((field): readonly [FieldName, FieldTruth] => {
      if (ask.includes(field)) return [field, { accept: 'anything', flag: 'must' }];
      if (open.includes(field)) return [field, { accept: [values[field], blankValues[field]], flag: 'may' }];
      return [field, { accept: [values[field]], flag: field === 'status' && values.status === null ? 'may' : 'no' }];
    }),
  );
}

/** A return drawn by hand, with what a careful reader takes from it. */
export function handMade(
  sheets: readonly Sheet[],
  said: readonly Said[],
  format: Grid['format'] = 'xlsx',
  layout = 'hand-made form',
): MadeReturn {
  const rows = said.map((one) => {
    const [sheet = '', row = '0'] = one.at.split('!');
    return { sheet, row: Number(row), title: one.title ?? '', fields: truthsOf(one) };
  });
  return { layout, grid: gridOf(sheets, format), rows, unit: null, fileName: 'svar.xlsx' };
}
