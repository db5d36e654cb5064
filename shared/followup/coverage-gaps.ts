import type { FocusArea, Indicator } from '../register/strategy.ts';
import type { Register } from '../register/entities.ts';
import type { Unit } from '../register/units-and-periods.ts';
import { isUnitsActivity } from '../register/unit-succession.ts';
import type { CompiledActivity, FollowUp, UnitReply } from './follow-up.ts';
import { counted, listed } from './swedish.ts';

/** `AK 3 Utbildningsnivå`; by its full title where the plan has no short one. */
export const indicatorName = ({ code, shortTitle, title }: Indicator): string =>
  `${code} ${shortTitle === '' ? title : shortTitle}`.trim();

function indicatorGaps({ areas, planIndicators, strategy }: FollowUp): readonly string[] {
  const all = [...areas.flatMap(({ indicators }) => indicators), ...planIndicators];
  const lacking = all.filter(({ activityCount }) => activityCount === 0);
  return lacking.map(
    ({ indicator }) => `Ingen ${strategy.terms.activity.singular} svarar mot ${indicatorName(indicator)}.`,
  );
}

/** A unit whose reply is taken in: of the others nobody knows yet what they do. */
const isKnown = ({ state }: UnitReply): boolean =>
  state === 'complete' || state === 'incomplete' || state === 'nothing-to-report';

type Doing = { readonly unit: Unit; readonly areas: ReadonlySet<string | null> };

/** The focus areas that each unit does something in, alone or together with another that answers for it. */
function doingOf(register: Register, { replies, activities }: FollowUp): readonly Doing[] {
  const isIn = ({ report }: CompiledActivity, unit: Unit): boolean => {
    const activity = register.activities[report.activityId];
    return activity !== undefined && isUnitsActivity(register, activity, unit.id, report.periodId);
  };
  return replies.filter(isKnown).map(({ unit }) => {
    const own = activities.filter((activity) => isIn(activity, unit));
    return { unit, areas: new Set(own.map(({ report }) => report.values.focusArea)) };
  });
}

function areaGap({ name }: FocusArea, idle: readonly Unit[], all: number, activity: string): readonly string[] {
  if (idle.length === 0) return [];
  if (idle.length === all) return [`${name}: ingen av verksamheterna har någon ${activity}.`];
  return [`${name}: ingen ${activity} hos ${listed(idle.map(({ short }) => short))}.`];
}

/**
 * What nobody does, in sentences: indicators without activities, focus areas without a unit's activities, units that have
 * replied without any. Only units whose reply is taken in are named; a silent one is no gap yet.
 */
export function coverageGaps(register: Register, followUp: FollowUp): readonly string[] {
  if (followUp.activities.length === 0) return [];
  const { strategy } = followUp;
  const { singular } = strategy.terms.activity;
  const doing = doingOf(register, followUp);
  const busy = doing.filter(({ areas }) => areas.size > 0);
  const still = doing.filter(({ areas }) => areas.size === 0).map(({ unit }) => unit.name);
  const perArea = strategy.focusAreas.flatMap((area) => {
    const idle = busy.filter(({ areas }) => !areas.has(area.id)).map(({ unit }) => unit);
    return areaGap(area, idle, busy.length, singular);
  });
  const none =
    still.length === 0
      ? []
      : [`${counted(still.length, 'verksamhet', 'verksamheter')} har svarat utan någon ${singular}: ${listed(still)}.`];
  return [...indicatorGaps(followUp), ...perArea, ...none];
}
