import { blankValues, fieldNames, isBlankValue, fieldDefinition, type FieldName } from './activity-fields.ts';
import type { Account, Activity, ActivityReport, FieldSource } from './activity.ts';
import type { Register } from './entities.ts';
import { previousReport, reportId } from './reports.ts';

/**
 * Whether only the units that take part have reported a joint activity in a period: the report then holds what was carried over,
 * so that their accounts have somewhere to stand, and the unit that answers for it is still expected to report.
 */
export function isAwaitingOwner({ returnId, accounts, sources }: ActivityReport): boolean {
  return returnId === null && accounts.length > 0 && Object.values(sources).every(isCarriedOver);
}

const isCarriedOver = (source: FieldSource): boolean => source.carriedFrom !== null;

/** What lasts of an earlier report, each value with the period it is carried over from. */
function carriedFields(previous: ActivityReport): Pick<ActivityReport, 'values' | 'sources'> {
  const lasting = fieldNames.filter(
    (field) => fieldDefinition(field).isLasting && !isBlankValue(previous.values[field]),
  );
  const sources = lasting.map((field): [FieldName, FieldSource] => {
    const { periodId, values } = previous;
    const value = values[field];
    const read = typeof value === 'object' && value !== null ? [...value] : value;
    const byHand = { returnId: null, sheet: null, cell: null, raw: '', read, corrected: null, carriedFrom: periodId };
    const source = previous.sources[field];
    return [field, source ? { ...source, carriedFrom: source.carriedFrom ?? periodId } : byHand];
  });
  const ofOnePeriod = fieldNames.filter((field) => !fieldDefinition(field).isLasting);
  const blanks = Object.fromEntries(ofOnePeriod.map((field) => [field, blankValues[field]]));
  return { values: { ...previous.values, ...blanks }, sources: Object.fromEntries(sources) };
}

/** A report for the accounts of a joint activity that its own unit has not reported in the period. */
function reportToCome(register: Register, activityId: string, periodId: string, account: Account): ActivityReport {
  const previous = previousReport(register, activityId, periodId);
  const title = account.values.title;
  const carried = previous
    ? carriedFields(previous)
    : { values: { ...blankValues, indicators: [], targetGroups: [], title }, sources: {} };
  return {
    id: reportId(activityId, periodId),
    activityId,
    periodId,
    ...carried,
    issues: [],
    returnId: null,
    sheet: null,
    row: null,
    accounts: [],
  };
}

/** The report with a unit's account in place of the one it had: the rest of the report is another unit's, and is left alone. */
export function withAccount(
  register: Register,
  activity: Activity,
  periodId: string,
  account: Account,
): ActivityReport {
  const held = register.activityReports[reportId(activity.id, periodId)];
  const report = held ?? reportToCome(register, activity.id, periodId, account);
  const others = report.accounts.filter(({ unitId }) => unitId !== account.unitId);
  return { ...report, accounts: [...others, account] };
}
