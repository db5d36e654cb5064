import type { Strategy } from '../../register/strategy.ts';
import type { ReviewDecisions } from '../../register/return.ts';
import type { PeriodKind } from '../../register/strategy.ts';
import type { HeadingScorer } from '../map/match-heading.ts';

/** What reading a file's cells depends on besides the cells. */
export type ReadSetting = {
  readonly strategy: Strategy;
  /** Gives dates without a year their year. */
  readonly readPeriod: { readonly year: number; readonly kind: PeriodKind };
  readonly score: HeadingScorer;
  /** The coordinator's own choice of field per column (`sheet!letter`). */
  readonly columnDecisions: ReviewDecisions['columns'];
};
