import type { OpenedFile } from '../../shared/intake/opened-file.ts';
import type { ReturnReading } from '../../shared/intake/read-return.ts';
import type { ReviewDecisions } from '../../shared/register/return.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';

/** What a file's actions are to be read by, besides its cells. */
export type ReadingOrder = {
  /** The strategy and the units, as JSON: the same text file after file, so that the child needs to take it in only once. */
  readonly setting: string;
  /** The period that the file was dropped on; null when none was chosen. */
  readonly period: Period | null;
  readonly fileName: string;
  /** Columns whose field somebody has chosen, and in which of the file's workbooks (its SHA-256). */
  readonly chosen: { readonly sha256: string; readonly columns: ReviewDecisions['columns'] } | null;
};

/** What the reader's parent asks: one file per message. Without an order only the cells are asked for. */
export type ReaderRequest = { readonly id: number; readonly bytes: Uint8Array; readonly order: ReadingOrder | null };

/** A workbook and what its cells say of actions; null when it could not be opened, or nobody asked. */
export type ReadWorkbook = { readonly opened: OpenedFile; readonly reading: ReturnReading | null };

/** What the child answers. `ready` comes once, when it can take a file. */
export type ReaderReply =
  | { readonly kind: 'ready' }
  /** The workbooks in pieces (`packed-workbooks.ts`), so that a long file is not unpacked all at once. */
  | { readonly kind: 'read'; readonly id: number; readonly pieces: readonly Uint8Array[] }
  /** A bug of the reader: something other than a refusal was thrown. */
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };
