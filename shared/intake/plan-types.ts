import type { ActivityValues, FieldName, FieldValue } from '../register/activity-fields.ts';
import type { Issue } from '../register/issue.ts';

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

/** How a column (or a form's label) was understood. */
export type ColumnReading = {
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
};

export type FieldChange = {
  readonly field: FieldName;
  /** What the register holds now (or carried over). */
  readonly before: FieldValue;
  /** What it will hold if the row is accepted. */
  readonly after: FieldValue;
  /** What came back. */
  readonly theirs: FieldValue;
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
  /** What the register will hold. */
  readonly merged: ActivityValues;
  readonly changes: readonly FieldChange[];
  /** Left out for now by the coordinator. */
  readonly isHeld: boolean;
  /** No error, no warning, nothing to decide: can be taken in without anybody looking. */
  readonly isClean: boolean;
  /** Can be taken in at all: has no error and no undecided conflict or match. */
  readonly isAcceptable: boolean;
};

/** A file compared with the register: what the review screen shows and what is accepted. */
export type FilePlan = Omit<ReadFile, 'rows'> & {
  readonly rows: readonly PlannedRow[];
  /** Activities that the unit had last period, or in this one, and that did not come back: their codes. */
  readonly gone: readonly string[];
};
