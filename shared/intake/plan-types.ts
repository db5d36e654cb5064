import type { ActivityValues, FieldName, FieldValue } from '../register/activity-fields.ts';
import type { GoneFate } from '../register/return.ts';
import type { Issue } from '../register/issue.ts';
import type { WrittenAnswer } from './questions/written-answer.ts';

/** The cell that a field's value was read from. */
export type CellOrigin = {
  /** Null for CSV. */
  readonly sheet: string | null;
  /** Null when the value follows from the file as a whole. */
  readonly cell: string | null;
  readonly raw: string;
};

/** One row (or form) as it was read, before it is compared with the register. */
export type ReadRow = {
  /** `sheet!row`, unique within the file: what decisions refer to. */
  readonly rowKey: string;
  readonly sheet: string | null;
  /** The sheet's own 1-based row; for a form its first row. */
  readonly row: number;
  /** The hidden code that our template carried; null for everything else. */
  readonly code: string | null;
  readonly values: ActivityValues;
  readonly origins: Readonly<Partial<Record<FieldName, CellOrigin>>>;
  readonly issues: readonly Issue[];
  /** The row was hidden or filtered away in the file; it is taken in all the same, and said. */
  readonly isHidden: boolean;
};

/** What a column (or a form's label) was taken for. */
export type ColumnMeaning = {
  readonly sheet: string | null;
  /** Column letters; for a form the label's address. */
  readonly column: string;
  /** The heading as written, two-level headings joined by ` / `. */
  readonly heading: string;
  /** Row of the (lowest) heading. */
  readonly row: number;
  readonly field: FieldName | null;
  /** 0–1; below the stated limit it is asked. */
  readonly confidence: number;
};

/**
 * What told what a column is. heading: its words. content: its words do not say it (or there are none), so what its cells hold was
 * weighed in. decided: the coordinator, in this file. remembered: the coordinator, in an earlier file of the unit with the same
 * layout.
 */
export type ColumnEvidence = 'heading' | 'content' | 'decided' | 'remembered';

/** How a column (or a form's label) was understood, and by what. */
export type ColumnReading = ColumnMeaning & {
  readonly from: ColumnEvidence;
  /** The return in which it was answered, for one that is remembered; null for the rest. */
  readonly answeredIn: string | null;
};

export type IgnoredRange = {
  readonly sheet: string | null;
  /** Such as `A13:S13`. */
  readonly range: string;
  /** Why, in Swedish: `summering`, `anteckning under tabellen`. */
  readonly why: string;
};

/** A recognised unit or period, with what it was recognised by. */
export type Recognised = {
  readonly id: string;
  /** Such as `cell B2: Socialförvaltningen`, in Swedish. */
  readonly evidence: string;
};

/** A file as read: everything that depends on the file and the strategy alone. */
export type ReadFile = {
  readonly layout: 'template' | 'tables' | 'forms';
  readonly unit: Recognised | null;
  readonly period: Recognised | null;
  readonly rows: readonly ReadRow[];
  readonly columns: readonly ColumnReading[];
  readonly ignored: readonly IgnoredRange[];
  /** Issues of the file as a whole. */
  readonly issues: readonly Issue[];
  /** The unit has marked, or written, that it has nothing to report. */
  readonly nothingToReport: boolean;
  /** What it has written on the sheet Frågor that we sent it; never read as activities. */
  readonly answers: readonly WrittenAnswer[];
};

export type FieldChange = {
  readonly field: FieldName;
  /** What the register holds now (or carried over). */
  readonly before: FieldValue;
  /** What it will hold if the row is accepted. */
  readonly after: FieldValue;
  /** What came back. */
  readonly theirs: FieldValue;
  /** Who here set the value that the register holds, and when; null when it is the unit's own, or nobody's. */
  readonly ourChange: { readonly at: string; readonly by: string } | null;
  /**
   * theirs: the unit changed it. conflict: both sides changed it and somebody must choose. blanked: the cell is empty where
   * something was known; the known value is kept. corrected: the coordinator has replaced what was read.
   */
  readonly kind: 'theirs' | 'conflict' | 'blanked' | 'corrected';
};

export type MatchKind = 'new' | 'changed' | 'unchanged' | 'ambiguous';

/** A row compared with the register: what accepting it would do. */
export type PlannedRow = ReadRow & {
  readonly match: {
    readonly kind: MatchKind;
    readonly activityId: string | null;
    /** For an ambiguous row: the activities it could be, best first. */
    readonly candidates: readonly string[];
    /** Why, in Swedish: `dold kod`, `samma insats hos verksamheten`. */
    readonly evidence: string;
  };
  /**
   * Another unit's activity that the row is, or may be: done together. isSame null: nobody has said; true: decided, or known to be
   * joint; false: decided to be two, and nothing else is like it. Null when no other unit's activity is like it.
   */
  readonly joint: { readonly activityId: string; readonly isSame: boolean | null } | null;
  /** What the register will hold; for another unit's activity, of what this unit says of it. */
  readonly merged: ActivityValues;
  readonly changes: readonly FieldChange[];
  /** Left out for now by the coordinator. */
  readonly isHeld: boolean;
  /** No error, no warning, nothing to decide: can be taken in without anybody looking. */
  readonly isClean: boolean;
  /** Can be taken in at all: has no error and no undecided conflict or match. */
  readonly isAcceptable: boolean;
};

/** What may have become of an activity that did not come back, and what speaks for it. */
export type FateGuess = {
  readonly fate: GoneFate;
  /** As in the decision: the code of the activity it was merged into, or the key of the row it was renamed to. */
  readonly into: string | null;
  /** In Swedish: `slutdatum 2024-06-30 har passerat`. */
  readonly evidence: string;
};

/** An activity that the unit had, and that the file says nothing of. */
export type GoneActivity = {
  readonly code: string;
  /** The latest name it had. */
  readonly title: string;
  /** The period in which it was last reported by its own unit; null when it never was. */
  readonly lastPeriodId: string | null;
  /**
   * The return that has reported it in this period already, and whose other activities this file does mention: what that one said
   * stands, and nothing has to be decided. Null when it has not been reported this period.
   */
  readonly reportedIn: string | null;
  /** What the coordinator has said; null when nobody has. */
  readonly decided: { readonly fate: GoneFate; readonly into: string | null } | null;
  /** The best guess; null when nothing speaks for anything. Never applied by itself. */
  readonly guess: FateGuess | null;
};

/** Whether somebody has to say what became of it. */
export const isUndecidedGone = ({ decided, reportedIn }: GoneActivity): boolean =>
  decided === null && reportedIn === null;

/** A file compared with the register: what the review screen shows and what is accepted. */
export type FilePlan = Omit<ReadFile, 'rows'> & {
  readonly rows: readonly PlannedRow[];
  /**
   * Activities that the unit had last period, or in this one, and that did not come back; those decided are among them, also a
   * renamed one, which is a row by now.
   */
  readonly gone: readonly GoneActivity[];
};
