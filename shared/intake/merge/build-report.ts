import { fieldNames, isBlankValue, type FieldName } from '../../register/activity-fields.ts';
import type { ActivityReport, FieldSource } from '../../register/activity.ts';
import type { Issue } from '../../register/issue.ts';
import { saysTheSame } from '../../register/field-values.ts';
import { reportId } from '../../register/reports.ts';
import type { FieldChange, PlannedRow } from '../plan-types.ts';
import type { KnownActivity } from '../match/known-activities.ts';
import { rowWideCodes } from '../../register/issue-scopes.ts';
import { isAlreadyDecided } from './sides-of.ts';

/** Who decided, and when: for corrections and for conflicts settled in our favour. */
export type DecisionMark = { readonly at: string; readonly by: string };

/** What of a planned row a report is made of. */
export type AcceptedRow = Pick<
  PlannedRow,
  'rowKey' | 'sheet' | 'row' | 'values' | 'origins' | 'merged' | 'changes' | 'issues'
>;

export type ReportContext = {
  readonly activityId: string;
  readonly periodId: string;
  readonly returnId: string;
  readonly markOf: (field: FieldName) => DecisionMark;
};

/** The source that stays when the register's own value does. A value from an earlier report says where it came from. */
function keptSource(
  field: FieldName,
  known: KnownActivity | null,
  merged: AcceptedRow['merged'],
): FieldSource | undefined {
  if (known?.report) return known.report.sources[field];
  if (!known?.previous) return undefined;
  const source = known.previous.sources[field];
  const carriedFrom = source?.carriedFrom ?? known.previous.periodId;
  if (source) return { ...source, carriedFrom };
  const read = merged[field];
  return { returnId: null, sheet: null, cell: null, raw: '', read: asStored(read), corrected: null, carriedFrom };
}

const asStored = (value: AcceptedRow['merged'][FieldName]): FieldSource['read'] =>
  typeof value === 'object' && value !== null ? [...value] : value;

/** The cell that a field was read from; a value without one still names its sheet. */
function freshSource(
  field: FieldName,
  row: AcceptedRow,
  change: FieldChange | undefined,
  context: ReportContext,
): FieldSource {
  const origin = row.origins[field] ?? { sheet: row.sheet, cell: null, raw: '' };
  const read = change?.kind === 'corrected' ? change.theirs : row.values[field];
  const isOurs = change?.kind === 'corrected' || !saysTheSame(row.merged[field], read);
  return {
    returnId: context.returnId,
    sheet: origin.sheet,
    cell: origin.cell,
    raw: origin.raw,
    read: asStored(read),
    corrected: isOurs ? context.markOf(field) : null,
    carriedFrom: null,
  };
}

function sourceOf(field: FieldName, row: AcceptedRow, known: KnownActivity | null, context: ReportContext) {
  const change = row.changes.find((each) => each.field === field);
  const theirs = row.values[field];
  if (change === undefined && isAlreadyDecided(field, theirs, known)) return keptSource(field, known, row.merged);
  if (change?.kind === 'corrected' || change?.kind === 'conflict') return freshSource(field, row, change, context);
  if (!isBlankValue(theirs) && saysTheSame(row.merged[field], theirs)) return freshSource(field, row, change, context);
  if (!isBlankValue(row.merged[field]))
    return keptSource(field, known, row.merged) ?? freshSource(field, row, change, context);
  const said = row.origins[field]?.raw.trim() ?? '';
  return known?.report?.sources[field] ?? (said === '' ? undefined : freshSource(field, row, change, context));
}

/** Issues of cells that an earlier file of this period left, and that this one says nothing about. */
function stillStanding(row: AcceptedRow, known: KnownActivity | null): readonly Issue[] {
  return (known?.report?.issues ?? []).filter(({ field, code }) => {
    if (field === null || rowWideCodes.has(code) || row.changes.some((change) => change.field === field)) return false;
    return (
      isBlankValue(row.values[field]) &&
      (row.origins[field]?.raw.trim() ?? '') === '' &&
      isBlankValue(row.merged[field])
    );
  });
}

/** The report that accepting a row gives its activity: values, where each came from, and what was left standing. */
export function buildReport(row: AcceptedRow, known: KnownActivity | null, context: ReportContext): ActivityReport {
  const sources: Partial<Record<FieldName, FieldSource>> = {};
  for (const field of fieldNames) {
    const source = sourceOf(field, row, known, context);
    if (source) sources[field] = source;
  }
  const { merged } = row;
  return {
    id: reportId(context.activityId, context.periodId),
    activityId: context.activityId,
    periodId: context.periodId,
    values: { ...merged, indicators: [...merged.indicators], targetGroups: [...merged.targetGroups] },
    sources,
    issues: [...row.issues, ...stillStanding(row, known)],
    returnId: context.returnId,
    sheet: row.sheet,
    row: row.row,
    accounts: [...(known?.report?.accounts ?? [])],
  };
}
