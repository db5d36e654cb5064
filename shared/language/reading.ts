import type { IssueCode, Severity } from '../register/issue.ts';

/** What exactly gave a finding: picks the Swedish sentence (`wording.ts`). */
export type Aspect =
  | 'plain'
  | 'number-word'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'part-of-whole'
  | 'several-numbers'
  | 'not-whole'
  | 'percent'
  | 'date-for-number'
  | 'yes-no-for-number'
  | 'not-persons'
  | 'rate'
  | 'average'
  | 'added-up'
  | 'multiplied'
  | 'other-column'
  | 'unread-part'
  | 'unlikely-size'
  | 'unclear-separator'
  | 'separator-chosen'
  | 'unclear-sign'
  | 'rounded'
  | 'unlikely-fine'
  | 'unit-differs'
  | 'other-currency'
  | 'without-vat'
  | 'no-cost'
  | 'says-none'
  | 'error-value'
  | 'unsaved-formula'
  | 'assumed-year'
  | 'assumed-period'
  | 'serial-number'
  | 'year-as-date'
  | 'impossible-date'
  | 'unlikely-year'
  | 'weekday-differs'
  | 'part-of-period'
  | 'reversed-span'
  | 'ongoing-start'
  | 'time-only'
  | 'several-choices'
  | 'negated'
  | 'assumed-choice'
  | 'not-in-list'
  | 'spelling'
  | 'ambiguous-title'
  | 'assumed-title'
  | 'number-without-focus-area'
  | 'excel-changed'
  | 'assumed-list';

/** A problem, or an assumption, found while reading one cell; without words and without address. */
export type Finding = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly aspect: Aspect;
  /** Names that the sentence mentions: candidates to choose from, or the part that could not be read. */
  readonly names: readonly string[];
};

/** What a cell was read as. A null value without findings is a cell that says nothing. */
export type Reading<Value> = {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
};

export const finding = (
  code: IssueCode,
  severity: Severity,
  aspect: Aspect = 'plain',
  names: readonly string[] = [],
): Finding => ({ code, severity, aspect, names });

/** A value that needs nobody's eyes. */
export const read = <Value>(value: Value): Reading<Value> => ({ value, findings: [] });

/** The cell says nothing: not a value, not a problem. */
export const nothing = { value: null, findings: [] } as const satisfies Reading<never>;

/** A value together with what somebody should know about it. */
export const readWith = <Value>(value: Value, ...findings: Finding[]): Reading<Value> => ({ value, findings });

/** No value, and why. */
export const unread = (...findings: Finding[]): Reading<never> => ({ value: null, findings });
