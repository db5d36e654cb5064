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

/** The same for many words: one that has been taken apart is remembered, since a register repeats itself. */
export function createCompoundReader(isKnown: (stem: string) => boolean): (folded: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (folded) => {
    const parts = read.get(folded) ?? compoundParts(folded, isKnown);
    read.set(folded, parts);
    return parts;
  };
}
