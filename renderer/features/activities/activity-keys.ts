import type { KeyHint } from '../../lib/keyboard.ts';
import { keysTexts } from '../../lib/texts/keys.ts';

const { activities: does } = keysTexts;

/** The keys of the table of activities, in the order they are told. */
export const activityKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓', '←', '→'], does: does.cells },
  { keys: ['Home', 'End'], does: does.edges },
  { keys: ['Enter', 'F2'], does: does.edit, isChanging: true },
  { keys: ['Enter'], does: does.open },
  { keys: ['Mellanslag'], does: does.select },
  { keys: ['Skift ↑', 'Skift ↓'], does: does.extend },
  { keys: ['Ctrl A'], does: does.all },
  { keys: ['Ctrl C'], does: does.copy },
  { keys: ['Ctrl V'], does: does.paste, isChanging: true },
  { keys: ['/', 'Ctrl F'], does: does.search },
  { keys: ['Esc'], does: does.close },
];
