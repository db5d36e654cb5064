import type { LinkSuggestions } from '../../shared/intake/suggest/link-suggestion.ts';
import type { PlannedRow } from '../../shared/intake/plan-types.ts';
import { buildSuggester, type EarlierActivity, type Suggester } from '../../shared/intake/suggest/build-suggester.ts';
import type { ActivityValues } from '../../shared/register/activity-fields.ts';
import type { Register } from '../../shared/register/entities.ts';
import { comparePeriodIds } from '../../shared/register/period-of.ts';
import { reportId, reportsIn } from '../../shared/register/reports.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { strategyOf } from './register-state.ts';
import { planOf } from './return-review.ts';

/** Every activity that somebody has linked, as its latest linked report has it. */
function linkedActivities(register: Register): readonly EarlierActivity[] {
  const reports = Object.values(register.activityReports)
    .filter(({ values }) => values.indicators.length > 0 || values.focusArea !== null)
    .toSorted((one, other) => comparePeriodIds(one.periodId, other.periodId));
  const latest = new Map(
    reports.flatMap(({ activityId, values }) => {
      const activity = register.activities[activityId];
      return activity ? [[activityId, { id: activityId, unitId: activity.unitId, values }] as const] : [];
    }),
  );
  return [...latest.values()];
}

/** A register's state never changes, so what was counted in it holds as long as it does. */
const counted = new WeakMap<Register, Suggester>();

function knowledgeOf(register: Register): Suggester {
  const known = counted.get(register) ?? buildSuggester(strategyOf(register), linkedActivities(register));
  counted.set(register, known);
  return known;
}

/** What an activity is asked about as; `ownId` is never its own evidence. */
type Asked = { readonly values: ActivityValues; readonly unitId: string; readonly ownId: string | null };

function suggestionsFor(register: Register, { values, unitId, ownId }: Asked): LinkSuggestions {
  if (values.focusArea !== null && values.indicators.length > 0) return { focusAreas: [], indicators: [] };
  return knowledgeOf(register)(values, unitId, ownId);
}

const lacksLinks = ({ merged }: PlannedRow): boolean => merged.focusArea === null || merged.indicators.length === 0;

/** How many activities are weighed before the program does anything else that waits. */
const pause = 4;
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Suggestions for every activity of a period that lacks focus area or indicators; those that get none are left out. */
async function suggestAll(register: Register, periodId: string) {
  const found: { activityId: string; suggestions: LinkSuggestions }[] = [];
  for (const [index, { activityId, values }] of reportsIn(register, periodId).entries()) {
    const activity = register.activities[activityId];
    if (!activity) continue;
    if (index % pause === 0) await breathe();
    const suggestions = suggestionsFor(register, { values, unitId: activity.unitId, ownId: activityId });
    if (suggestions.focusAreas.length + suggestions.indicators.length > 0) found.push({ activityId, suggestions });
  }
  return found;
}

export const suggestCommands: Commands<
  'activity:suggest' | 'return:suggest' | 'return:suggest-all' | 'activity:suggest-all'
> = {
  'activity:suggest-all': inRegister(async ({ register }, { periodId }) => done(await suggestAll(register, periodId))),
  'activity:suggest': inRegister(async ({ register }, { activityId, periodId }) => {
    const activity = register.activities[activityId];
    const report = register.activityReports[reportId(activityId, periodId)];
    if (!activity || !report) return refused('unknown-id', activityId);
    return done(suggestionsFor(register, { values: report.values, unitId: activity.unitId, ownId: activityId }));
  }),
  'return:suggest': inRegister(async (context, { returnId, rowKey }) => {
    const { register } = context;
    const stored = register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    if (stored.state !== 'received') return refused('return-not-open', returnId);
    const planned = await planOf(context, register, stored);
    if (!planned.ok) return planned;
    const { unit, rows } = planned.value.plan;
    const row = rows.find((one) => one.rowKey === rowKey);
    if (!row) return refused('unknown-id', rowKey);
    const unitId = unit?.id ?? stored.unitId ?? '';
    return done(suggestionsFor(register, { values: row.merged, unitId, ownId: row.match.activityId }));
  }),
  'return:suggest-all': inRegister(async (context, { returnId }) => {
    const { register } = context;
    const stored = register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    if (stored.state !== 'received') return refused('return-not-open', returnId);
    const planned = await planOf(context, register, stored);
    if (!planned.ok) return planned;
    const { unit, rows } = planned.value.plan;
    const unitId = unit?.id ?? stored.unitId ?? '';
    return done(
      rows.filter(lacksLinks).map((row) => ({
        rowKey: row.rowKey,
        suggestions: suggestionsFor(register, { values: row.merged, unitId, ownId: row.match.activityId }),
      })),
    );
  }),
};
