import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Errors that pass: a virus scanner or a synchronising program has the file open for a moment. */
const passingCodes = new Set(['EBUSY', 'EPERM', 'EACCES']);
/** Milliseconds between attempts, about three seconds in all: what scanners take for a large file. */
const retryDelays = [20, 50, 100, 200, 400, 800, 1500];

/** The `code` of a system error such as `ENOENT`; null for anything else. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** An error in one line for logs and refusals. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Does something to a file, again for a while when another program is in the way. */
export async function withRetries<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (const delay of retryDelays) {
    try {
      return await attempt();
    } catch (error) {
      if (!passingCodes.has(errorCode(error) ?? '')) throw error;
      await wait(delay);
    }
  }
  return attempt();
}

/** The file's bytes; null when there is no file. Other errors are thrown. */
export async function readFileOrNull(path: string): Promise<Buffer | null> {
  try {
    return await withRetries(() => readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Sees a new or renamed file's name on to the disk. Windows has no such thing for folders, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems can't sync a folder; the file itself has been synced.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** What a file is to hold: all of it, or text in pieces, each made up when the one before has been written. */
type FileContent = Uint8Array | Iterable<string>;

/** Writes a file that must not exist yet, and sees it on to the disk. */
export async function writeSynced(path: string, content: FileContent): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await writeFile(handle, content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts a whole file in place, or leaves what was there: a temporary file beside it, fsync, rename, fsync of the folder.
 * Throws the system's error when it can't.
 */
export async function writeFileAtomically(path: string, content: FileContent): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, content);
    await withRetries(() => rename(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Removes what writes that a crash cut short have left in a folder: never put in place, so never acknowledged. Only for
 * whoever holds the lock; a folder that is not there has nothing to remove.
 */
export async function removeTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const leftovers = names.filter((name) => name.startsWith('.') && name.endsWith('.tmp'));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
