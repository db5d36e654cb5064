import type { RegisterFault, RegisterInspection, RecoveryChoice } from '../../shared/register/inspection.ts';
import type { Change } from '../../shared/register/change.ts';
import { finish } from '../../shared/steps.ts';
import { listBackups } from './backups.ts';
import { decodeLine, isLineAfter, noHash } from './journal-line.ts';
import { loadRegister, readJournalBytes } from './load-register.ts';
import { versions } from './migrations/migrations.ts';
import { readJournal, wholeLines } from './read-journal.ts';
import { findOffers, newestGoodBackup } from './recovery.ts';
import { registerFiles } from './register-files.ts';
import { SnapshotDamagedError, snapshotFile, type Snapshot } from './snapshot.ts';
import { changeOf } from './stored-change.ts';
import type { RecoveryOffer } from './store-types.ts';

/** The register's two files as they are on the disk. */
type Files = { readonly snapshot: Snapshot | 'damaged' | null; readonly journal: Buffer | null };

async function readFiles(folder: string): Promise<Files> {
  const journal = await readJournalBytes(folder);
  const file = snapshotFile(registerFiles(folder).snapshot, versions.current);
  try {
    await file.read();
    return { snapshot: file.data, journal };
  } catch (error) {
    if (error instanceof SnapshotDamagedError) return { snapshot: 'damaged', journal };
    throw error;
  }
}

function historyFault({ snapshot, journal }: Files): RegisterFault | null {
  if (journal === null) return { kind: 'history-missing' };
  const { entries, damagedLine } = finish(readJournal(journal));
  if (damagedLine !== null) return { kind: 'history-line', line: damagedLine };
  if (entries.length === 0) return { kind: 'history-empty' };
  if (snapshot === null || snapshot === 'damaged') return null;
  const last = entries[snapshot.seq - 1];
  if (!last) return { kind: 'history-short', holds: entries.length, expected: snapshot.seq };
  return last.sha256 === snapshot.journalSha256 ? null : { kind: 'files-unrelated' };
}

function faultsOf(files: Files): readonly RegisterFault[] {
  const history = historyFault(files);
  const faults: readonly RegisterFault[] = [
    ...(files.snapshot === 'damaged' ? [{ kind: 'state-damaged' as const }] : []),
    ...(history ? [history] : []),
  ];
  // Both files are as they were written; it is what they say that does not hold.
  return faults.length > 0 ? faults : [{ kind: 'content' }];
}

/** The changes in the history whose lines follow the line before them, whatever is wrong elsewhere in the file. */
function* knownChanges(journal: Buffer): Generator<Change> {
  let previous = noHash;
  for (const { line } of wholeLines(journal)) {
    const decoded = decodeLine(line);
    if (decoded && isLineAfter(decoded, previous)) yield changeOf(decoded, versions);
    previous = decoded?.sha256 ?? '';
  }
}

/** When each change that can be told of was made, by its number. */
function changeTimes(journal: Buffer | null): ReadonlyMap<number, string> {
  const times = new Map<number, string>();
  try {
    for (const { seq, at } of journal ? knownChanges(journal) : []) times.set(seq, at);
  } catch {
    // A line that is whole but that this program can't use ends what can be told.
  }
  return times;
}

const lineCount = (journal: Buffer | null): number => (journal ? [...wholeLines(journal)].length : 0);

function choiceOf(offer: RecoveryOffer, known: number, times: ReadonlyMap<number, string>): RecoveryChoice {
  const backup = offer.kind === 'journal' ? offer.backup : null;
  return {
    kind: offer.kind,
    seq: offer.seq,
    at: offer.at ?? times.get(offer.seq) ?? null,
    backupAt: backup?.at ?? null,
    lost: Math.max(0, known - offer.seq),
  };
}

async function inspectDamage(folder: string): Promise<Omit<RegisterInspection, 'folder' | 'problem'>> {
  const files = await readFiles(folder);
  const offers = await findOffers(folder, versions);
  const newest = (await newestGoodBackup(folder))?.backup ?? null;
  const times = changeTimes(files.journal);
  const snapshotSeq = files.snapshot === null || files.snapshot === 'damaged' ? 0 : files.snapshot.seq;
  const backupSeqs = (await listBackups(folder)).map((backup) => backup.seq);
  const seqs = [...offers.map((offer) => offer.seq), ...times.keys(), ...backupSeqs, snapshotSeq];
  const known = Math.max(lineCount(files.journal), ...seqs);
  return {
    faults: faultsOf(files),
    newestBackup: newest && { at: newest.at, seq: newest.seq },
    knownChanges: known,
    choices: offers.map((offer) => choiceOf(offer, known, times)),
    keptIn: registerFiles(folder).damaged,
  };
}

/**
 * What is wrong with a register and what can be done about it, in facts that can be told. Only reads. Throws the system's error
 * when a file that is there can't be read.
 */
export async function inspectRegister(folder: string): Promise<RegisterInspection> {
  const loaded = await loadRegister(folder, versions);
  const problem = loaded.ok ? null : loaded.problem.code;
  if (problem === 'register-damaged') return { folder, problem, ...(await inspectDamage(folder)) };
  const keptIn = registerFiles(folder).damaged;
  return { folder, problem, faults: [], newestBackup: null, knownChanges: 0, choices: [], keptIn };
}
