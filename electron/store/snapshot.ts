import { createHash } from 'node:crypto';
import { Low, type Adapter } from 'lowdb';
import { z } from 'zod';
import { sha256Of } from '../sha256.ts';
import { readFileOrNull, writeFileAtomically } from './atomic-file.ts';
import { jsonPieces } from './json-pieces.ts';

/** What `register.json` holds, beside the SHA-256 of the register's JSON without white space, so that a flipped bit is found. */
export type Snapshot = {
  readonly format: typeof snapshotFormat;
  /** The register version it was written in. */
  readonly version: number;
  /** The number of the last change in it. */
  readonly seq: number;
  /** That change's hash in the history: tells that the two files belong together. */
  readonly journalSha256: string;
  /** The whole state; follows the schema of its version. */
  readonly register: unknown;
};

export const snapshotFormat = 'insatsliggaren-register';

const snapshotSchema = z.object({
  format: z.literal(snapshotFormat),
  version: z.number().int().nonnegative(),
  seq: z.number().int().positive(),
  journalSha256: z.string(),
  sha256: z.string(),
  register: z.unknown(),
});

/** The file is there but is no snapshot as we write them. */
export class SnapshotDamagedError extends Error {
  override readonly name = 'SnapshotDamagedError';
}

/** The file was written by a later program: nothing more is known about it. */
export class SnapshotNewerError extends Error {
  override readonly name = 'SnapshotNewerError';
}

const headSchema = snapshotSchema.pick({ format: true, version: true });

/** The register's collections and their entities: what its text is taken apart into. */
const registerDepth = 2;

const registerHash = (register: unknown): string => {
  const hash = createHash('sha256');
  for (const piece of jsonPieces(register, registerDepth)) hash.update(piece);
  return hash.digest('hex');
};

/** A register as a snapshot. */
export function snapshotOf(at: Omit<Snapshot, 'format'>): Snapshot {
  return { format: snapshotFormat, ...at };
}

/** The hash of the register's text as it stands in the file; of no use when somebody has written the file out anew with spaces. */
function hashInFile(bytes: Buffer): string {
  const before = '"register":';
  return sha256Of(bytes.subarray(bytes.indexOf(before) + before.length, bytes.lastIndexOf(',"sha256":"')));
}

/** The text of `register.json`, in pieces; the hash comes last, when all that it is over has gone by. */
export function* snapshotPieces({ register, ...head }: Snapshot): Generator<string> {
  const hash = createHash('sha256');
  yield `${JSON.stringify(head).slice(0, -1)},"register":`;
  for (const piece of jsonPieces(register, registerDepth)) {
    hash.update(piece);
    yield piece;
  }
  yield `,"sha256":"${hash.digest('hex')}"}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SnapshotDamagedError('not JSON', { cause: error });
  }
}

/** Reads a snapshot. Throws `SnapshotNewerError`, or `SnapshotDamagedError` when it is not what was written. */
function parseSnapshot(bytes: Buffer, currentVersion: number): Snapshot {
  const parsed = parseJson(bytes.toString('utf8'));
  const head = headSchema.safeParse(parsed);
  if (head.success && head.data.version > currentVersion) {
    throw new SnapshotNewerError(`register.json is of version ${head.data.version}`);
  }
  const read = snapshotSchema.safeParse(parsed);
  if (!read.success) throw new SnapshotDamagedError(z.prettifyError(read.error));
  // The file's own text first: to write out two hundred megabytes once more takes seconds.
  const { register, sha256 } = read.data;
  if (hashInFile(bytes) !== sha256 && registerHash(register) !== sha256)
    throw new SnapshotDamagedError('the hash does not match');
  return read.data;
}

/** lowdb's own file adapter renames without fsync, which after a power cut can leave an empty file. */
function syncingAdapter(path: string, currentVersion: number): Adapter<Snapshot | null> {
  return {
    read: async () => {
      const bytes = await readFileOrNull(path);
      return bytes && parseSnapshot(bytes, currentVersion);
    },
    write: (snapshot) => writeFileAtomically(path, snapshot ? snapshotPieces(snapshot) : ['null']),
  };
}

/** The snapshot file as a lowdb database; `data` is null until there is one. */
export function snapshotFile(path: string, currentVersion: number): Low<Snapshot | null> {
  return new Low<Snapshot | null>(syncingAdapter(path, currentVersion), null);
}
