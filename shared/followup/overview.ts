import type { Status } from '../register/activity-fields.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';
import type { Indicator } from '../register/strategy.ts';
import type { AreaFollowUp, FollowUp } from './follow-up.ts';

/** How many of the units that should reply stand where. The parts add up to `expected`; those that need not reply are beside it. */
export type ReplyTally = {
  readonly expected: number;
  /** With everything in it, or nothing to report. */
  readonly complete: number;
  readonly underReview: number;
  readonly incomplete: number;
  readonly unreadable: number;
  /** Nothing has come. */
  readonly none: number;
  /** Units that need not reply this time, and have not. */
  readonly exempt: number;
};

/** An activity by its code and its latest title, with the unit that answers for it. */
export type MovedActivity = { readonly id: string; readonly title: string; readonly unitId: string };

/** What became of the activities since the period before, by code. `added` and `continued` are all that is reported. */
export type Movement = {
  /** Reported for the first time. */
  readonly added: readonly MovedActivity[];
  /** Reported in an earlier period too. */
  readonly continued: readonly MovedActivity[];
  /** Reported in the period before, not in this one: over by then, ended by the coordinator, or merged into another. */
  readonly ended: readonly MovedActivity[];
  /** Reported in the period before and still going, and not reported yet. */
  readonly awaited: readonly MovedActivity[];
  /** As awaited, but of a unit that need not reply this time. */
  readonly excused: readonly MovedActivity[];
};

/** A unit's activities: those that it answers for, so that a joint one is counted once. */
export type UnitActivities = {
  readonly unit: Unit;
  readonly activityCount: number;
  readonly byStatus: Readonly<Record<Status | 'unknown', number>>;
};

/** An indicator that is followed this year, and how many activities are linked to it. */
export type IndicatorCover = { readonly indicator: Indicator; readonly activityCount: number };

/** Whose an activity is: enough to say whom something concerns. */
export type OfUnit = { readonly unit: Pick<Unit, 'id' | 'short'> };

/** A focus area's figures. */
export type AreaFigures = Pick<AreaFollowUp, 'focusArea' | 'byStatus' | 'participants'> & {
  readonly activityCount: number;
};

/** The follow-up's figures without the activities themselves: the screen opens first, and a register may have ten thousand. */
export type FollowUpFigures = Pick<
  FollowUp,
  'period' | 'strategy' | 'replies' | 'byStatus' | 'participants' | 'money'
> & {
  readonly activityCount: number;
  readonly areas: readonly AreaFigures[];
  /** One entry per activity without any indicator. */
  readonly unlinked: readonly OfUnit[];
  /** One entry per activity without a focus area. */
  readonly areaLess: readonly OfUnit[];
};

/** The period at a glance, beside the period before it. */
export type Overview = {
  readonly followUp: FollowUpFigures;
  /** The period before, if the register has one. */
  readonly previousPeriod: Period | null;
  readonly replies: ReplyTally;
  readonly movement: Movement;
  /** The units that should reply or have activities, by name. */
  readonly byUnit: readonly UnitActivities[];
  /** Every indicator that is followed, in the plan's order, those of the plan as a whole last. */
  readonly cover: readonly IndicatorCover[];
};
