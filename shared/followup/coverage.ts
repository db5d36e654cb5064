import type { FocusArea, Indicator } from '../register/strategy.ts';
import type { Period, Unit } from '../register/entities.ts';

/** A line of the coverage matrix: a focus area, or an indicator under it. */
export type CoverageLine = {
  readonly focusArea: FocusArea | null;
  /** Null for the focus area as a whole. */
  readonly indicator: Indicator | null;
  /** Codes of the activities per unit, in the order of `Coverage.units`. */
  readonly activityIds: readonly (readonly string[])[];
};

/** Focus areas and indicators against units, for a period. */
export type Coverage = {
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly lines: readonly CoverageLine[];
  /** What nobody does, in Swedish sentences. */
  readonly gaps: readonly string[];
};
