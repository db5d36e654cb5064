import { NO_STATUS, periodIdLabel, severityLabels } from '../../../shared/language/labels.ts';
import { activityTypes, fieldDefinition, fundings, statuses } from '../../../shared/register/activity-fields.ts';
import { severities } from '../../../shared/register/issue.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { isFieldColumn, type TableColumnId } from '../../../shared/register/table-columns.ts';
import type { Option } from '../../components/options.tsx';
import { choiceOptions } from '../../lib/choice-options.ts';
import { fieldText } from '../../lib/field-text.ts';
import type { SortValue } from '../../lib/sort-rows.ts';
import { activityTexts as texts } from '../../lib/texts/activities.ts';

/** What a row's columns need to know besides the row. */
export type TableContext = {
  readonly strategy: Strategy;
  readonly units: readonly Unit[];
  /** The period that is shown. */
  readonly periodId: string;
  /** Every period of the register, oldest first. */
  readonly periodIds: readonly string[];
};

/** How a column is narrowed, sorted and edited. */
export type ColumnKind = 'choice' | 'choices' | 'text' | 'figure' | 'date';

/** Stands for "nothing is said", among ids. */
export const missing = 'saknas';

/** What kind of thing stands in a column. */
export function columnKind(id: TableColumnId): ColumnKind {
  if (isFieldColumn(id)) {
    const { kind } = fieldDefinition(id);
    if (kind === 'count' || kind === 'kronor') return 'figure';
    return kind === 'yes-no' ? 'choice' : kind;
  }
  if (id === 'code' || id === 'note') return 'text';
  return id === 'coUnits' || id === 'issues' ? 'choices' : 'choice';
}

const yesNo = (value: boolean | null): readonly string[] => (value === null ? [] : [value ? 'ja' : 'nej']);
const listed = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** The ids of what is chosen in a column of choices; empty when nothing is said. */
export function choicesIn(
  { activity, report, unit }: ActivityRow,
  id: TableColumnId,
  periodId: string,
): readonly string[] {
  const { values } = report;
  switch (id) {
    case 'unit':
      return [unit.id];
    case 'coUnits':
      return activity.coUnitIds;
    case 'isNew':
      return [activity.firstPeriodId === periodId ? 'ny' : 'fortsatt'];
    case 'firstPeriod':
      return [activity.firstPeriodId];
    case 'lastPeriod':
      return listed(activity.lastPeriodId);
    case 'issues':
      return severities.filter((severity) => report.issueCounts[severity] > 0);
    case 'childPerspective':
      return yesNo(values.childPerspective);
    case 'indicators':
    case 'targetGroups':
      return values[id];
    case 'type':
    case 'focusArea':
    case 'status':
    case 'funding':
      return listed(values[id]);
    default:
      return [];
  }
}

/** A column's text, as it is kept; empty when nothing is said. */
export function textIn({ activity, report }: ActivityRow, id: TableColumnId): string {
  if (id === 'code') return activity.id;
  if (id === 'note') return activity.note;
  const value = isFieldColumn(id) ? report.values[id] : '';
  return typeof value === 'string' ? value : '';
}

/** A column's figure; null when nothing is said. */
export function figureIn({ report }: ActivityRow, id: TableColumnId): number | null {
  const value = isFieldColumn(id) ? report.values[id] : null;
  return typeof value === 'number' ? value : null;
}

/** What there is to choose among in a column of choices, in its own order. */
export function columnOptions(id: TableColumnId, { strategy, units, periodIds }: TableContext): readonly Option[] {
  switch (id) {
    case 'unit':
    case 'coUnits':
      return units.map(({ id: unitId, name }) => ({ id: unitId, label: name }));
    case 'isNew':
      return [
        { id: 'ny', label: texts.isNew },
        { id: 'fortsatt', label: texts.isContinued },
      ];
    case 'firstPeriod':
    case 'lastPeriod':
      return periodIds.map((periodId) => ({ id: periodId, label: periodIdLabel(periodId) }));
    case 'issues':
      return severities.map((severity) => ({ id: severity, label: severityLabels[severity] }));
    case 'childPerspective':
      return [
        { id: 'ja', label: 'Ja' },
        { id: 'nej', label: 'Nej' },
      ];
    default:
      return isFieldColumn(id) ? choiceOptions(strategy, id, null) : [];
  }
}

/** What a missing value in a column is called. */
export function missingLabel(id: TableColumnId): string {
  if (id === 'status') return NO_STATUS;
  if (id === 'focusArea') return texts.missingArea;
  return texts.missingValue;
}

/** A cell in words, as it is shown and copied; empty when nothing is said. */
export function cellText(row: ActivityRow, id: TableColumnId, context: TableContext): string {
  if (isFieldColumn(id)) return fieldText(context.strategy, id, row.report.values[id]);
  if (columnKind(id) === 'text') return textIn(row, id);
  if (id === 'unit') return row.unit.name;
  const options = columnOptions(id, context);
  return choicesIn(row, id, context.periodId)
    .map((choice) => options.find((option) => option.id === choice)?.label ?? choice)
    .join(', ');
}

const orders: Readonly<Partial<Record<TableColumnId, readonly string[]>>> = {
  status: statuses,
  type: activityTypes,
  funding: fundings,
};

function orderOf(id: TableColumnId, { strategy, periodIds }: TableContext): readonly string[] | null {
  if (id === 'focusArea') return strategy.focusAreas.map((area) => area.id);
  if (id === 'firstPeriod' || id === 'lastPeriod') return periodIds;
  return orders[id] ?? null;
}

/** How a column's rows are put in order: choices as they stand in their lists, the rest by figure, day or alphabet. */
export function sortValueOf(id: TableColumnId, context: TableContext): (row: ActivityRow) => SortValue {
  if (id === 'unit') return ({ unit }) => unit.name;
  if (id === 'issues') return ({ report }) => report.issueCounts.error * 1000 + report.issueCounts.warning || null;
  const kind = columnKind(id);
  if (kind === 'figure') return (row) => figureIn(row, id);
  if (kind === 'text' || kind === 'date') return (row) => textIn(row, id);
  const order = orderOf(id, context);
  if (order === null) return (row) => cellText(row, id, context);
  const places = new Map(order.map((choice, index) => [choice, index]));
  return (row) => places.get(choicesIn(row, id, context.periodId)[0] ?? '') ?? null;
}
