import { z } from 'zod';
import { applyInSteps } from '../../shared/register/apply-change.ts';
import type { Change } from '../../shared/register/change.ts';
import { emptyRegister, registerSchema, type Register } from '../../shared/register/entities.ts';
import { finish, type Steps } from '../../shared/steps.ts';
import { inTurns } from '../pauses.ts';
import { errorCode, errorText, readFileOrNull } from './atomic-file.ts';
import type { JournalEnd } from './journal.ts';
import { noHash, type JournalLine } from './journal-line.ts';
import { migrate, type Versions } from './migrations/migrations.ts';
import { readJournal, type JournalReading } from './read-journal.ts';
import { holdsRegister, registerFiles } from './register-files.ts';
import { SnapshotDamagedError, SnapshotNewerError, snapshotFile, type Snapshot } from './snapshot.ts';
import { schemaMark } from './schema-mark.ts';
import { changeOf, storedChange } from './stored-change.ts';

/** A register as its files hold it. */
export type Loaded = {
  readonly register: Register;
  readonly history: readonly Change[];
  readonly end: JournalEnd;
  readonly tornBytes: number;
  /** How many changes the snapshot lacked. */
  readonly replayed: number;
  /** The oldest version that either file's latest content is written in. */
  readonly version: number;
  /** Whether the snapshot holds all of it, in the current version. */
  readonly isSnapshotCurrent: boolean;
};

export type LoadProblem = {
  readonly code: 'register-missing' | 'register-damaged' | 'register-newer';
  readonly detail: string;
};
export type LoadResult =
  | { readonly ok: true; readonly loaded: Loaded }
  | { readonly ok: false; readonly problem: LoadProblem };

/** Ends a load from whatever depth; never leaves this file. */
class LoadError extends Error {
  readonly problem: LoadProblem;
  constructor(code: LoadProblem['code'], detail: string) {
    super(detail);
    this.problem = { code, detail };
  }
}

const damaged = (detail: string): LoadError => new LoadError('register-damaged', detail);

async function readSnapshot(path: string, versions: Versions): Promise<Snapshot | null> {
  const file = snapshotFile(path, versions.current);
  try {
    await file.read();
    return file.data;
  } catch (error) {
    if (error instanceof SnapshotNewerError) throw new LoadError('register-newer', error.message);
    if (error instanceof SnapshotDamagedError) throw damaged(`register.json: ${error.message}`);
    throw error;
  }
}

/** The change of a line, whose number must be its place in the history. */
function changeAt(line: JournalLine, index: number, isInSnapshot: boolean, versions: Versions): Change {
  try {
    const change = isInSnapshot ? storedChange(line, versions) : changeOf(line, versions);
    if (change.seq === index + 1) return change;
    throw new Error(`number ${change.seq}`);
  } catch (error) {
    throw damaged(`history.jsonl, line ${index + 1}: ${errorText(error)}`);
  }
}

/**
 * The changes of a history whose lines their hashes have proved. What the snapshot has is only looked into when somebody asks;
 * what it lacks is read whole, since it is to be replayed.
 */
function* readHistory(
  entries: readonly JournalLine[],
  snapshotSeq: number,
  versions: Versions,
): Steps<readonly Change[]> {
  const history: Change[] = [];
  for (const [index, entry] of entries.entries()) {
    history.push(changeAt(entry, index, index < snapshotSeq, versions));
    yield;
  }
  return history;
}

const collectionNames = registerSchema.keyof().options;
/** A register's collections, whatever is in them. */
const registerShape = z.record(z.enum(collectionNames), z.record(z.string(), z.unknown()));

/** What both files together must keep to before either is used. */
function checkTogether(snapshot: Snapshot | null, journal: JournalReading, versions: Versions): void {
  const newest = journal.entries.at(-1)?.version ?? 0;
  if (newest > versions.current) throw new LoadError('register-newer', `history.jsonl is of version ${newest}`);
  if (journal.damagedLine !== null) throw damaged(`history.jsonl, line ${journal.damagedLine}`);
  if (!snapshot) return;
  const last = journal.entries[snapshot.seq - 1];
  if (!last) throw damaged(`history.jsonl ends at ${journal.entries.length}, register.json at ${snapshot.seq}`);
  if (last.sha256 !== snapshot.journalSha256) throw damaged('register.json is not of this history.jsonl');
}

function baseOf(snapshot: Snapshot | null, versions: Versions): unknown {
  if (!snapshot) return emptyRegister;
  try {
    return migrate(snapshot.register, snapshot.version, 'register', versions);
  } catch (error) {
    throw damaged(`register.json: ${errorText(error)}`);
  }
}

