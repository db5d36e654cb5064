import type { KeyHint } from '../../lib/keyboard.ts';
import { keysTexts } from '../../lib/texts/keys.ts';

const { link: does } = keysTexts;

/** The keys of the board of unlinked activities. */
export const linkKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: does.choose },
  { keys: ['Skift ↑', 'Skift ↓'], does: does.extend },
  { keys: ['1–9', 'A–Z'], does: does.link, isChanging: true },
  { keys: ['Enter'], does: does.suggestions },
];
