import { createHash } from 'node:crypto';

/**
 * A line of `history.jsonl`: `{"version":1,"sha256":"…","change":{…}}`. The hash is over the line before's hash, the version
 * and the change's text as written, so that a damaged, lost, exchanged or reordered line is found, and so that lines from
 * two files (the history and a backup of it) can be proved to belong together.
 */
export type JournalLine = {
  /** The register version that the change was written in. */
  readonly version: number;
  readonly sha256: string;
  readonly text: string;
};

/** What the first line follows. */
export const noHash = '0'.repeat(64);

const shape = /^\{"version":(\d{1,6}),"sha256":"([0-9a-f]{64})","change":(.*)\}$/su;

const hashOf = (previous: string, version: number, text: string): string =>
  createHash('sha256').update(`${previous}\n${version}\n${text}`).digest('hex');

/** The line for a change's JSON text, with its line break; `previous` is the hash of the line before. */
export function encodeLine(text: string, version: number, previous: string): { bytes: Buffer; sha256: string } {
  const sha256 = hashOf(previous, version, text);
  return { bytes: Buffer.from(`{"version":${version},"sha256":"${sha256}","change":${text}}\n`), sha256 };
}

/** The parts of a line, not yet checked; null when it is no line of ours. */
export function decodeLine(line: string): JournalLine | null {
  const [, version, sha256, text] = shape.exec(line) ?? [];
  if (version === undefined || sha256 === undefined || text === undefined) return null;
  return { version: Number(version), sha256, text };
}

/** Whether the line is as it was written, and follows the line with the given hash. */
export function isLineAfter(line: JournalLine, previous: string): boolean {
  return line.sha256 === hashOf(previous, line.version, line.text);
}
