import type { Steps } from '../../shared/steps.ts';
import { decodeLine, isLineAfter, noHash, type JournalLine } from './journal-line.ts';

export type JournalEntry = JournalLine & {
  /** The place in the file just after the line's line break. */
  readonly end: number;
};

/** What a journal's bytes hold: the lines that are right, and what comes after them. */
export type JournalReading = {
  readonly entries: readonly JournalEntry[];
  /** Bytes after the last line break: the beginning of a line that a crash cut short. They were never acknowledged. */
  readonly tornBytes: number;
  /** The first line (from 1) that is whole but not right; nothing after it is used. Null when all are right. */
  readonly damagedLine: number | null;
};

const lineBreak = 10;

/** The whole lines of a journal, with the place after each; what follows the last line break is left out. */
export function* wholeLines(bytes: Buffer): Generator<{ line: Buffer; end: number }> {
  let start = 0;
  for (let at = bytes.indexOf(lineBreak); at >= 0; at = bytes.indexOf(lineBreak, start)) {
    yield { line: bytes.subarray(start, at), end: at + 1 };
    start = at + 1;
  }
}

/** Reads a journal up to its end or its first damaged line. */
export function* readJournal(bytes: Buffer): Steps<JournalReading> {
  const entries: JournalEntry[] = [];
  let previous = noHash;
  for (const { line, end } of wholeLines(bytes)) {
    const decoded = decodeLine(line);
    if (!decoded || !isLineAfter(decoded, previous)) {
      return { entries, tornBytes: 0, damagedLine: entries.length + 1 };
    }
    entries.push({ ...decoded, end });
    previous = decoded.sha256;
    yield;
  }
  return { entries, tornBytes: bytes.length - (entries.at(-1)?.end ?? 0), damagedLine: null };
}
