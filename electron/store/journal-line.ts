import { createHash } from 'node:crypto';
import { pause } from '../pauses.ts';

/**
 * A line of `history.jsonl`: `{"version":1,"sha256":"…","change":{…}}`. The hash is over the line before's hash, the version
 * and the change's text as written, so that a damaged, lost, exchanged or reordered line is found, and so that lines from
 * two files (the history and a backup of it) can be proved to belong together.
 */
export type JournalLine = {
  /** The register version that the change was written in. */
  readonly version: number;
  readonly sha256: string;
  /** The change's JSON as it stands in the file, in UTF-8: a part of the file's bytes, not a copy. */
  readonly text: Buffer;
};

/** What the first line follows. */
export const noHash = '0'.repeat(64);

const headShape = /^\{"version":(\d{1,6}),"sha256":"([0-9a-f]{64})","change":/u;
/** The longest that what comes before a change's text can be, in bytes. */
const longestHead = 115;
const closingBrace = 125;

/** A change's JSON: as text, or as its bytes in UTF-8 where there may be tens of megabytes of it. */
type ChangeText = string | Uint8Array;

const hashedHead = (previous: string, version: number): string => `${previous}\n${version}\n`;

const hashOf = (previous: string, version: number, text: ChangeText): string =>
  createHash('sha256').update(hashedHead(previous, version)).update(text).digest('hex');

type EncodedLine = { readonly bytes: Buffer; readonly sha256: string };

const joinedBytes = (...parts: readonly ChangeText[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

const lineOf = (text: ChangeText, version: number, sha256: string): EncodedLine => ({
  bytes: joinedBytes(`{"version":${version},"sha256":"${sha256}","change":`, text, '}\n'),
  sha256,
});

/** The line for a change's JSON, with its line break; `previous` is the hash of the line before. */
export const encodeLine = (text: ChangeText, version: number, previous: string): EncodedLine =>
  lineOf(text, version, hashOf(previous, version, text));

/** Bytes that are hashed between one pause and the next: a millisecond or two. */
const stretch = 1024 * 1024;

/** The same for what may be tens of megabytes: others get their turn while it is hashed, and nothing is copied for it. */
export async function encodeLineInTurns(text: Uint8Array, version: number, previous: string): Promise<EncodedLine> {
  const hash = createHash('sha256').update(hashedHead(previous, version));
  for (let at = 0; at < text.length; at += stretch) {
    hash.update(text.subarray(at, at + stretch));
    await pause();
  }
  return lineOf(text, version, hash.digest('hex'));
}

/** The parts of a line (without its line break), not yet checked; null when it is no line of ours. */
export function decodeLine(line: Buffer): JournalLine | null {
  // What is read of it is ASCII in every line of ours: the change itself is left as the bytes it is.
  const [head, version, sha256] = headShape.exec(line.toString('latin1', 0, longestHead)) ?? [];
  if (head === undefined || version === undefined || sha256 === undefined) return null;
  if (line.length <= head.length || line[line.length - 1] !== closingBrace) return null;
  return { version: Number(version), sha256, text: line.subarray(head.length, -1) };
}

/** Whether the line is as it was written, and follows the line with the given hash. */
export function isLineAfter(line: JournalLine, previous: string): boolean {
  return line.sha256 === hashOf(previous, line.version, line.text);
}
