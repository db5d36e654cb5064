import { host } from './host.ts';

/** What this computer remembers of how the program was last looked at: read once, before the page is drawn. */
const kept = new Map<string, string>();

/** Reads what the core has kept. Without it the program looks as it did the first time. */
export async function loadPreferences(): Promise<void> {
  try {
    const listed = await host.run('preference:list', {});
    if (listed.ok) for (const [name, text] of Object.entries(listed.value)) kept.set(name, text);
  } catch {
    // The first command that matters will tell that the core can't be reached.
  }
}

/** What was kept under a name; null when nothing was. */
export const readPreference = (name: string): string | null => kept.get(name) ?? null;

/** Keeps a text under a name for the next time too; null forgets it. That it can't be saved stops nothing. */
export function keepPreference(name: string, text: string | null): void {
  if (readPreference(name) === text) return;
  if (text === null) kept.delete(name);
  else kept.set(name, text);
  void host.run('preference:keep', { name, text }).catch(() => null);
}
