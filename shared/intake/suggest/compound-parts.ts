import { stem } from './swedish-stem.ts';

/** Shorter parts are found in words that have nothing to do with them. */
const MIN_PART = 4;

/**
 * The known stems that a folded word is put together of: `språkpraktik` holds `språk` and `praktik`. The linking `s` of
 * `arbetsplats` belongs to neither.
 */
export function compoundParts(folded: string, isKnown: (stem: string) => boolean): readonly string[] {
  const parts = new Set<string>();
  for (let cut = MIN_PART; cut <= folded.length - MIN_PART; cut += 1) {
    const head = folded.slice(0, cut);
    const tail = stem(folded.slice(cut));
    if (isKnown(head)) parts.add(head);
    if (isKnown(tail)) parts.add(tail);
  }
  return [...parts];
}
