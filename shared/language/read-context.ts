import type { ActivityValues, FieldName } from '../register/activity-fields.ts';
import type { Issue } from '../register/issue.ts';
import type { PeriodKind, Strategy } from '../register/strategy.ts';

/** Which mark separates decimals in a column; decided by `decideDecimalMark`, never by one cell. */
export type DecimalMark = 'comma' | 'point' | 'unknown';

/** Kronor per unit of an amount: 1 for kronor, 1 000 when the heading says tkr, 1 000 000 for mnkr. */
export type UnitFactor = 1 | 1000 | 1_000_000;

/** What a cell's reading depends on besides the cell itself. */
export type ReadContext = {
  readonly strategy: Strategy;
  /** The row's focus area, when it is known before this cell is read: indicator numbers need it. */
  readonly focusAreaId: string | null;
  /** The period the return is for: gives dates without a year their year. */
  readonly period: { readonly year: number; readonly kind: PeriodKind };
  readonly decimal: DecimalMark;
  /** What the column's heading says of amounts (`Kostnad (tkr)`). */
  readonly unitFactor: UnitFactor;
  /** The cell's own address such as `F7`, for its issues; empty string where there is no cell. */
  readonly address: string;
  /** True where one column holds the whole time (`Period`, `När`): `VT 24` is then both start and end. */
  readonly holdsWholeTime?: boolean;
};

/** What the amounts of a column have in common. */
export type KronorContext = { readonly decimal: DecimalMark; readonly unitFactor: UnitFactor };

export type CountField = Extract<FieldName, 'participants' | 'women' | 'men' | 'children'>;

/** Whose numbers a column holds, and how it writes them. */
export type CountContext = { readonly field: CountField; readonly decimal: DecimalMark };

/** What most cells say of other fields: the same empty object, so that nobody needs to look into it. */
export const nothingAlso: Readonly<Record<string, never>> = {};

/** What one cell says about its field, and what it says about others. */
export type FieldReading<Name extends keyof ActivityValues = keyof ActivityValues> = {
  /** Blank (null, empty text, empty list) when the cell says nothing or could not be read. */
  readonly value: ActivityValues[Name];
  readonly issues: readonly Issue[];
  /** Values of other fields in the same cell: women and men in `12 (7 kvinnor, 5 män)`, the other end of a span. */
  readonly also: Partial<ActivityValues>;
};
