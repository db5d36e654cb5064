import { foldText } from '../language/normalise.ts';
import type { Change } from './change.ts';

/** What to look for in the history; null and empty text leave a part open. */
export type HistoryFilter = {
  /** Words in the label, in any order, without regard to case and diacritics. */
  readonly text: string;
  readonly by: string | null;
  readonly kind: string | null;
  /** First and last day, `YYYY-MM-DD`, by the instants as they are stored (UTC). */
  readonly from: string | null;
  readonly to: string | null;
};

/** The changes that a filter lets through, oldest first. */
export function searchHistory(history: readonly Change[], filter: HistoryFilter): readonly Change[] {
  const words = foldText(filter.text).split(' ').filter(Boolean);
  return history.filter(({ at, by, kind, label }) => {
    const day = at.slice(0, 10);
    if (filter.by !== null && by !== filter.by) return false;
    if (filter.kind !== null && kind !== filter.kind) return false;
    if (filter.from !== null && day < filter.from) return false;
    if (filter.to !== null && day > filter.to) return false;
    const folded = words.length === 0 ? '' : foldText(label);
    return words.every((word) => folded.includes(word));
  });
}
