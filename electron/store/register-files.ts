import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a register, by their place in its folder (design §3). */
export const registerFiles = (folder: string) => ({
  /** The whole state as of some change. */
  snapshot: join(folder, 'register.json'),
  /** Every change, one line each. */
  journal: join(folder, 'history.jsonl'),
  lock: join(folder, 'register.lock'),
  holder: join(folder, 'register.holder.json'),
  returns: join(folder, 'returns'),
  dispatches: join(folder, 'dispatches'),
  exports: join(folder, 'exports'),
  backups: join(folder, 'backups'),
  /** What was put aside when a damaged register was recovered. */
  damaged: join(folder, 'damaged'),
});

/** Whether there is such a file or folder. */
export async function isPresent(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether the folder is there and has something in it. */
async function hasContent(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  );
}

/** Whether a folder holds a register, in whatever shape it is: one that has lost both its files still has its backups. */
export async function holdsRegister(folder: string): Promise<boolean> {
  const files = registerFiles(folder);
  return (await isPresent(files.journal)) || (await isPresent(files.snapshot)) || hasContent(files.backups);
}

/** An instant as part of a file name: Windows allows no colons. */
export const instantInName = (instant: string): string => instant.replaceAll(':', '-');
