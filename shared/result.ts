/** What can be expected to fail, by a code that callers branch on; texts for people are chosen where they are shown. */
export const refusalCodes = [
  'invalid-arguments',
  'no-register-open',
  'register-exists',
  'register-missing',
  'register-damaged',
  'register-newer',
  'register-held',
  'register-name-unusable',
  'save-failed',
  'unknown-id',
  'units-unreadable',
  'unit-exists',
  'period-frozen',
  'nothing-to-accept',
  'unit-needed',
  'return-not-open',
  'value-not-allowed',
  /** A question that is answered or withdrawn, or one to be opened that is open. */
  'question-closed',
  'no-open-questions',
  'changed-since',
  /** Nothing is left to undo: the change has been undone before. */
  'already-undone',
  'too-much-data',
  /** Something that has data can't be removed, only ended; the detail says what. */
  'in-use',
  /** It was stopped by whoever asked for it; nothing of it is kept. */
  'cancelled',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Something that can be expected to fail; the page picks the Swedish words for it. */
export type Refusal = { readonly code: RefusalCode; readonly detail: string };

/** A value, or why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };
