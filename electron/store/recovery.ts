import { z } from 'zod';
import type { Change } from '../../shared/register/change.ts';
import { emptyRegister, type Register } from '../../shared/register/entities.ts';
import { finish } from '../../shared/steps.ts';
import { listBackups, readBackup, type Backup, type BackupFiles } from './backups.ts';
import { decodeLine, isLineAfter, noHash, type JournalLine } from './journal-line.ts';
import { readJournalBytes, replay } from './load-register.ts';
import { migrate, type Versions } from './migrations/migrations.ts';
import { wholeLines } from './read-journal.ts';
import { registerFiles } from './register-files.ts';
import { snapshotFile, type Snapshot } from './snapshot.ts';
import { changeOf } from './stored-change.ts';
import type { RecoveryOffer } from './store-types.ts';

/** The longest history that can be proved, and the backup that was needed for it. */
export type ProvedJournal = {
  readonly lines: readonly JournalLine[];
  readonly changes: readonly Change[];
  readonly backup: Backup | null;
};

const seqSchema = z.object({ seq: z.number() });

/** A line's own number, before anything in it is proved; null when it has none. */
function claimedSeq(line: JournalLine): number | null {
  try {
    return seqSchema.safeParse(JSON.parse(line.text.toString('utf8'))).data?.seq ?? null;
  } catch {
    // A damaged line may still look like one from the outside; it is of no use.
    return null;
  }
}

type Candidates = Map<number, JournalLine[]>;

function addCandidates(candidates: Candidates, bytes: Buffer | null): void {
  if (!bytes) return;
  for (const { line } of wholeLines(bytes)) {
    const decoded = decodeLine(line);
    const seq = decoded && claimedSeq(decoded);
    if (decoded && seq !== null) candidates.set(seq, [...(candidates.get(seq) ?? []), decoded]);
  }
}

/** A place in a history: the number of a change, and its line's hash. */
type Place = { readonly seq: number; readonly sha256: string };

const start: Place = { seq: 0, sha256: noHash };

/** Links lines from all sources, each proved by the hash of the one before: lines that were never one history can't mix. */
function linkLines(candidates: Candidates, after: Place = start): readonly JournalLine[] {
  const lines: JournalLine[] = [];
  let previous = after.sha256;
  for (;;) {
    const next = candidates.get(after.seq + lines.length + 1)?.find((line) => isLineAfter(line, previous));
    if (!next) return lines;
    lines.push(next);
    previous = next.sha256;
  }
}

/** The newest backup that still holds what it should. */
export async function newestGoodBackup(folder: string): Promise<{ backup: Backup; files: BackupFiles } | null> {
  for (const backup of await listBackups(folder)) {
    const files = await readBackup(backup);
    if (files) return { backup, files };
  }
  return null;
}

/** Puts together the history from its own file and, where that gives more, the newest good backup. */
export async function provedJournal(folder: string, versions: Versions): Promise<ProvedJournal> {
  const candidates: Candidates = new Map();
  addCandidates(candidates, await readJournalBytes(folder));
  const own = linkLines(candidates);
  const newest = await newestGoodBackup(folder);
  addCandidates(candidates, newest?.files.journal ?? null);
  const all = linkLines(candidates);
  const lines = all.length > own.length ? all : own;
  return {
    lines,
    changes: lines.map((line) => changeOf(line, versions)),
    backup: all.length > own.length ? (newest?.backup ?? null) : null,
  };
}

async function snapshotOrNull(folder: string, versions: Versions): Promise<Snapshot | null> {
  const file = snapshotFile(registerFiles(folder).snapshot, versions.current);
  await file.read();
  return file.data;
}

/** The changes that the snapshot lacks, as far as the history's lines follow it unbroken: what comes before them may be damaged. */
async function changesAfter(folder: string, snapshot: Snapshot, versions: Versions): Promise<readonly Change[]> {
  const candidates: Candidates = new Map();
  addCandidates(candidates, await readJournalBytes(folder));
  const lines = linkLines(candidates, { seq: snapshot.seq, sha256: snapshot.journalSha256 });
  return lines.map((line) => changeOf(line, versions));
}

/** The snapshot with the changes after it, if it is as it was written and can be brought up to the current version. */
export async function goodSnapshot(
  folder: string,
  versions: Versions,
): Promise<{ seq: number; at: string | null; register: Register } | null> {
  try {
    const snapshot = await snapshotOrNull(folder, versions);
    if (!snapshot) return null;
    const stored = migrate(snapshot.register, snapshot.version, 'register', versions);
    const changes = await changesAfter(folder, snapshot, versions);
    return {
      seq: snapshot.seq + changes.length,
      at: changes.at(-1)?.at ?? null,
      register: finish(replay(stored, changes)),
    };
  } catch {
    // Whatever is wrong with it, it is nothing to offer; `openRegister` has said what it is.
    return null;
  }
}

async function journalOffer(folder: string, versions: Versions): Promise<readonly RecoveryOffer[]> {
  try {
    const { changes, backup } = await provedJournal(folder, versions);
    const last = changes.at(-1);
    finish(replay(emptyRegister, changes));
    return last ? [{ kind: 'journal', seq: last.seq, at: last.at, backup }] : [];
  } catch {
    // Lines that are proved but can't be used (a version without a way up, or a fault of ours): nothing to offer.
    return [];
  }
}

/** What can be done about a damaged register, with its history first: the snapshot only if it has more. */
export async function findOffers(folder: string, versions: Versions): Promise<readonly RecoveryOffer[]> {
  const offers = [...(await journalOffer(folder, versions))];
  const snapshot = await goodSnapshot(folder, versions);
  const most = offers[0]?.seq ?? 0;
  if (snapshot && snapshot.seq > most) offers.push({ kind: 'snapshot', seq: snapshot.seq, at: snapshot.at });
  return offers;
}
