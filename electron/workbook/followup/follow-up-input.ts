import type { FollowUp } from '../../../shared/followup/follow-up.ts';
import type { Register } from '../../../shared/register/entities.ts';

/** What the follow-up workbook is written from. */
export type FollowUpInput = {
  readonly followUp: FollowUp;
  readonly register: Register;
  /** Instant, ISO 8601: when it was put together. */
  readonly madeAt: string;
  /** Who put it together; left out, the strategy's own office is named. */
  readonly by?: string;
};
