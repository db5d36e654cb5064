import { z } from 'zod';
import { activityValuesSchema } from './activity.ts';
import { instant, fieldName } from './stored-kinds.ts';

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
