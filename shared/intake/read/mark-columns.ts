import { readField } from '../../language/read-field.ts';
import { foldText, hasMoreLettersThan, isNothingWritten } from '../../language/normalise.ts';
import { type FieldName, fieldDefinition, isBlankValue } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';
import { bestRole } from '../map/match-heading.ts';
import type { ColumnHeading } from '../recognise/layout.ts';
import { isTotalText } from '../recognise/row-signs.ts';
import { cellText } from '../recognise/sheet-view.ts';
import type { ReadSetting } from './read-setting.ts';

/** A column to put a cross in: what the cross says, and of which field. */
export type MarkColumn = { readonly field: FieldName; readonly says: string };

const choiceFields: readonly FieldName[] = ['focusArea', 'type', 'status', 'funding', 'indicators', 'targetGroups'];

/** What a heading without a group can name by itself. */
const loneFields: readonly FieldName[] = ['focusArea', 'indicators'];
/** What takes two such headings beside each other: `Klar` alone may head a day. */
const siblingFields: readonly FieldName[] = ['status', 'type', 'funding'];

const yesWords: ReadonlySet<string> = new Set(['x', 'ja', 'j', 'yes', '1']);
const noWords: ReadonlySet<string> = new Set(['nej', 'n', 'no', '0']);
const longestMark = 3;

const foldsTo = (text: string, words: ReadonlySet<string>): boolean =>
  !hasMoreLettersThan(text, longestMark) && words.has(foldText(text));

/** Whether a cell is a cross, a tick or a yes. */
export function isMark(cell: Cell): boolean {
  if (cell.value === true || cell.value === 1) return true;
  return cell.kind === 'text' && (foldsTo(String(cell.value), yesWords) || /^[✓✔☒☑]$/u.test(String(cell.value).trim()));
}

const isNoMark = (cell: Cell): boolean =>
  cell.value === false ||
  cell.value === 0 ||
  (cell.kind === 'text' && (isNothingWritten(String(cell.value)) || foldsTo(String(cell.value), noWords)));

/** The word for the sums further along the row. */
const isSumWord = (cell: Cell): boolean => cell.kind === 'text' && isTotalText(cellText(cell));

/** A column's heading and what stands under it. */
export type HeadedCells = { readonly heading: ColumnHeading; readonly cells: readonly Cell[] };

/**
 * The columns that hold nothing but crosses, by column: a heading such as `Fokusområde` over `Språkutveckling`, the focus
 * area's name alone, or several statuses, sorts or payers beside each other without a heading over them.
 */
export function markColumns(columns: readonly HeadedCells[], setting: ReadSetting): ReadonlyMap<number, MarkColumn> {
  const found = new Map<number, MarkColumn>();
  const siblings: { readonly column: number; readonly mark: MarkColumn; readonly isTicked: boolean }[] = [];
  for (const { heading: written, cells } of columns) {
    // A heading merged down over both levels stands in the upper one.
    const heading = written.low === '' ? { ...written, group: '', low: written.group } : written;
    if (heading.low === '' || !cells.every((cell) => isMark(cell) || isNoMark(cell) || isSumWord(cell))) continue;
    const mark = markOf(heading, cells, setting);
    if (mark) found.set(heading.column, mark);
    else if (heading.group === '') {
      const field = siblingFields.find((name) => readsAs(name, heading.low, setting));
      if (field)
        siblings.push({ column: heading.column, mark: { field, says: heading.low }, isTicked: cells.some(isMark) });
    }
  }
  for (const { column, mark } of siblings) {
    const same = siblings.filter((one) => one.mark.field === mark.field);
    if (same.length >= 2 && same.some(({ isTicked }) => isTicked)) found.set(column, mark);
  }
  return found;
}

function markOf(heading: ColumnHeading, cells: readonly Cell[], setting: ReadSetting): MarkColumn | null {
  // Under a group heading an option that nobody has ticked is still an option.
  if (heading.group === '' && !cells.some(isMark)) return null;
  const group = heading.group === '' ? null : bestRole(setting.score(heading.group));
  const named = group ? choiceFields.filter((name) => name === group.role && group.score >= 0.6) : loneFields;
  const field = named.find((name) => readsAs(name, heading.low, setting));
  return field ? { field, says: heading.low } : null;
}

function readsAs(field: FieldName, text: string, setting: ReadSetting): boolean {
  const cell: Cell = { column: 1, kind: 'text', value: text, raw: text };
  const reading = readField(fieldDefinition(field), cell, {
    strategy: setting.strategy,
    period: setting.readPeriod,
    focusAreaId: null,
    decimal: 'unknown',
    unitFactor: 1,
    address: '',
  });
  return !isBlankValue(reading.value) && reading.issues.every((issue) => issue.severity === 'info');
}
