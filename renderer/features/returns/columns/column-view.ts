import { CONFIDENT } from '../../../../shared/intake/map/map-columns.ts';
import { scoreHeading } from '../../../../shared/intake/map/match-heading.ts';
import { columnLetters, type GridRow, type Sheet } from '../../../../shared/intake/grid.ts';
import type { ColumnReading, FilePlan } from '../../../../shared/intake/plan-types.ts';
import { fieldNames, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { cellText } from '../sheet-layout.ts';

/** `sheet!letters` (for a form's label its address), as the coordinator's decisions name a column. */
export const columnKey = ({ sheet, column }: ColumnReading): string => `${sheet ?? ''}!${column}`;

/** Whether it is a label of a form rather than the heading of a column. */
export const isLabel = ({ column }: ColumnReading): boolean => /\d/.test(column);

/** Whether somebody should say what the column is: something was read out of it that may be something else. */
export const isAsked = ({ field, confidence }: ColumnReading): boolean => field !== null && confidence < CONFIDENT;

/** The columns to ask about first, the rest in the file's order. */
export function columnsOf(plan: FilePlan): {
  readonly asked: readonly ColumnReading[];
  readonly others: readonly ColumnReading[];
} {
  return { asked: plan.columns.filter(isAsked), others: plan.columns.filter((column) => !isAsked(column)) };
}

/** Less than this in a heading's words is no reason to offer a field. */
const WORTH_OFFERING = 0.2;
const OFFERED = 2;

/** The two fields that a heading most likely means: what it was read as first, then by its words. */
export function likelyFields({ heading, field }: ColumnReading): readonly FieldName[] {
  const scores = [heading, ...heading.split(' / ')].map(scoreHeading);
  const worth = (name: FieldName): number => Math.max(...scores.map((each) => each.get(name) ?? 0));
  const byWords = fieldNames
    .filter((name) => name !== field && worth(name) >= WORTH_OFFERING)
    .toSorted((one, other) => worth(other) - worth(one));
  return [...(field === null ? [] : [field]), ...byWords].slice(0, OFFERED);
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 40;

const shortened = (text: string): string =>
  text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH).trimEnd()}…` : text;

/** The first three different things that stand under a heading, or beside a form's label. */
export function samplesOf(sheets: readonly Sheet[], reading: ColumnReading): readonly string[] {
  const sheet = sheets.find(({ name }) => name === (reading.sheet ?? ''));
  const rows = (sheet?.rows ?? []).filter(({ row }) => (isLabel(reading) ? row === reading.row : row > reading.row));
  const texts = rows.flatMap((row) => textsOf(row, reading)).map((text) => shortened(text.trim()));
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, SAMPLES);
}

/** A table's cell is in the column itself; a form's answer stands somewhere to the right of its label. */
function textsOf(row: GridRow, reading: ColumnReading): readonly string[] {
  const letters = reading.column.replace(/\d+$/, '');
  if (!isLabel(reading)) {
    return row.cells.filter(({ column }) => columnLetters(column) === letters).map(cellText);
  }
  const at = row.cells.findIndex(({ column }) => columnLetters(column) === letters);
  return row.cells.slice(at + 1).map(cellText);
}