/**
 * Checks against the schema and gives back what was read, not what the schema made of it: nothing unknown is dropped. One entity at
 * a time, so that no second register is made of what the schema makes of the first.
 */
function* checkedRegister(stored: unknown, what: string): Steps<Register> {
  const collections = registerShape.safeParse(stored);
  if (!collections.success) throw damaged(`${what}: ${z.prettifyError(collections.error)}`);
  for (const name of collectionNames) {
    const { valueType } = registerSchema.shape[name];
    for (const [id, entity] of Object.entries(collections.data[name])) {
      const read = valueType.safeParse(entity);
      if (!read.success) throw damaged(`${what}: ${name}/${id}: ${z.prettifyError(read.error)}`);
      yield;
    }
  }
  // The schema has just accepted every part of it, and has no defaults or transforms.
  return stored as Register;
}

/** The register after the changes that the snapshot lacks, checked at the end. */
export function* replay(base: unknown, changes: readonly Change[]): Steps<Register> {
  if (changes.length === 0) return yield* checkedRegister(base, 'the register');
  // Changes are applied collection by collection, so those at least must be there.
  if (!registerShape.safeParse(base).success) throw damaged('register.json: collections are missing');
  // What the changes make of it is checked, whatever it was.
  const applied = yield* applyInSteps(base as Register, changes);
  if (applied.ok) return yield* checkedRegister(applied.register, 'the register');
  const { index, collection, id } = applied.conflict;
  throw damaged(`history.jsonl, change ${changes[index]?.seq}: ${collection}/${id} is not what it should be`);
}

function* assemble(snapshot: Snapshot | null, journal: JournalReading, versions: Versions): Steps<Loaded> {
  checkTogether(snapshot, journal, versions);
  const snapshotSeq = snapshot?.seq ?? 0;
  const history = yield* readHistory(journal.entries, snapshotSeq, versions);
  const later = history.slice(snapshotSeq);
  const base = baseOf(snapshot, versions);
  // What the store wrote it had checked, and it is as it was written: as long as the schema is the same, it holds.
  const isChecked = later.length === 0 && snapshot?.version === versions.current && snapshot.schema === schemaMark();
  const register = isChecked ? (base as Register) : yield* replay(base, later);
  const last = journal.entries.at(-1);
  const version = snapshot?.version ?? last?.version ?? versions.current;
  return {
    register,
    history,
    end: { position: last?.end ?? 0, sha256: last?.sha256 ?? noHash },
    tornBytes: journal.tornBytes,
    replayed: history.length - snapshotSeq,
    version,
    isSnapshotCurrent: snapshotSeq === history.length && version === versions.current,
  };
}

/** The history's bytes as a load reads them; null when there is none. */
export const readJournalBytes = (folder: string): Promise<Buffer | null> =>
  readFileOrNull(registerFiles(folder).journal);

/** Neither file has anything in it. A history that was there once is damage, since it is never written empty. */
async function nothingToRead(folder: string): Promise<LoadError> {
  return (await holdsRegister(folder))
    ? damaged('history.jsonl has no changes')
    : new LoadError('register-missing', folder);
}

/** A later program may know what this one takes for damage, so a history of a later version comes before it. */
async function newerOr(problem: LoadProblem, folder: string, versions: Versions): Promise<LoadProblem> {
  if (problem.code !== 'register-damaged') return problem;
  // What can't be read now tells nothing of a version; the damage found before stands.
  const bytes = await readJournalBytes(folder).catch(() => null);
  const newest = finish(readJournal(bytes ?? Buffer.alloc(0))).entries.at(-1)?.version ?? 0;
  if (newest <= versions.current) return problem;
  return { code: 'register-newer', detail: `history.jsonl is of version ${newest}` };
}

/**
 * Reads a register without writing anything: snapshot, then the changes it lacks, all brought up to the current version and
 * checked. The snapshot is read first, so that one being written to meanwhile only ever has a longer history.
 */
export async function loadRegister(folder: string, versions: Versions): Promise<LoadResult> {
  try {
    const snapshot = await readSnapshot(registerFiles(folder).snapshot, versions);
    const journal = await inTurns(readJournal((await readJournalBytes(folder)) ?? Buffer.alloc(0)));
    if (!snapshot && journal.entries.length === 0 && journal.damagedLine === null) throw await nothingToRead(folder);
    return { ok: true, loaded: await inTurns(assemble(snapshot, journal, versions)) };
  } catch (error) {
    if (error instanceof LoadError) return { ok: false, problem: await newerOr(error.problem, folder, versions) };
    if (errorCode(error) === null) throw error;
    // A network drive that can't be reached, or a folder that may not be read.
    return { ok: false, problem: { code: 'register-missing', detail: errorText(error) } };
  }
}
