import type { FieldName } from '../../register/activity-fields.ts';
import type { Role } from '../map/heading-words.ts';
import type { SheetView } from './sheet-view.ts';

/** A column's heading as written, on one level or two. */
export type ColumnHeading = {
  readonly column: number;
  /** Row of the (lowest) heading. */
  readonly row: number;
  /** The upper heading where there are two levels, else empty. */
  readonly group: string;
  readonly low: string;
  /** Addresses of the cells that make up the heading. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
};

/** Headings side by side that look like the head of a table. */
export type Header = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly headings: readonly ColumnHeading[];
};

/** A table: its headings and the rows that lie under them. */
export type Table = {
  readonly view: SheetView;
  readonly header: Header;
  /** Columns that belong to the table, headed or not. */
  readonly left: number;
  readonly right: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows of headings that come back further down. */
  readonly repeatedHeaderRows: ReadonlySet<number>;
  /** Rows with text above the headings, down from the table above. */
  readonly titleRows: readonly number[];
};

/** A column of a table, or a label of a form, and what it was taken for. */
export type MappedColumn = {
  readonly column: number;
  readonly heading: ColumnHeading;
  readonly role: Role | null;
  readonly confidence: number;
  /** The role that was thought of but not dared. */
  readonly guess: Role | null;
  /** Fields that it may be as well: what they hold, or don't, is told in its rows. */
  readonly mayBe: readonly FieldName[];
};

/** The two-level heading as one text. */
export function headingText(heading: ColumnHeading): string {
  const low = heading.low === '' ? heading.group : heading.low;
  return heading.group === '' || heading.group === low ? low : `${heading.group} / ${low}`;
}
