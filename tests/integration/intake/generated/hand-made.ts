import type { Cell, Grid, Sheet } from '../../../../shared/intake/grid.ts';
import {
  type ActivityValues,
  blankValues,
  type FieldName,
  fieldNames,
} from '../../../../shared/register/activity-fields.ts';
import { type CellSpec, date, number, text } from './cell-spec.ts';
import { gridOf, type MadeReturn } from './made-return.ts';
import type { FieldTruth } from './truth.ts';

/** What one row of a hand-made return says. `ask`: must be flagged, whatever was read; `open`: may be, and blank will do. */
export type Said = Partial<ActivityValues> & {
  readonly at: string;
  readonly ask?: readonly FieldName[];
  readonly open?: readonly FieldName[];
};

/** Whole numbers and ISO dates become cells of their kind, as in Excel; `'12` stays text, `/` is a line end. */
function cellOf(written: string): CellSpec {
  if (/^\d+(?:\.\d+)?$/u.test(written)) return number(Number(written));
  if (/^\d{4}-\d\d-\d\d$/u.test(written)) return date(written);
  return text(written.replace(/^'/u, '').replaceAll(' // ', '\n'));
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
