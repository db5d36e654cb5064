import { z } from 'zod';
import { periodKinds } from './strategy.ts';
import { isoDate, instant } from './stored-kinds.ts';

export const unitSchema = z.object({
  /** Stable id such as `buf`. */
  id: z.string(),
  name: z.string(),
  /** Short name such as `BUF`; the prefix of its activities' codes. */
  short: z.string(),
  kind: z.enum(['förvaltning', 'bolag', 'annan']),
  /** Other names that people write, former names included. */
  aliases: z.array(z.string()),
  emails: z.array(z.string()),
  /** Who to talk to: a person or a function, free text; empty when nobody is named. */
  contact: z.string(),
  /** First and last day it is expected to report; null is open. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  /** The unit that took over when this one ended; what this one reported stays with it. Null when none did. */
  mergedInto: z.string().nullable(),
});
export type Unit = z.infer<typeof unitSchema>;

export const periodSchema = z.object({
  /** `2024-delar` or `2024-bokslut`. */
  id: z.string(),
  year: z.number().int(),
  kind: z.enum(periodKinds),
  /** Last day for replies. */
  dueDate: isoDate,
  state: z.enum(['open', 'frozen']),
  /** Units that need not reply this time, each with why, in the coordinator's words. */
  exempt: z.array(z.object({ unitId: z.string(), reason: z.string(), at: instant, by: z.string() })),
  /**
   * Units that have longer than the others, each with its own last day and why, in the coordinator's words (empty when nothing was
   * said). Missing while nobody has.
   */
  extensions: z
    .array(z.object({ unitId: z.string(), dueDate: isoDate, reason: z.string(), at: instant, by: z.string() }))
    .optional(),
});
export type Period = z.infer<typeof periodSchema>;
