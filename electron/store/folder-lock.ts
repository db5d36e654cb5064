import { randomUUID } from 'node:crypto';
import { rm, rmdir, stat } from 'node:fs/promises';
import lockfile from 'proper-lockfile';
import { errorCode, readFileOrNull, writeFileAtomically } from './atomic-file.ts';
import { holderSchema, isHolderGone, thisHolder, type Holder } from './holder.ts';
import { registerFiles } from './register-files.ts';

/** Milliseconds: how old a lock must be to count as left behind, and how often it is renewed. */
export type LockTimes = { readonly stale: number; readonly update: number };

/** Generous, because file servers have clocks of their own and laptops fall asleep. */
const usualTimes: LockTimes = { stale: 60_000, update: 10_000 };

/** The right to write to a register's folder. */
export type FolderLock = {
  /** Whether the folder still says that this process holds it. Asked before each change. */
  isStillOurs(): Promise<boolean>;
  release(): Promise<void>;
};

export type LockAnswer =
  | { readonly ok: true; readonly lock: FolderLock }
  | { readonly ok: false; readonly holder: Holder | null };

/** Who the folder says holds it; null when nobody does or the file can't be read as such. */
export async function readHolder(folder: string): Promise<Holder | null> {
  const bytes = await readFileOrNull(registerFiles(folder).holder);
  if (!bytes) return null;
  try {
    return holderSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    // Half a holder file says no more than none; the lock itself decides.
    return null;
  }
}

type Release = () => Promise<void>;

/** Takes the lock; null when somebody has it. The lock is a folder, since making one is atomic on network drives too. */
async function tryLock(folder: string, times: LockTimes, onLost: (error: Error) => void): Promise<Release | null> {
  try {
    const lockfilePath = registerFiles(folder).lock;
    return await lockfile.lock(folder, { lockfilePath, ...times, onCompromised: onLost });
  } catch (error) {
    if (errorCode(error) === 'ELOCKED') return null;
    throw error;
  }
}

/**
 * Whether the lock is the one that the holder file tells of: made before it. One made after it belongs to somebody who has
 * just taken it and not yet said who they are.
 */
async function isHoldersLock(folder: string): Promise<boolean> {
  const { lock, holder } = registerFiles(folder);
  try {
    return (await stat(lock)).birthtimeMs <= (await stat(holder)).mtimeMs;
  } catch (error) {
    // Either has gone meanwhile: there is nothing to clear, and the next attempt finds out.
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Clears a lock whose process has ended, so that a restart after a crash need not wait until the lock is stale. */
async function clearAbandoned(folder: string): Promise<boolean> {
  const holder = await readHolder(folder);
  if (!holder || !isHolderGone(holder) || !(await isHoldersLock(folder))) return false;
  await rmdir(registerFiles(folder).lock).catch((error: unknown) => {
    // Somebody else cleared it first; the lock decides who gets it.
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  return true;
}

function folderLock(folder: string, token: string, release: Release): FolderLock {
  const isStillOurs = async (): Promise<boolean> => (await readHolder(folder))?.token === token;
  return {
    isStillOurs,
    release: async () => {
      if (await isStillOurs()) await rm(registerFiles(folder).holder, { force: true });
      await release().catch((error: unknown) => {
        // Lost before it was let go: there is nothing left to let go of.
        if (errorCode(error) !== 'ERELEASED' && errorCode(error) !== 'ENOTACQUIRED') throw error;
      });
    },
  };
}

export type LockRequest = {
  readonly user: string;
  readonly since: string;
  readonly times?: LockTimes | undefined;
  /** Called when the lock turns out to belong to somebody else, or could not be renewed in time. */
  readonly onLost: (error: Error) => void;
};

/**
 * Takes the right to write to a folder, or says who has it. A lock that has not been renewed for a minute, or whose process
 * on this computer has ended, is taken over. Throws the system's error when the folder can't be written to.
 */
export async function lockFolder(folder: string, request: LockRequest): Promise<LockAnswer> {
  const take = () => tryLock(folder, request.times ?? usualTimes, request.onLost);
  let release = await take();
  if (!release && (await clearAbandoned(folder))) release = await take();
  if (!release) return { ok: false, holder: await readHolder(folder) };
  const holder = thisHolder(request.user, request.since, randomUUID());
  try {
    await writeFileAtomically(registerFiles(folder).holder, Buffer.from(JSON.stringify(holder, null, 2)));
  } catch (error) {
    await release();
    throw error;
  }
  return { ok: true, lock: folderLock(folder, holder.token, release) };
}
