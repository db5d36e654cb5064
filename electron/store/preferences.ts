import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readFileOrNull, writeFileAtomically } from './atomic-file.ts';

const fileSchema = z.object({ version: z.literal(1), preferences: z.record(z.string(), z.string()) });

/** More than any page keeps; the oldest goes first, so that registers long gone leave nothing for ever. */
const limit = 500;

/** What the program remembers of how its user likes it, in `preferences.json` of its settings folder. */
export type Preferences = {
  list(): Promise<Readonly<Record<string, string>>>;
  /** Keeps a text under a name; null forgets it. Throws the system's error when it can't be saved. */
  keep(name: string, text: string | null): Promise<void>;
};

async function readStored(path: string): Promise<Readonly<Record<string, string>>> {
  const bytes = await readFileOrNull(path);
  if (!bytes) return {};
  try {
    return fileSchema.parse(JSON.parse(bytes.toString('utf8'))).preferences;
  } catch {
    // A convenience: a damaged file means that the program looks as it did the first time.
    return {};
  }
}

/** The preferences in a settings folder, which is made when it is first needed; null keeps them in memory alone. */
export function preferencesIn(settingsFolder: string | null): Preferences {
  const path = settingsFolder === null ? null : join(settingsFolder, 'preferences.json');
  let kept: Readonly<Record<string, string>> | null = path === null ? {} : null;
  let queue: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Readonly<Record<string, string>>> => {
    kept ??= path === null ? {} : await readStored(path);
    return kept;
  };
  const keep = async (name: string, text: string | null): Promise<void> => {
    const { [name]: _, ...others } = await read();
    const all = Object.entries(text === null ? others : { ...others, [name]: text });
    kept = Object.fromEntries(all.slice(-limit));
    if (path === null || settingsFolder === null) return;
    await mkdir(settingsFolder, { recursive: true });
    await writeFileAtomically(path, Buffer.from(JSON.stringify({ version: 1, preferences: kept }, null, 2)));
  };
  return {
    list: () => queue.then(read, read),
    keep: (name, text) => {
      const run = queue.then(() => keep(name, text));
      // One that fails must not stop those after it; whoever asked for it is told.
      queue = run.catch(() => null);
      return run;
    },
  };
}
