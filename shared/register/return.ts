import { z } from 'zod';
import { instant, fieldName, fieldValue } from './stored-kinds.ts';

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
