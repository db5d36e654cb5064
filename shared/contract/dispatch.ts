import { z } from 'zod';
import { mailKinds, mailTextSchema, type Dispatch, type MailText, type Reminder } from '../register/correspondence.ts';
import type { Unit } from '../register/units-and-periods.ts';
import { nothing, periodArgument } from './arguments.ts';
import type { Download } from './download.ts';

/** Commands about what goes out to the units: templates, drafts, reminders and their wording. */
export const dispatchArguments = {
  'dispatch:write': z.object({ periodId: z.string(), unitIds: z.array(z.string()).nullable(), withMail: z.boolean() }),
  /** What each unit's template would hold; nothing is written. */
  'dispatch:preview': periodArgument,
  /** What has been sent out in a period, latest first. */
  'dispatch:list': periodArgument,
  /** The same templates and drafts as files in the register's own folder; gives where. */
  'dispatch:write-to-folder': z.object({
    periodId: z.string(),
    unitIds: z.array(z.string()).nullable(),
    withMail: z.boolean(),
  }),
  /** Reminder drafts (.eml; a zip when there are several) that say what is missing; each is logged. */
  'reminder:write': z.object({ periodId: z.string(), unitIds: z.array(z.string()).min(1) }),
  'reminder:list': periodArgument,
  /** The wording of each kind of mail: the coordinator's own, or the program's. */
  'mail-text:list': nothing,
  'mail-text:save': mailTextSchema,
  /** Goes back to the program's own wording. */
  'mail-text:reset': z.object({ kind: z.enum(mailKinds) }),
} as const;

/** An activity that a unit takes part in and another one reports. */
export type JointActivity = {
  readonly activityId: string;
  readonly title: string;
  /** What the unit itself has called it; empty when that is the same, or it has said nothing of it. */
  readonly ownTitle: string;
  /** Name of the unit that reports it. */
  readonly reportedBy: string;
};

/** What a unit's template would hold. */
export type DispatchPreview = {
  readonly unit: Unit;
  readonly fileName: string;
  /** The activities it would be asked about, by code and title. */
  readonly rows: readonly { readonly activityId: string; readonly title: string }[];
  /** What it would be told that others report. */
  readonly joint: readonly JointActivity[];
  /** Recipients; empty when the unit has no address. */
  readonly to: readonly string[];
  /** When a template was last made for it in this period; null when never. */
  readonly lastSentAt: string | null;
};

export type DispatchSummary = Omit<Dispatch, 'rows'> & { readonly rowCount: number };

export type DispatchResults = {
  'dispatch:write': Download;
  'dispatch:preview': readonly DispatchPreview[];
  'dispatch:list': readonly DispatchSummary[];
  'dispatch:write-to-folder': { readonly folder: string; readonly fileNames: readonly string[] };
  'reminder:write': Download;
  'reminder:list': readonly Reminder[];
  'mail-text:list': readonly (MailText & { readonly isOwn: boolean })[];
  'mail-text:save': MailText;
  'mail-text:reset': MailText;
};
