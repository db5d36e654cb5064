import { cp, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { errorCode, errorText, syncFolder, writeSynced } from './atomic-file.ts';
import { readBackup, type Backup } from './backups.ts';
import { refused } from '../answer.ts';
import { isPresent, registerFiles } from './register-files.ts';

/** Received and written files never change, so the register's own are the backup's too. */
async function copyContent(from: string, to: string): Promise<void> {
  const { returns, dispatches, exports } = registerFiles(from);
  for (const folder of [returns, dispatches, exports]) {
    if (await isPresent(folder)) await cp(folder, join(to, basename(folder)), { recursive: true });
  }
}

/**
 * Makes a new register folder out of a backup. Refused with `register-exists` when the folder holds anything,
 * `register-damaged` when the backup does not hold what it should, `save-failed` when the folder can't be written.
 */
export async function restoreAsCopy(registerFolder: string, backup: Backup, folder: string): Promise<Result<null>> {
  const files = await readBackup(backup);
  if (!files) return refused('register-damaged', backup.folder);
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) return refused('register-exists', folder);
    await copyContent(registerFolder, folder);
    const target = registerFiles(folder);
    if (files.snapshot) await writeSynced(target.snapshot, files.snapshot);
    if (files.journal) await writeSynced(target.journal, files.journal);
    await syncFolder(folder);
    return { ok: true, value: null };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('save-failed', errorText(error));
  }
}
