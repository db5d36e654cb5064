import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { retain } from '../../shared/register/retain-backups.ts';
import { sha256OffThread } from '../sha256.ts';
import { errorCode, errorText, readFileOrNull, syncFolder, withRetries, writeSynced } from './atomic-file.ts';
import { instantInName, registerFiles } from './register-files.ts';
import type { StoreProblem } from './store-types.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const fileHashes = z.object({ snapshot: z.string().nullable(), journal: z.string().nullable() });

/** What `backup.json` says of a backup: a folder with `register.json.gz` and `history.jsonl.gz`, byte for byte as they were. */
const backupSchema = z.object({
  /** When it was made: an instant in UTC. */
  at: z.string(),
  reason: z.enum(['migration', 'import', 'manual']),
  /** The number of the last change in it. */
  seq: z.number().int(),
  /** The label of the change it was made before; empty for a migration. */
  label: z.string(),
  /** SHA-256 of the files as they were, hex; null for a file that was not there. */
  sha256: fileHashes,
});

export type Backup = z.infer<typeof backupSchema> & {
  /** The backup's folder. */
  readonly folder: string;
};

/** The files of a register as a backup kept them. */
export type BackupFiles = { readonly snapshot: Buffer | null; readonly journal: Buffer | null };

type BackupNote = Pick<Backup, 'at' | 'reason' | 'seq' | 'label'>;

const hashOf = async (bytes: Buffer | null): Promise<string | null> => bytes && sha256OffThread(bytes);

async function writeBackup(folder: string, files: BackupFiles, note: BackupNote): Promise<Backup['sha256']> {
  await mkdir(folder, { recursive: true });
  const sha256 = { snapshot: await hashOf(files.snapshot), journal: await hashOf(files.journal) };
  if (files.snapshot) await writeSynced(join(folder, 'register.json.gz'), await compress(files.snapshot));
  if (files.journal) await writeSynced(join(folder, 'history.jsonl.gz'), await compress(files.journal));
  await writeSynced(join(folder, 'backup.json'), Buffer.from(JSON.stringify({ ...note, sha256 }, null, 2)));
  await syncFolder(folder);
  return sha256;
}

/**
 * Copies the register's two files as they are on the disk. It gets its name last, so that half a backup is never taken for
 * one. The caller sees to it that nothing is written meanwhile. Throws the system's error.
 */
export async function makeBackup(registerFolder: string, note: BackupNote): Promise<Backup> {
  const { backups, snapshot, journal } = registerFiles(registerFolder);
  const name = `${instantInName(note.at)}-${note.seq}-${note.reason}`;
  const temporary = join(backups, `.${name}.tmp`);
  const folder = join(backups, name);
  await rm(temporary, { recursive: true, force: true });
  const files = { snapshot: await readFileOrNull(snapshot), journal: await readFileOrNull(journal) };
  const sha256 = await writeBackup(temporary, files, note);
  await rm(folder, { recursive: true, force: true });
  await withRetries(() => rename(temporary, folder));
  await syncFolder(backups);
  return { ...note, sha256, folder };
}

async function readNote(folder: string): Promise<readonly Backup[]> {
  const bytes = await readFileOrNull(join(folder, 'backup.json')).catch(() => null);
  if (!bytes) return [];
  try {
    return [{ ...backupSchema.parse(JSON.parse(bytes.toString('utf8'))), folder }];
  } catch {
    // Not ours or damaged: it is no backup to offer, and nothing that retention may remove.
    return [];
  }
}

/** The backups of a register, newest first. */
export async function listBackups(registerFolder: string): Promise<readonly Backup[]> {
  const { backups } = registerFiles(registerFolder);
  const names = await readdir(backups).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const visible = names.filter((name) => !name.startsWith('.'));
  const found = await Promise.all(visible.map((name) => readNote(join(backups, name))));
  return found.flat().toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || other.seq - one.seq);
}

async function readKept(path: string, sha256: string | null): Promise<Buffer | null> {
  if (sha256 === null) return null;
  const packed = await readFileOrNull(path);
  const bytes = packed && (await decompress(packed));
  if ((await hashOf(bytes)) !== sha256) throw new Error(`${path} is damaged`);
  return bytes;
}

/** A backup's files, their hashes checked; null when they are damaged. */
export async function readBackup(backup: Backup): Promise<BackupFiles | null> {
  try {
    const snapshot = await readKept(join(backup.folder, 'register.json.gz'), backup.sha256.snapshot);
    const journal = await readKept(join(backup.folder, 'history.jsonl.gz'), backup.sha256.journal);
    return { snapshot, journal };
  } catch {
    // Whatever is wrong with it (disk, gzip, hash), it can't be used; the next older one is tried.
    return null;
  }
}

/** Removes the backups that retention lets go of. One that can't be removed is told of and left. */
export async function pruneBackups(
  registerFolder: string,
  now: string,
  onProblem: (problem: StoreProblem) => void,
): Promise<void> {
  const backups = await listBackups(registerFolder);
  const kept = new Set(retain(backups, now));
  for (const backup of backups.filter((candidate) => !kept.has(candidate))) {
    await rm(backup.folder, { recursive: true, force: true }).catch((error: unknown) => {
      onProblem({ code: 'backup-not-removed', detail: errorText(error) });
    });
  }
}
