import { reviewKeyTexts as texts } from '../../../lib/texts/returns-keys.ts';

/** A key of the review, for the list of them. */
export type ReviewKey = {
  readonly keys: readonly string[];
  readonly does: string;
  /** Left out where the register can only be read or the file is taken in already. */
  readonly isChanging?: boolean;
};

/** Every key of the review, in the order they are told. */
export const reviewKeys: readonly ReviewKey[] = [
  { keys: ['N'], does: texts.next },
  { keys: ['P'], does: texts.previous },
  { keys: ['↑', '↓'], does: texts.rows },
  { keys: ['Enter'], does: texts.correct, isChanging: true },
  { keys: ['A'], does: texts.accept, isChanging: true },
  { keys: ['R'], does: texts.ours, isChanging: true },
  { keys: ['V'], does: texts.theirs, isChanging: true },
  { keys: ['F'], does: texts.ask, isChanging: true },
  { keys: ['J'], does: texts.compare },
  { keys: ['Mellanslag'], does: texts.hold, isChanging: true },
  { keys: ['Esc'], does: texts.close },
];

/** Keys that press a button in the row's panel: the one that carries the letter in `data-key`. */
export const pressingKeys = ['a', 'r', 'v', 'f', 'j'] as const;
