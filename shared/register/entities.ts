import { z } from 'zod';
import {
  fundings,
  statuses,
  activityTypes,
  fieldNames,
  type ActivityValues,
  type FieldName,
} from './activity-fields.ts';
import { issueSchema } from './issue.ts';
import { periodKinds, strategySchema } from './strategy.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** An instant as ISO 8601 with time zone; the only stored times are when something happened at this computer or in a mail. */
const instant = z.string();

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
});
export type Period = z.infer<typeof periodSchema>;

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

/** A field's name as a schema. */
export const fieldName = z.enum(fieldNames as readonly [FieldName, ...FieldName[]]);
/** What a field can hold; which of them is right for it, its kind says. */
export const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

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

/**
 * What became of an activity that did not come back. ended: it is over. forgotten: the unit left it out by mistake and is still
 * expected to report it. merged: it goes on as another activity (`into` is its code). renamed: it is a row of this very return under
 * a new name (`into` is the row key).
 */
export const goneFates = ['ended', 'forgotten', 'merged', 'renamed'] as const;
export type GoneFate = (typeof goneFates)[number];

/** What the coordinator has decided about a return under review; the plan is a pure function of bytes, register and this. */
export const reviewDecisionsSchema = z.object({
  unitId: z.string().nullable(),
  periodId: z.string().nullable(),
  /** Values that replace what was read, by row key (`sheet!row`). A correction closes the field's issues. */
  corrections: z.array(
    z.object({ rowKey: z.string(), field: fieldName, value: fieldValue, at: instant, by: z.string() }),
  ),
  /** Rows left out for now. */
  heldRows: z.array(z.string()),
  /** Which activity an ambiguous row is: an activity id, or `new`. */
  matches: z.array(z.object({ rowKey: z.string(), activityId: z.string() })),
  /** Field conflicts decided: keep ours or take theirs. */
  conflicts: z.array(z.object({ rowKey: z.string(), field: fieldName, take: z.enum(['ours', 'theirs']) })),
  /** Columns whose field the coordinator has chosen (`sheet!letter` → field, or null to ignore the column). */
  columns: z.array(z.object({ column: z.string(), field: fieldName.nullable() })),
  /** What became of activities that did not come back. `into` is null but for merged and renamed. */
  gone: z.array(z.object({ activityId: z.string(), fate: z.enum(goneFates), into: z.string().nullable() })),
  /** Whether a row is the same activity as another unit's, done together, or only looks like it. */
  joint: z.array(z.object({ rowKey: z.string(), activityId: z.string(), isSame: z.boolean() })),
});
export type ReviewDecisions = z.infer<typeof reviewDecisionsSchema>;

export const rejectionCodes = [
  'empty',
  'too-large',
  'damaged',
  'encrypted',
  'legacy-format',
  'not-a-workbook',
  'no-table-found',
  'unsupported-format',
  'timed-out',
] as const;
/** Why a file was turned away (design §4). */
export type RejectionCode = (typeof rejectionCodes)[number];

export const returnSchema = z.object({
  /** `R0001`, in the order of receipt. */
  id: z.string(),
  fileName: z.string(),
  /** The workbook's name inside a mail or zip; null when the file itself is the workbook. */
  member: z.string().nullable(),
  /** SHA-256 of the received file, hex: its name in `returns/`. */
  fileSha256: z.string(),
  /** SHA-256 of the workbook itself, which is what "the same file twice" means. */
  sha256: z.string(),
  size: z.number().int(),
  receivedAt: instant,
  /** From the mail it came in: sender, subject, date and text; null when the file was dropped by itself. */
  mail: z.object({ from: z.string(), subject: z.string(), sentAt: instant.nullable(), text: z.string() }).nullable(),
  unitId: z.string().nullable(),
  /** How the unit was recognised, in words for the reviewer: `cell B2: Socialförvaltningen`. */
  unitEvidence: z.string().nullable(),
  periodId: z.string().nullable(),
  state: z.enum(['received', 'accepted', 'rejected', 'set-aside']),
  rejection: z.enum(rejectionCodes).nullable(),
  /** The unit has said that it has nothing to report this period. */
  nothingToReport: z.boolean(),
  acceptedAt: instant.nullable(),
  /**
   * Codes of the unit's activities that were expected, or reported already, when it was accepted, and that it does not mention.
   * Missing in returns accepted before this was kept; no default, since what is stored is never rewritten by being read.
   */
  leftOut: z.array(z.string()).optional(),
  /** The municipality's registration number (diarienummer), free text. */
  registrationNumber: z.string(),
  decisions: reviewDecisionsSchema,
});
export type Return = z.infer<typeof returnSchema>;

export const dispatchSchema = z.object({
  /** `<unitId>@<periodId>#<version>`. */
  id: z.string(),
  unitId: z.string(),
  periodId: z.string(),
  strategyId: z.string(),
  templateVersion: z.number().int(),
  createdAt: instant,
  fileName: z.string(),
  /** The rows that the template carried: the base of the three-way merge. */
  rows: z.array(z.object({ activityId: z.string(), row: z.number().int(), values: activityValuesSchema })),
});
export type Dispatch = z.infer<typeof dispatchSchema>;

/** A question to a unit about something in its return; it goes back as a comment at the cell. */
export const questionSchema = z.object({
  /** `Q0001`, in the order they were asked. */
  id: z.string(),
  returnId: z.string(),
  unitId: z.string(),
  periodId: z.string(),
  /** Row key in that return; null when it concerns the file as a whole or something that is not in it. */
  rowKey: z.string().nullable(),
  /** The activity it is about, where that is known: what a later return is compared by. */
  activityId: z.string().nullable(),
  field: fieldName.nullable(),
  sheet: z.string().nullable(),
  /** Address of the cell it is about; null when there is none. */
  cell: z.string().nullable(),
  /** What the activity was called when it was asked; empty when it is about none, or it had no name. */
  title: z.string(),
  /** What stood there when it was asked, personal identity numbers left out. */
  raw: z.string(),
  /** The question itself, in Swedish, as the unit reads it. */
  text: z.string(),
  askedAt: instant,
  askedBy: z.string(),
  /** When it was last put in a reply draft; null before. */
  sentAt: instant.nullable(),
  /** answered: a later return from the unit has something else, or something at all, there. withdrawn: by the coordinator. */
  state: z.enum(['open', 'answered', 'withdrawn']),
  /** The return that answered it. */
  answeredBy: z.string().nullable(),
  /** What the unit wrote in the column Svar of the sheet Frågor; null when it said so in the cell itself, or has not answered. */
  answer: z.string().nullable(),
  closedAt: instant.nullable(),
});
export type Question = z.infer<typeof questionSchema>;

/** The coordinator's answer to which field a column is, remembered for the next time the unit uses the same layout. */
export const columnAnswerSchema = z.object({
  /** `<unitId>#<layout>#<folded heading>`. */
  id: z.string(),
  unitId: z.string(),
  /** What the layout is known by: the folded headings of the table, in order, shortened to a hash. */
  layout: z.string(),
  /** The heading as the unit wrote it. */
  heading: z.string(),
  /** Null: the column is to be left out. */
  field: fieldName.nullable(),
  /** The return in which it was answered. */
  returnId: z.string(),
  at: instant,
  by: z.string(),
});
export type ColumnAnswer = z.infer<typeof columnAnswerSchema>;

/** A reminder that was made for a unit. */
export const reminderSchema = z.object({
  /** `<unitId>@<periodId>#<n>`. */
  id: z.string(),
  unitId: z.string(),
  periodId: z.string(),
  at: instant,
  by: z.string(),
  /** What it said was missing, in Swedish. */
  missing: z.array(z.string()),
});
export type Reminder = z.infer<typeof reminderSchema>;

export const mailKinds = ['dispatch', 'reminder', 'questions'] as const;
export type MailKind = (typeof mailKinds)[number];

/** The coordinator's own wording of a mail draft, with fields such as `{verksamhet}`; a kind without one uses the program's. */
export const mailTextSchema = z.object({ id: z.enum(mailKinds), subject: z.string(), body: z.string() });
export type MailText = z.infer<typeof mailTextSchema>;

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

export const noDecisions: ReviewDecisions = {
  unitId: null,
  periodId: null,
  corrections: [],
  heldRows: [],
  matches: [],
  conflicts: [],
  columns: [],
  gone: [],
  joint: [],
};
