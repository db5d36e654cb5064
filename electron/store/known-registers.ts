import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { KnownRegister } from '../../shared/contract.ts';
import { readFileOrNull, withRetries, writeFileAtomically } from './atomic-file.ts';
import { holdsRegister, instantInName } from './register-files.ts';

/** `known-registers.json` in the program's own settings folder; the newest first. */
const fileSchema = z.object({
  version: z.literal(1),
  registers: z.array(
    z.object({
      /** Full path. */
      folder: z.string(),
      name: z.string(),
      /** When it was last opened here: an instant in UTC. */
      openedAt: z.string(),
      /** Its `registerKey`; missing for those that have not been opened since it began to be kept. */
      key: z.string().optional(),
    }),
  ),
});

type Stored = z.infer<typeof fileSchema>['registers'][number];

/** More than anybody has; keeps the file from growing for ever. */
const limit = 50;

/** The registers that have been opened on this computer. */
export type KnownRegisters = {
  /** The latest opened first; `isPresent` is whether the folder holds a register now. */
  list(): Promise<readonly KnownRegister[]>;
  /** Puts a register first. Throws the system's error when it can't be saved. */
  remember(folder: string, name: string, key: string): Promise<void>;
  /** Takes a register off the list; its folder is left alone. */
  forget(folder: string): Promise<void>;
};

async function readStored(path: string, now: () => string): Promise<readonly Stored[]> {
  const bytes = await readFileOrNull(path);
  if (!bytes) return [];
  try {
    return fileSchema.parse(JSON.parse(bytes.toString('utf8'))).registers;
  } catch {
    // The list is a convenience and starts afresh; the damaged file is kept beside it for whoever wants to look.
    await withRetries(() => rename(path, `${path}.damaged-${instantInName(now())}`));
    return [];
  }
}

async function withPresence({ folder, name, openedAt, key }: Stored): Promise<KnownRegister> {
  return { folder, name, openedAt, isPresent: await holdsRegister(folder), key: key ?? null };
}

/** The list kept in a settings folder, which is made when it is first needed. */
export function knownRegisters(settingsFolder: string, now: () => string): KnownRegisters {
  const path = join(settingsFolder, 'known-registers.json');
  let queue: Promise<unknown> = Promise.resolve();
  /** One at a time: reading the list may move a damaged file, and two changes must not both start from the same list. */
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const run = queue.then(task);
    // One that fails must not stop those after it; whoever asked for it is told.
    queue = run.catch(() => null);
    return run;
  };
  const alter = (change: (stored: readonly Stored[]) => readonly Stored[]): Promise<void> =>
    inTurn(async () => {
      const registers = change(await readStored(path, now)).slice(0, limit);
      await mkdir(settingsFolder, { recursive: true });
      await writeFileAtomically(path, Buffer.from(JSON.stringify({ version: 1, registers }, null, 2)));
    });
  return {
    list: async () => {
      const stored = await inTurn(() => readStored(path, now));
      return Promise.all(stored.map(withPresence));
    },
    remember: (folder, name, key) =>
      alter((stored) => [{ folder, name, openedAt: now(), key }, ...stored.filter((one) => one.folder !== folder)]),
    forget: (folder) => alter((stored) => stored.filter((one) => one.folder !== folder)),
  };
}
