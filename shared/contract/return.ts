import { z } from 'zod';
import type { Sheet } from '../intake/grid.ts';
import type { FilePlan } from '../intake/plan-types.ts';
import type { LinkSuggestions } from '../intake/suggest/link-suggestion.ts';
import type { ActivityValues } from '../register/activity-fields.ts';
import { goneFates, type ColumnAnswer, type RejectionCode, type Return } from '../register/return.ts';
import { fieldName, fieldValue } from '../register/stored-kinds.ts';
import type { Unit } from '../register/units-and-periods.ts';
import { bytes, periodArgument, returnArgument } from './arguments.ts';
import type { Download } from './download.ts';

/** Commands about what the units have sent. */
export const returnArguments = {
  /** Takes in files for a period: reads them, keeps them, plans them. Progress comes as events. */
  'return:receive': z.object({
    periodId: z.string(),
    files: z
      .array(z.object({ name: z.string(), bytes }))
      .min(1)
      .max(200),
  }),
  'return:list': periodArgument,
  /** Everything the review screen shows about one return. */
  'return:review': returnArgument,
  'return:assign': z.object({ returnId: z.string(), unitId: z.string().nullable(), periodId: z.string().nullable() }),
  'return:correct': z.object({ returnId: z.string(), rowKey: z.string(), field: fieldName, value: fieldValue }),
  'return:uncorrect': z.object({ returnId: z.string(), rowKey: z.string(), field: fieldName }),
  'return:hold': z.object({ returnId: z.string(), rowKey: z.string(), isHeld: z.boolean() }),
  'return:match': z.object({ returnId: z.string(), rowKey: z.string(), activityId: z.string() }),
  'return:resolve': z.object({
    returnId: z.string(),
    rowKey: z.string(),
    field: fieldName,
    take: z.enum(['ours', 'theirs']),
  }),
  'return:map-column': z.object({ returnId: z.string(), column: z.string(), field: fieldName.nullable() }),
  /** Takes the acceptable rows into the register; `clean` only those that nobody needs to look at. */
  'return:accept': z.object({ returnIds: z.array(z.string()).min(1), which: z.enum(['all', 'clean']) }),
  /** What a row under review could be linked to; nothing is stored. */
  'return:suggest': z.object({ returnId: z.string(), rowKey: z.string() }),
  'return:set-aside': returnArgument,
  /** The received file, byte for byte. */
  'return:file': returnArgument,
  /** Several corrections as one step: the same thing for many rows, or many suggestions accepted. */
  'return:correct-many': z.object({
    returnId: z.string(),
    corrections: z.array(z.object({ rowKey: z.string(), field: fieldName, value: fieldValue })).min(1),
  }),
  /** What each row that lacks focus area or indicators could be linked to; nothing is stored. */
  'return:suggest-all': returnArgument,
  /** What became of activities that did not come back, one or many as one step; `fate` null takes a decision back. */
  'return:decide-gone': z.object({
    returnId: z.string(),
    decisions: z
      .array(z.object({ activityId: z.string(), fate: z.enum(goneFates).nullable(), into: z.string().nullable() }))
      .min(1),
  }),
  /** Whether a row and another unit's activity are one and the same, done together; `isSame` null takes the decision back. */
  'return:decide-joint': z.object({
    returnId: z.string(),
    rowKey: z.string(),
    activityId: z.string(),
    isSame: z.boolean().nullable(),
  }),
  /** Undoes the taking in of a return, but for what somebody has edited since, and says what that is. */
  'return:undo-accept': returnArgument,
  /** Columns whose field has been answered and is remembered, for one unit or all. */
  'column-answer:list': z.object({ unitId: z.string().nullable() }),
  'column-answer:withdraw': z.object({ columnAnswerId: z.string() }),
} as const;

/** One received file in the list of returns. */
export type ReturnSummary = {
  readonly return: Return;
  readonly unit: Unit | null;
  /** ready: nothing to look at; review: something to decide; the rest as in the command line's report. */
  readonly outcome: 'ready' | 'review' | 'rejected' | 'duplicate' | 'accepted' | 'set-aside';
  /** Why it was turned away or needs a look, in Swedish. */
  readonly message: string | null;
  readonly rowCount: number;
  /** Rows that can be taken in now, with those that change nothing; 0 for what is not under review. */
  readonly acceptableRows: number;
  readonly issueCount: number;
};

/** What one dropped file came to; a zip or mail gives one per workbook in it. */
export type ReceivedFile = {
  readonly file: string;
  readonly member: string | null;
  readonly outcome: 'ready' | 'review' | 'rejected' | 'duplicate';
  readonly rejection: { readonly code: RejectionCode; readonly message: string } | null;
  /** The return it became, or for a duplicate the one that was there. */
  readonly returnId: string | null;
};

export type ReturnReview = {
  readonly summary: ReturnSummary;
  /** Null for a file that was turned away. */
  readonly plan: FilePlan | null;
  /** The file's own sheets, for drawing them as they came. */
  readonly sheets: readonly Sheet[];
  /** What each activity that the rows are held to be said the period before: for comparing. */
  readonly previous: readonly {
    readonly activityId: string;
    readonly periodId: string;
    readonly values: ActivityValues;
  }[];
};

/** Something that an undo left as it is, because it has been edited since. */
export type KeptBack = {
  /** What it is, in Swedish: `BUF-014, delårsrapport 2024`. */
  readonly what: string;
  /** What was done to it since, latest last: the labels of those changes. */
  readonly since: readonly string[];
};

export type ReturnResults = {
  'return:receive': readonly ReceivedFile[];
  'return:list': readonly ReturnSummary[];
  'return:review': ReturnReview;
  'return:assign': ReturnReview;
  'return:correct': ReturnReview;
  'return:uncorrect': ReturnReview;
  'return:hold': ReturnReview;
  'return:match': ReturnReview;
  'return:resolve': ReturnReview;
  'return:map-column': ReturnReview;
  'return:accept': { readonly acceptedRows: number; readonly leftRows: number; readonly files: number };
  'return:suggest': LinkSuggestions;
  'return:set-aside': ReturnSummary;
  'return:file': Download;
  'return:correct-many': ReturnReview;
  'return:suggest-all': readonly { readonly rowKey: string; readonly suggestions: LinkSuggestions }[];
  'return:decide-gone': ReturnReview;
  'return:decide-joint': ReturnReview;
  'return:undo-accept': { readonly label: string; readonly kept: readonly KeptBack[] };
  'column-answer:list': readonly ColumnAnswer[];
  'column-answer:withdraw': null;
};
