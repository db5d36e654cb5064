import type { ReturnReading } from '../../shared/intake/read-return.ts';
import type { ReadingOrder, ReadWorkbook } from '../workbook/reader-messages.ts';
import type { ReadRequest } from './reading-order.ts';

type Place = Pick<ReadRequest, 'fileSha256' | 'sha256' | 'member'>;
type Remembered = { readonly order: ReadingOrder; readonly reading: ReturnReading; readonly rows: number };

/** Rows in all that are remembered, at some three kilobytes each: several times a large municipality's period. */
const mostRows = 20_000;

/** A file that was read before and after somebody chose its columns is remembered as both: what is remembered of a layout needs both. */
const keyOf = ({ fileSha256, sha256, member }: Place, { chosen }: ReadingOrder): string =>
  [fileSha256, sha256, member ?? '', JSON.stringify(chosen)].join('\n');

/** Whether two orders give the same reading of the same bytes. The setting is one and the same text as long as it holds. */
function isSameOrder(one: ReadingOrder, other: ReadingOrder): boolean {
  const { setting, ...rest } = one;
  const { setting: otherSetting, ...otherRest } = other;
  return setting === otherSetting && JSON.stringify(rest) === JSON.stringify(otherRest);
}

/**
 * The last reading of each workbook and choice of columns, as long as what it was read by still holds: a correction or an accepted file alters
 * the plan, not what the file says. The one not asked for the longest is forgotten first.
 */
export class ReadingMemory {
  readonly #readings = new Map<string, Remembered>();
  #rows = 0;

  get(place: Place, order: ReadingOrder): ReturnReading | undefined {
    const key = keyOf(place, order);
    const known = this.#readings.get(key);
    if (!known || !isSameOrder(known.order, order)) return undefined;
    this.#readings.delete(key);
    this.#readings.set(key, known);
    return known.reading;
  }

  /** Remembers what the workbooks of a file were read as. */
  put(fileSha256: string, workbooks: readonly ReadWorkbook[], order: ReadingOrder): void {
    for (const { opened, reading } of workbooks) {
      if (reading === null) continue;
      const { sha256, member } = opened;
      const own = order.chosen?.sha256 === sha256 ? order : { ...order, chosen: null };
      this.#add(keyOf({ fileSha256, sha256, member }, own), reading, own);
    }
  }

  #add(key: string, reading: ReturnReading, order: ReadingOrder): void {
    this.#forget(key);
    const rows = 'rejected' in reading ? 1 : reading.rows.length + 1;
    this.#readings.set(key, { order, reading, rows });
    this.#rows += rows;
    for (const oldest of this.#readings.keys()) {
      if (this.#rows <= mostRows || oldest === key) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#rows -= this.#readings.get(key)?.rows ?? 0;
    this.#readings.delete(key);
  }
}
