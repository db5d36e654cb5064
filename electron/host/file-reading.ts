import type { Grid } from '../../shared/intake/grid.ts';
import type { OpenedFile, OpenedWorkbook } from '../../shared/intake/opened-file.ts';
import type { ReadFile } from '../../shared/intake/plan-types.ts';
import type { ReturnReading } from '../../shared/intake/read-return.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { RejectionCode, Return } from '../../shared/register/return.ts';
import type { Result } from '../../shared/result.ts';
import { createReader, type Reader, type ReaderPort } from '../workbook/reader-process.ts';
import type { ReadingOrder } from '../workbook/reader-messages.ts';
import { ReadingMemory } from './reading-memory.ts';
import { readingOrder, type ReadRequest } from './reading-order.ts';
import { rejectionSentence } from '../../shared/language/rejection-sentences.ts';
import { done, refused } from '../answer.ts';
import { sha256Of } from '../sha256.ts';

/** How a door starts the reader's process: a child of Node, or Electron's utility process. */
export type ReaderSource = { readonly spawnReader: () => ReaderPort };

/** Where a register keeps the files that it has received. */
type ReturnBytes = (sha256: string) => Promise<Result<Uint8Array>>;

/** What a workbook says of actions, or why it says nothing. */
export type OpenedReading =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly rejection: RejectionCode };

/** Opened files, each read once as long as it is remembered. */
export type FileReading = {
  /**
   * A file's workbooks, to be read for a period of the register: one, or those of a mail or zip; none when it holds nothing
   * that anybody means as a return.
   */
  open(
    name: string,
    bytes: Uint8Array,
    place: { readonly register: Register; readonly periodId: string },
  ): Promise<readonly OpenedFile[]>;
  /** The grid of one workbook or CSV, or why there is none, in Swedish. */
  openGrid(name: string, bytes: Uint8Array): Promise<{ readonly grid: Grid } | { readonly why: string }>;
  /**
   * A return's grid: remembered, or read again from the bytes that the register keeps. Refused with what `returnBytes` is
   * refused with, and with `return-not-open` when the file can no longer be read.
   */
  gridOf(stored: Return, returnBytes: ReturnBytes): Promise<Result<Grid>>;
  /**
   * What a workbook says of actions, by the register's strategy, units and periods: remembered, or read in the reader's process
   * from the bytes of its file. Refused with what `returnBytes` is refused with.
   */
  read(register: Register, request: ReadRequest, returnBytes: ReturnBytes): Promise<Result<OpenedReading>>;
  close(): void;
};

/** How many files are remembered: a full drop of returns, at a few hundred kilobytes each. */
const rememberedFiles = 120;

/** What files came to, by their SHA-256; the one not asked for the longest is forgotten first. */
class FileMemory {
  readonly #files = new Map<string, readonly OpenedFile[]>();

  get(sha256: string): readonly OpenedFile[] | undefined {
    const files = this.#files.get(sha256);
    if (files) this.put(sha256, files);
    return files;
  }

  put(sha256: string, files: readonly OpenedFile[]): void {
    // What a busy or short-of-memory computer could not read may be read the next time.
    if (files.some((file) => file.outcome === 'rejected' && file.rejection === 'timed-out')) return;
    this.#files.delete(sha256);
    this.#files.set(sha256, files);
    const [oldest] = this.#files.keys();
    if (this.#files.size > rememberedFiles && oldest !== undefined) this.#files.delete(oldest);
  }
}

const isOpened = (file: OpenedFile): file is OpenedWorkbook => file.outcome === 'opened';

const asOpened = (reading: ReturnReading): OpenedReading =>
  'rejected' in reading ? { ok: false, rejection: reading.rejected } : { ok: true, file: reading };

/** Reads files with a reader that is started when the first one comes. */
export function createFileReading({ spawnReader }: ReaderSource, onTrouble: (trouble: string) => void): FileReading {
  const memory = new FileMemory();
  const readings = new ReadingMemory();
  let reader: Reader | null = null;

  /** By way of the reader's process: a long file must not hold up the commands of this one. */
  async function fetchFrom(name: string, bytes: Uint8Array, sha256: string, order: ReadingOrder | null) {
    reader ??= createReader({ spawn: spawnReader, onTrouble });
    const workbooks = order === null ? null : await reader.read(name, bytes, order);
    if (workbooks && order) readings.put(sha256, workbooks, order);
    const opened = workbooks?.map((workbook) => workbook.opened) ?? (await reader.open(name, bytes));
    memory.put(sha256, opened);
    return opened;
  }

  async function open(name: string, bytes: Uint8Array, order: ReadingOrder | null): Promise<readonly OpenedFile[]> {
    const sha256 = sha256Of(bytes);
    return memory.get(sha256) ?? fetchFrom(name, bytes, sha256, order);
  }

  async function read(
    register: Register,
    request: ReadRequest,
    returnBytes: ReturnBytes,
  ): Promise<Result<OpenedReading>> {
    const order = readingOrder(register, request);
    const remembered = readings.get(request, order);
    if (remembered) return done(asOpened(remembered));
    const bytes = await returnBytes(request.fileSha256);
    if (!bytes.ok) return bytes;
    const [first] = await fetchFrom(request.fileName, bytes.value, request.fileSha256, order);
    const reading = readings.get(request, order);
    // Read before, and no longer: it took too long this time, or its file has been damaged since.
    const rejection = first?.outcome === 'rejected' ? first.rejection : 'damaged';
    return done(reading ? asOpened(reading) : { ok: false, rejection });
  }

  async function openKept(stored: Return, returnBytes: ReturnBytes): Promise<Result<readonly OpenedFile[]>> {
    const remembered = memory.get(stored.fileSha256);
    if (remembered) return done(remembered);
    const bytes = await returnBytes(stored.fileSha256);
    return bytes.ok ? done(await open(stored.fileName, bytes.value, null)) : bytes;
  }

  return {
    open: (name, bytes, { register, periodId }) => {
      const request = { fileName: name, fileSha256: '', sha256: '', member: null, periodId, columns: [] };
      return open(name, bytes, readingOrder(register, request));
    },
    read,
    openGrid: async (name, bytes) => {
      const [file] = await open(name, bytes, null);
      if (!file) return { why: rejectionSentence('not-a-workbook', name) };
      return file.outcome === 'opened'
        ? { grid: file.grid }
        : { why: rejectionSentence(file.rejection, file.member ?? name) };
    },
    gridOf: async (stored, returnBytes) => {
      const files = await openKept(stored, returnBytes);
      if (!files.ok) return files;
      const found = files.value.filter(isOpened).find((file) => file.sha256 === stored.sha256);
      return found ? done(found.grid) : refused('return-not-open', stored.id);
    },
    close: () => {
      reader?.close();
      reader = null;
    },
  };
}
