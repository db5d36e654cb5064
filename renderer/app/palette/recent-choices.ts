import { keep, readKept } from '../../lib/kept.ts';

/** Enough to go back to what one works with today. */
const mostKept = 6;

/** Ids of what was chosen lately in a register, the latest first. */
export function readRecent(folder: string): readonly string[] {
  const kept = readKept('palette-recent', folder);
  return kept === null ? [] : kept.split('\n').filter(Boolean);
}

/** Puts a choice first among the recent ones. */
export function keepRecent(folder: string, id: string): void {
  const others = readRecent(folder).filter((each) => each !== id);
  keep('palette-recent', folder, [id, ...others].slice(0, mostKept).join('\n'));
}
