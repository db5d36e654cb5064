import { createHash } from 'node:crypto';
import { Low, type Adapter } from 'lowdb';
import { z } from 'zod';
import type { Steps } from '../../shared/steps.ts';
import { inTurns } from '../pauses.ts';
import { readFileOrNull, writeFileAtomically } from './atomic-file.ts';
import { jsonPieces } from './json-pieces.ts';
import { readPieces } from './read-pieces.ts';
import { schemaMark } from './schema-mark.ts';

/** What `register.json` holds, beside the SHA-256 of the register's JSON as it stands there, so that a flipped bit is found. */
export type Snapshot = {
  readonly format: typeof snapshotFormat;
  /** The register version it was written in. */
  readonly version: number;
  /** The number of the last change in it. */
  readonly seq: number;
  /** That change's hash in the history: tells that the two files belong together. */
  readonly journalSha256: string;
  /** The `schemaMark` that every part of it was checked against when it was written; null when nothing is known of that. */
  readonly schema: string | null;
  /** The whole state; follows the schema of its version. */
  readonly register: unknown;
};

export const snapshotFormat = 'insatsliggaren-register';

const snapshotSchema = z.object({
  format: z.literal(snapshotFormat),
  version: z.number().int().nonnegative(),
  seq: z.number().int().positive(),
  journalSha256: z.string(),
  // Missing in what programs before this one wrote.
  schema: z.string().nullable().default(null),
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

const hashKey = ',"sha256":"';
/** What comes after the register's text. */
const hashEnd = (sha256: string): string => `${hashKey}${sha256}"}`;

/** A register's text as programs have written it: now with a line to each entity, once without line breaks. */
const layouts = ['\n', ''] as const;

/** The hash of a register's text, written out anew. */
function registerHash(register: unknown, lineBreak: (typeof layouts)[number]): string {
  const hash = createHash('sha256');
  for (const piece of jsonPieces(register, registerDepth, lineBreak)) hash.update(piece);
  return hash.digest('hex');
}

/** A register that follows the schema, as a snapshot. */
export function snapshotOf(at: Omit<Snapshot, 'format' | 'schema'>): Snapshot {
  return { format: snapshotFormat, schema: schemaMark(), ...at };
}

/** The text of `register.json`, in pieces; the hash comes last, when all that it is over has gone by. */
export function* snapshotPieces({ register, ...head }: Snapshot): Generator<string> {
  const hash = createHash('sha256');
  yield `${JSON.stringify(head).slice(0, -1)},"register":`;
  for (const piece of jsonPieces(register, registerDepth, layouts[0])) {
    hash.update(piece);
    yield piece;
  }
  yield hashEnd(hash.digest('hex'));
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    // Also what is longer than a text can be.
    throw new SnapshotDamagedError('not JSON', { cause: error });
  }
}

/** What a snapshot says, checked but for the register itself. Throws `SnapshotNewerError` or `SnapshotDamagedError`. */
function checked(parsed: unknown, currentVersion: number): z.infer<typeof snapshotSchema> {
  const head = headSchema.safeParse(parsed);
  if (head.success && head.data.version > currentVersion) {
    throw new SnapshotNewerError(`register.json is of version ${head.data.version}`);
  }
  const read = snapshotSchema.safeParse(parsed);
  if (!read.success) throw new SnapshotDamagedError(z.prettifyError(read.error));
  return read.data;
}

/** Where the register's text stands in a file as we write it; null when somebody has written the file out in another way. */
function registerPlace(bytes: Buffer): { readonly start: number; readonly end: number } | null {
  const before = '"register":';
  const key = bytes.indexOf(before);
  const end = bytes.lastIndexOf(hashKey);
  return key < 0 || end < key ? null : { start: key + before.length, end };
}

/** Bytes that are hashed between one pause and the next. */
const hashedAtATime = 1024 * 1024;

function* hashInSteps(bytes: Buffer): Steps<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += hashedAtATime) {
    hash.update(bytes.subarray(at, at + hashedAtATime));
    yield;
  }
  return hash.digest('hex');
}

/**
 * A snapshot whose bytes are as we wrote them, read piece by piece: others have their turn meanwhile, and a register may be larger
 * than the longest text there can be. Null for one that has to be read as a whole.
 */
function* readAsWritten(bytes: Buffer, currentVersion: number): Steps<Snapshot | null> {
  const place = registerPlace(bytes);
  if (!place) return null;
  const text = bytes.subarray(place.start, place.end);
  const claimed = bytes.toString('latin1', place.end);
  if (claimed !== hashEnd(yield* hashInSteps(text))) return null;
  const around = [bytes.subarray(0, place.start), Buffer.from('null'), bytes.subarray(place.end)];
  const { sha256: _, ...head } = checked(parseJson(Buffer.concat(around)), currentVersion);
  return { ...head, register: (yield* readPieces(text)) ?? parseJson(text) };
}

/** A snapshot that somebody has written out in another way, which says the same as long as its hash does. */
function readWhole(bytes: Buffer, currentVersion: number): Snapshot {
  const { sha256, ...snapshot } = checked(parseJson(bytes), currentVersion);
  if (layouts.some((layout) => registerHash(snapshot.register, layout) === sha256))
    return { ...snapshot, schema: null };
  throw new SnapshotDamagedError('the hash does not match');
}

/** Reads a snapshot. Throws `SnapshotNewerError`, or `SnapshotDamagedError` when it is not what was written. */
export function* readSnapshot(bytes: Buffer, currentVersion: number): Steps<Snapshot> {
  return (yield* readAsWritten(bytes, currentVersion)) ?? readWhole(bytes, currentVersion);
}

/** lowdb's own file adapter renames without fsync, which after a power cut can leave an empty file. */
function syncingAdapter(path: string, currentVersion: number): Adapter<Snapshot | null> {
  return {
    read: async () => {
      const bytes = await readFileOrNull(path);
      return bytes && inTurns(readSnapshot(bytes, currentVersion));
    },
    write: (snapshot) => writeFileAtomically(path, snapshot ? snapshotPieces(snapshot) : ['null']),
  };
}

/** The snapshot file as a lowdb database; `data` is null until there is one. */
export function snapshotFile(path: string, currentVersion: number): Low<Snapshot | null> {
  return new Low<Snapshot | null>(syncingAdapter(path, currentVersion), null);
}
