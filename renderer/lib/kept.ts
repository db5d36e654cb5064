import { keepPreference, readPreference } from './preferences.ts';

/** What is remembered of how each register was last looked at; nothing that belongs to the register itself. */
export type KeptName = 'last-place' | 'palette-recent';

const nameOf = (name: KeptName, folder: string): string => `${name} ${folder}`;

/** What was kept for a register; null when nothing was. */
export const readKept = (name: KeptName, folder: string): string | null => readPreference(nameOf(name, folder));

/** Keeps it for the next time. */
export const keep = (name: KeptName, folder: string, text: string): void => keepPreference(nameOf(name, folder), text);
