import type { FocusArea, Indicator } from '../register/strategy.ts';
import type { Period, Unit } from '../register/units-and-periods.ts';

/** What a line of the coverage matrix counts. A focus area of null is the plan as a whole, or no focus area. */
export type CoverageSubject =
  /** All activities of a focus area. */
  | { readonly kind: 'focus-area'; readonly focusArea: FocusArea }
  | { readonly kind: 'indicator'; readonly focusArea: FocusArea | null; readonly indicator: Indicator }
  /** Activities of a focus area that are linked to no indicator. */
  | { readonly kind: 'no-indicator'; readonly focusArea: FocusArea }
  /** Activities without a focus area of the plan. */
  | { readonly kind: 'no-focus-area' };

/** A line of the coverage matrix. */
export type CoverageLine = {
  readonly subject: CoverageSubject;
  /** Codes of the activities per unit, in the order of `Coverage.units`; a joint one with the unit that answers for it. */
  readonly activityIds: readonly (readonly string[])[];
  /** Number of activities on the line. */
  readonly total: number;
};

/** Focus areas and indicators against units, for a period. */
export type Coverage = {
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly lines: readonly CoverageLine[];
  /** Number of activities per unit, in the order of `units`, and of all. */
  readonly unitTotals: readonly number[];
  readonly total: number;
  /** What nobody does, in Swedish sentences. Empty before anything has been reported. */
  readonly gaps: readonly string[];
};
