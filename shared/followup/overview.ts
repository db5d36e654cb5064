import type { Period, Unit } from '../register/entities.ts';
import type { FollowUp } from './follow-up.ts';

/** The period at a glance, beside the period before it. */
export type Overview = {
  readonly followUp: FollowUp;
  /** The period before, if the register has one. */
  readonly previousPeriod: Period | null;
  readonly movement: {
    /** Codes of activities reported for the first time. */
    readonly added: readonly string[];
    /** Reported in both periods. */
    readonly continued: readonly string[];
    /** Over by the period before, ended by the coordinator, or merged into another. */
    readonly ended: readonly string[];
    /** Expected, and not reported yet. */
    readonly awaited: readonly string[];
  };
  /** Actions per unit, by name. */
  readonly byUnit: readonly { readonly unit: Unit; readonly activityCount: number }[];
  /** Indicators that no activity is linked to: their ids. */
  readonly uncovered: readonly string[];
};
