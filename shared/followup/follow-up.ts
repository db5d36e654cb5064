import type { ActivityReport } from '../register/activity.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';
import type { Funding, IsoDate, Status } from '../register/activity-fields.ts';
import type { FocusArea, Goal, Indicator, Strategy } from '../register/strategy.ts';
import type { NumberField } from './figure.ts';
import type { Sentence } from './sentence.ts';

/** Where a unit's reply stands, by content. exempt: nothing has come, and the unit need not reply this time. */
export type ReplyState =
  | 'none'
  | 'unreadable'
  | 'under-review'
  | 'incomplete'
  | 'complete'
  | 'nothing-to-report'
  | 'exempt';

export type UnitReply = {
  readonly unit: Unit;
  readonly state: ReplyState;
  /** Whether it is among those that are to reply: there in the period, and not exempt. Only these are counted. */
  readonly isExpected: boolean;
  /** Why it need not reply this time, in the coordinator's words; null when it is not exempt. */
  readonly exemption: string | null;
  /** Its own last day to reply, later than the others'; null when it has no longer than they. */
  readonly extendedTo: IsoDate | null;
  /** Joint activities are counted for each unit that has reported them. */
  readonly activityCount: number;
  /** Errors and warnings left standing in what was accepted; assumptions that nobody needs to act on are not counted. */
  readonly issueCount: number;
  /** What is missing, in Swedish; empty when nothing is. */
  readonly missing: readonly string[];
  /** The same as it is asked for in a reminder: each issue with its sheet and cell. Empty when the unit has nothing to mend. */
  readonly asked: readonly string[];
  readonly returnIds: readonly string[];
};

/** Persons, over the activities that gave a number. Null where no activity has said: that is not known, and not the same as none. */
export type Participants = {
  readonly total: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly children: number | null;
  /** Those in `total` of whom nobody has told the sex, activity by activity. */
  readonly sexUnknown: number | null;
  /** How many activities have given each number. */
  readonly told: Readonly<Record<Exclude<NumberField, 'cost'>, number>>;
};

export type Money = {
  /** Whole kronor; null when no activity has given a cost. */
  readonly total: number | null;
  /** Number of activities with a cost. */
  readonly told: number;
  readonly byFunding: readonly {
    readonly funding: Funding | null;
    readonly activityCount: number;
    /** Null when none of them has given a cost. */
    readonly cost: number | null;
    /** How many of them have given one. */
    readonly told: number;
  }[];
};

export type CompiledActivity = {
  readonly report: ActivityReport;
  /** The unit that answers for it. */
  readonly unit: Unit;
  /** Other units that take part, by name; what they wrote stands in the report's accounts. */
  readonly coUnits: readonly Unit[];
  readonly isNew: boolean;
};

export type AreaFollowUp = {
  /** Null gathers the activities without a focus area. */
  readonly focusArea: FocusArea | null;
  readonly goals: readonly Goal[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly activityCount: number }[];
  readonly activities: readonly CompiledActivity[];
  readonly byStatus: Readonly<Record<Status | 'unknown', number>>;
  readonly participants: Participants;
  readonly money: Money;
};

/** What is compiled for a period: the one query behind the screen and the exported workbook. */
export type FollowUp = {
  readonly period: Period;
  readonly strategy: Strategy;
  /** The sentences that open the summary, with counts, in the municipality's own shape. */
  readonly sentences: readonly Sentence[];
  readonly replies: readonly UnitReply[];
  readonly areas: readonly AreaFollowUp[];
  /** Indicators that hang on the plan as a whole. */
  readonly planIndicators: AreaFollowUp['indicators'];
  readonly activities: readonly CompiledActivity[];
  readonly byStatus: Readonly<Record<Status | 'unknown', number>>;
  readonly participants: Participants;
  readonly money: Money;
  /** Activities without any indicator. */
  readonly unlinked: readonly CompiledActivity[];
};
