import { keepPreference, readPreference } from './preferences.ts';

/** What this computer remembers of how a register was last looked at; nothing that belongs to the register itself. */
export type KeptName = 'last-place' | 'palette-recent';

const keyOf = (name: KeptName, folder: string): string => `${name} ${folder}`;

/** What was kept for a register; null when nothing was. */
export const readKept = (name: KeptName, folder: string): string | null => readPreference(keyOf(name, folder));

/** Keeps it. That there is no room for it stops nothing. */
export function keep(name: KeptName, folder: string, text: string): void {
  keepPreference(keyOf(name, folder), text);
}
