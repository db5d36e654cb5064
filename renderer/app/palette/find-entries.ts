import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import type { PaletteEntry, PaletteKind, PreparedEntry } from './palette-entry.ts';
import { pastedAddress } from './pasted-address.ts';
import { rankEntries } from './rank-entries.ts';

/** Entries under a heading of their own; an empty heading for what was sought. */
export type EntryGroup = { readonly title: string; readonly entries: readonly PaletteEntry[] };

export type FoundEntries = {
  readonly groups: readonly EntryGroup[];
  /** How many stand in the list, and how many there are. */
  readonly shown: number;
  readonly total: number;
};

/** More than anybody reads; whoever has not found it by then writes another word. */
const mostShown = 60;

/** Before anything is written: what was chosen lately, then what can be done and where one can go. */
function suggested(prepared: readonly PreparedEntry[], recent: readonly string[]): FoundEntries {
  const entries = prepared.map(({ entry }) => entry);
  const lately = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const ofKind = (kind: PaletteKind) => entries.filter((entry) => entry.kind === kind && !recent.includes(entry.id));
  const groups = [
    { title: texts.recent, entries: lately },
    { title: texts.commands, entries: ofKind('command') },
    { title: texts.screens, entries: ofKind('screen') },
  ].filter((group) => group.entries.length > 0);
  const shown = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return { groups, shown, total: shown };
}

/** What the palette shows for a text; an address that was pasted comes first. */
export function findEntries(prepared: readonly PreparedEntry[], text: string, recent: readonly string[]): FoundEntries {
  if (text.trim() === '') return suggested(prepared, recent);
  const address = pastedAddress(text);
  if (address) return { groups: [{ title: '', entries: [address] }], shown: 1, total: 1 };
  const { entries, total } = rankEntries(prepared, text, recent, mostShown);
  return { groups: entries.length === 0 ? [] : [{ title: '', entries }], shown: entries.length, total };
}
