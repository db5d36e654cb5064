import { z } from 'zod';
import { fundings, statuses, activityTypes, type ActivityValues } from './activity-fields.ts';
import { issueSchema } from './issue.ts';
import { isoDate, instant, fieldName, fieldValue } from './stored-kinds.ts';

export const activityValuesSchema = z.object({
  title: z.string(),
  description: z.string(),
  type: z.enum(activityTypes).nullable(),
  focusArea: z.string().nullable(),
  indicators: z.array(z.string()),
  targetGroups: z.array(z.string()),
  partners: z.string(),
  responsible: z.string(),
  start: isoDate.nullable(),
  end: z.union([isoDate, z.literal('ongoing')]).nullable(),
  status: z.enum(statuses).nullable(),
  outcome: z.string(),
  participants: z.number().int().nullable(),
  women: z.number().int().nullable(),
  men: z.number().int().nullable(),
  children: z.number().int().nullable(),
  cost: z.number().int().nullable(),
  funding: z.enum(fundings).nullable(),
  childPerspective: z.boolean().nullable(),
  deviations: z.string(),
  nextSteps: z.string(),
}) satisfies z.ZodType<ActivityValues>;

/** Where a field's value came from: the cell a unit wrote, and what the coordinator did with it afterwards. */
export const fieldSourceSchema = z.object({
  /** The return it was read from; null when the coordinator entered the value by hand. */
  returnId: z.string().nullable(),
  /** Sheet name; null for CSV and for values without a cell. */
  sheet: z.string().nullable(),
  /** Address such as `F7`; null when the value follows from something else (a section heading has its own address). */
  cell: z.string().nullable(),
  /** What stood in the cell, untouched. */
  raw: z.string(),
  /** What was read out of `raw` when it came in: the base of the next merge. */
  read: fieldValue,
  /** Set when the coordinator changed the value; `raw` and `read` keep what the unit wrote. */
  corrected: z.object({ at: instant, by: z.string() }).nullable(),
  /** The period whose report the value was carried over from, when this period's return left the cell blank. */
  carriedFrom: z.string().nullable(),
});
export type FieldSource = z.infer<typeof fieldSourceSchema>;

export const activitySchema = z.object({
  /** Stable code such as `BUF-014`, never reused. */
  id: z.string(),
  unitId: z.string(),
  /** Other units that take part in a joint activity. */
  coUnitIds: z.array(z.string()),
  /** The period in which it was first reported. */
  firstPeriodId: z.string(),
  /** Set when the coordinator has ended it: the last period it belongs to. */
  lastPeriodId: z.string().nullable(),
  /** The activity that it went on as, once the coordinator has said so; null otherwise. Always ended too. */
  mergedInto: z.string().nullable(),
  /** The coordinator's own note; never sent out. */
  note: z.string(),
});
export type Activity = z.infer<typeof activitySchema>;

/** What another unit wrote of a joint activity: kept beside the report, and counted nowhere. */
export const accountSchema = z.object({
  unitId: z.string(),
  values: activityValuesSchema,
  sources: z.partialRecord(fieldName, fieldSourceSchema),
  issues: z.array(issueSchema),
  returnId: z.string().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
});
export type Account = z.infer<typeof accountSchema>;

export const activityReportSchema = z.object({
  /** `<activityId>@<periodId>`. */
  id: z.string(),
  activityId: z.string(),
  periodId: z.string(),
  values: activityValuesSchema,
  /** One entry per field that anybody has said anything about. */
  sources: z.partialRecord(fieldName, fieldSourceSchema),
  /** Issues that were left standing when it was accepted. */
  issues: z.array(issueSchema),
  /** The return that last touched it; null when entered by hand. */
  returnId: z.string().nullable(),
  /** Sheet and row in that return. */
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  /** The other units' own words and figures, for a joint activity; one per unit that has reported it. */
  accounts: z.array(accountSchema),
});
export type ActivityReport = z.infer<typeof activityReportSchema>;
