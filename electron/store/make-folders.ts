import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from './atomic-file.ts';

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Makes a folder and those above it that are missing, one by one: Node's own `recursive` never answers where the file system
 * denies that the parent it has just seen is there (`/proc/x`). Throws the system's error when one can't be made.
 */
export async function makeFolders(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let path = resolve(folder); !(await isThere(path)); path = dirname(path)) {
    missing.unshift(path);
    if (dirname(path) === path) break;
  }
  for (const path of missing) {
    await mkdir(path).catch((error: unknown) => {
      // Somebody else made it in the meantime.
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
}
