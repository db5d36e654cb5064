import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupSummary } from '../../shared/contract/settings.ts';
import { done, refused } from '../answer.ts';
import type { Backup } from '../store/backups.ts';
import { inRegister, type Commands } from './host-context.ts';
import { freeFolder, openAndUse } from './register.ts';
import { renameRegister } from './register-place.ts';

async function summaryOf({ folder, at, reason, label, seq }: Backup): Promise<BackupSummary> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return { id: basename(folder), at, reason, label, seq, size: sizes.reduce((sum, size) => sum + size, 0) };
}

export const backupCommands: Commands<'backup:list' | 'backup:make' | 'backup:restore'> = {
  'backup:list': inRegister(async ({ open }) =>
    done(await Promise.all((await open.store.listBackups()).map(summaryOf))),
  ),
  'backup:make': inRegister(async ({ open }) => {
    const made = await open.store.makeBackup('');
    return made.ok ? done(await summaryOf(made.value)) : made;
  }),
  'backup:restore': inRegister(async (context, { backupId, name }) => {
    const { store } = context.open;
    const backup = (await store.listBackups()).find(({ folder }) => basename(folder) === backupId);
    if (!backup) return refused('unknown-id', backupId);
    const folder = await freeFolder(context, name);
    if (!folder.ok) return folder;
    const restored = await store.restoreAsCopy(backup, folder.value);
    if (!restored.ok) return restored;
    const opened = await openAndUse(context, folder.value);
    return opened.ok ? renameRegister(context, name) : opened;
  }),
};
