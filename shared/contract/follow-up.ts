import { z } from 'zod';
import type { Coverage } from '../followup/coverage.ts';
import type { FigureTrace } from '../followup/figure-trace.ts';
import type { FollowUp } from '../followup/follow-up.ts';
import type { Overview } from '../followup/overview.ts';
import { periodArgument } from './arguments.ts';
import type { Download } from './download.ts';

/** Commands that compile what the register holds. */
export const followUpArguments = {
  'followup:compile': periodArgument,
  'followup:export': periodArgument,
  /** The period at a glance, beside the period before it. */
  'overview:compile': periodArgument,
  /** Focus areas and indicators against units. */
  'coverage:compile': periodArgument,
  /** How a figure of the period came about, term by term; the figure by its name in addresses (`shared/followup/figure-name.ts`). */
  'figure:trace': z.object({ periodId: z.string(), figure: z.string().max(500) }),
} as const;

export type FollowUpResults = {
  'followup:compile': FollowUp;
  'followup:export': Download;
  'overview:compile': Overview;
  'coverage:compile': Coverage;
  'figure:trace': FigureTrace;
};
