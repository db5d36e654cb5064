import { stat } from 'node:fs/promises';
import { ActiveRegister } from './active-register.ts';
import { errorCode } from './atomic-file.ts';
import { loadRegister } from './load-register.ts';
import { versions } from './migrations/migrations.ts';
import { registerFiles } from './register-files.ts';
import type { RegisterStore, StoreOptions } from './store-types.ts';

/** Something that is another when the history has been written to; null when it can't be read just now. */
export async function historyStamp(folder: string): Promise<string | null> {
  try {
    const { size, mtimeMs } = await stat(registerFiles(folder).journal);
    return `${size} ${mtimeMs}`;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

/**
 * A register that is only read, as whoever writes to it has made it by now. Takes no lock. Null when there is nothing new, and
 * when it can't be read: the next time may go better, and what was read before still holds.
 */
export async function readAgain(store: RegisterStore, options: StoreOptions): Promise<RegisterStore | null> {
  const result = await loadRegister(store.folder, versions);
  if (!result.ok || result.loaded.history.length === store.history.length) return null;
  const { register, history } = result.loaded;
  const { folder, mode } = store;
  return new ActiveRegister(
    { folder, register, history, notices: [], version: versions.current, writing: null, mode },
    options,
  );
}
