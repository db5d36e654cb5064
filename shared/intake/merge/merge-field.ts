import type { FieldValue } from '../../register/activity-fields.ts';
import { isBlankValue } from '../../register/activity-fields.ts';
import { saysTheSame } from '../../register/field-values.ts';

/** One field seen from all sides. */
export type Sides<Value extends FieldValue = FieldValue> = {
  /** What came back. */
  readonly theirs: Value;
  /** What the register holds, or carries over. */
  readonly ours: Value;
  /** What the unit last saw or said: the later of what was sent out and what was read from it. */
  readonly base: FieldValue;
  /** The earlier of the two, where both are known. */
  readonly earlier: FieldValue | undefined;
  /** Somebody here has set our value by hand. */
  readonly isOursDecided: boolean;
};

/**
 * same: nothing to choose between. ours: only we changed it (or the unit was not asked). theirs: only they did. blanked: they
 * left empty what was known, which is kept. conflict: both changed it.
 */
export type MergeOutcome = 'same' | 'ours' | 'theirs' | 'blanked' | 'conflict';

/** The three-way rule for one field (design §4.7). Until a conflict is decided, the register's value stands. */
export function mergeField(sides: Sides): MergeOutcome {
  const { theirs, ours, base, earlier, isOursDecided } = sides;
  if (saysTheSame(theirs, ours)) return 'same';
  if (isBlankValue(theirs)) return isBlankValue(base) ? 'ours' : 'blanked';
  // Nobody has decided that it be empty: what the unit wrote fills it, even when it only repeats what it was sent.
  if (isBlankValue(ours) && !isOursDecided) return 'theirs';
  if (saysTheSame(theirs, base)) return 'ours';
  if (!saysTheSame(ours, base)) return 'conflict';
  // They wrote what stood there before our correction was sent to them: an old file, or a protest. Only a person can tell.
  const isOldNews = isOursDecided && earlier !== undefined && saysTheSame(theirs, earlier);
  return isOldNews ? 'conflict' : 'theirs';
}
