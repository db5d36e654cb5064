import { z } from 'zod';
import { strategySchema } from './strategy.ts';
import { activitySchema, activityReportSchema } from './activity.ts';
import { dispatchSchema, questionSchema, reminderSchema, mailTextSchema } from './correspondence.ts';
import { returnSchema, columnAnswerSchema } from './return.ts';
import { instant } from './stored-kinds.ts';
import { unitSchema, periodSchema } from './units-and-periods.ts';

/** A view of the table of activities that the coordinator has named. */
export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Columns shown, in order: field names and `code`, `unit`, `issues`. */
  columns: z.array(z.string()),
  /** The filter as it stands in the address, without `?`. */
  filter: z.string(),
  sort: z.array(z.object({ column: z.string(), isDescending: z.boolean() })),
  /** The column whose values group the rows; null for none. */
  groupBy: z.string().nullable(),
  /** Pixels of the columns that have been given another width than their own. Missing in views without any. */
  widths: z.record(z.string(), z.number().int().positive()).optional(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** That personal data was struck out of the register: how much, never what. */
export const strikeSchema = z.object({
  id: z.string(),
  at: instant,
  by: z.string(),
  /** Number of different texts that were struck. */
  count: z.number().int(),
});
export type Strike = z.infer<typeof strikeSchema>;

/** The register's settings; one entity with id `settings`. */
export const settingsSchema = z.object({
  id: z.literal('settings'),
  /** The register's own name, shown in the rail. */
  name: z.string(),
  strategyId: z.string(),
  /** The period that screens show; null before the first one. */
  currentPeriodId: z.string().nullable(),
  createdAt: instant,
  /** Which example data it holds, if it was made by "try the example". */
  isExample: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Everything the register holds, collection by collection, each by id. */
export const registerSchema = z.object({
  settings: z.record(z.string(), settingsSchema),
  strategies: z.record(z.string(), strategySchema),
  units: z.record(z.string(), unitSchema),
  periods: z.record(z.string(), periodSchema),
  activities: z.record(z.string(), activitySchema),
  activityReports: z.record(z.string(), activityReportSchema),
  returns: z.record(z.string(), returnSchema),
  dispatches: z.record(z.string(), dispatchSchema),
  questions: z.record(z.string(), questionSchema),
  columnAnswers: z.record(z.string(), columnAnswerSchema),
  reminders: z.record(z.string(), reminderSchema),
  mailTexts: z.record(z.string(), mailTextSchema),
  savedViews: z.record(z.string(), savedViewSchema),
  strikes: z.record(z.string(), strikeSchema),
});
export type Register = z.infer<typeof registerSchema>;
export type CollectionName = keyof Register;
export type Entity<Name extends CollectionName = CollectionName> = Register[Name][string];

/** A register before its first change. */
export const emptyRegister: Register = {
  settings: {},
  strategies: {},
  units: {},
  periods: {},
  activities: {},
  activityReports: {},
  returns: {},
  dispatches: {},
  questions: {},
  columnAnswers: {},
  reminders: {},
  mailTexts: {},
  savedViews: {},
  strikes: {},
};
