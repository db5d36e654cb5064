import { sha256Of, sha256OffThread } from '../sha256.ts';

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

/** What is hashed. */
const hashedBytes = (previous: string, version: number, text: string) =>
  Buffer.from(`${previous}\n${version}\n${text}`);

const hashOf = (previous: string, version: number, text: string): string =>
  sha256Of(hashedBytes(previous, version, text));

type EncodedLine = { readonly bytes: Buffer; readonly sha256: string };

const lineOf = (text: string, version: number, sha256: string): EncodedLine => ({
  bytes: Buffer.from(`{"version":${version},"sha256":"${sha256}","change":${text}}\n`),
  sha256,
});

/** The line for a change's JSON text, with its line break; `previous` is the hash of the line before. */
export const encodeLine = (text: string, version: number, previous: string): EncodedLine =>
  lineOf(text, version, hashOf(previous, version, text));

/** The same without holding up this thread while it is hashed. */
export async function encodeLineOffThread(text: string, version: number, previous: string): Promise<EncodedLine> {
  return lineOf(text, version, await sha256OffThread(hashedBytes(previous, version, text)));
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
