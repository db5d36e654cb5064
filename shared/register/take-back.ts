import { fieldNames, type FieldName } from './activity-fields.ts';
import { activityReportSchema, type Account, type ActivityReport } from './activity.ts';
import { isSameData } from './same-data.ts';

/** Three states of one thing: before a change, as the change left it, and now. */
export type Stages<Value> = { readonly before: Value; readonly after: Value; readonly now: Value };

/** What it should be once the change is taken back, and which parts were left since somebody has altered them. */
export type TakenBack<Value> = { readonly value: Value; readonly kept: readonly string[] };

const isEdited = <Value>({ before, after, now }: Stages<Value>): boolean =>
  !isSameData(before, after) && !isSameData(now, after) && !isSameData(now, before);

/** One part by itself: as it was, unless somebody has altered it since. */
const takeBackPart = <Value>({ before, after, now }: Stages<Value>): Value => (isSameData(now, after) ? before : now);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A list of ids item by item: what the change put in goes, what it took out comes back, what came since stays. */
function takeBackTexts({ before, after, now }: Stages<readonly string[]>): readonly string[] {
  const kept = now.filter((item) => before.includes(item) || !after.includes(item));
  return [...kept, ...before.filter((item) => !after.includes(item) && !now.includes(item))];
}

/** One property, and whether it was left since somebody has altered it. */
function takeBackValue({ before, after, now }: Stages<unknown>): {
  readonly value: unknown;
  readonly isEdited: boolean;
} {
  if (isTexts(before) && isTexts(after) && isTexts(now) && !isSameData(now, after)) {
    return { value: takeBackTexts({ before, after, now }), isEdited: false };
  }
  const stages = { before, after, now };
  return { value: takeBackPart(stages), isEdited: isEdited(stages) };
}

type Plain = Readonly<Record<string, unknown>>;

/** Property by property; a property that was not there before is not there afterwards. */
export function takeBackRecord({ before, after, now }: Stages<Plain>): TakenBack<Plain> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)])];
  const parts = keys.map((key) => ({
    key,
    ...takeBackValue({ before: before[key], after: after[key], now: now[key] }),
  }));
  const told = parts.filter(({ value }) => value !== undefined);
  return {
    value: Object.fromEntries<unknown>(told.map(({ key, value }) => [key, value])),
    kept: parts.filter((part) => part.isEdited).map(({ key }) => key),
  };
}

const accountOf = (report: ActivityReport, unitId: string): Account | null =>
  report.accounts.find((account) => account.unitId === unitId) ?? null;

function takeBackAccounts({ before, after, now }: Stages<ActivityReport>): TakenBack<readonly Account[]> {
  const units = [...new Set([...before.accounts, ...after.accounts, ...now.accounts].map(({ unitId }) => unitId))];
  const stages = units.map((unitId) => ({
    unitId,
    before: accountOf(before, unitId),
    after: accountOf(after, unitId),
    now: accountOf(now, unitId),
  }));
  return {
    value: stages.flatMap((stage) => takeBackPart<Account | null>(stage) ?? []),
    kept: stages.filter(isEdited).map(({ unitId }) => unitId),
  };
}

type Said = { readonly value: unknown; readonly source: unknown };
const said = ({ values, sources }: ActivityReport, field: FieldName): Said => ({
  value: values[field],
  source: sources[field] ?? null,
});

/** A report field by field: value, source and issues go together. The whole of it is the schema's business again. */
export function takeBackReport(stages: Stages<ActivityReport>): TakenBack<ActivityReport> {
  const { before, after, now } = stages;
  const ofField = (field: FieldName): Stages<Said> => ({
    before: said(before, field),
    after: said(after, field),
    now: said(now, field),
  });
  const isBack = new Set<FieldName>(fieldNames.filter((field) => isSameData(said(now, field), said(after, field))));
  const from = (field: FieldName): ActivityReport => (isBack.has(field) ? before : now);
  const isOfKind = (isTaken: boolean) => (issue: ActivityReport['issues'][number]) =>
    issue.field !== null && isBack.has(issue.field) === isTaken;
  const wide = takeBackPart({
    before: before.issues.filter(({ field }) => field === null),
    after: after.issues.filter(({ field }) => field === null),
    now: now.issues.filter(({ field }) => field === null),
  });
  const accounts = takeBackAccounts(stages);
  const value = activityReportSchema.parse({
    ...now,
    values: Object.fromEntries(fieldNames.map((field) => [field, from(field).values[field]])),
    sources: Object.fromEntries(
      fieldNames.flatMap((field) => {
        const source = from(field).sources[field];
        return source ? [[field, source]] : [];
      }),
    ),
    issues: [...before.issues.filter(isOfKind(true)), ...now.issues.filter(isOfKind(false)), ...wide],
    returnId: takeBackPart({ before: before.returnId, after: after.returnId, now: now.returnId }),
    sheet: takeBackPart({ before: before.sheet, after: after.sheet, now: now.sheet }),
    row: takeBackPart({ before: before.row, after: after.row, now: now.row }),
    accounts: [...accounts.value],
  });
  return { value, kept: [...fieldNames.filter((field) => isEdited(ofField(field))), ...accounts.kept] };
}
