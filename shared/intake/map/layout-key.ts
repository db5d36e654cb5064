import { foldText } from '../../language/normalise.ts';
import type { ColumnMeaning } from '../plan-types.ts';

/** 53 bits of a text (cyrb53): not against anybody who means harm, only to keep a unit's few layouts apart. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/**
 * What a sheet's layout is known by from one file to the next: its folded headings (or labels) in order, each once, so that three
 * forms under each other are the same layout as two, and so that a sheet's name or a line more above the table alters nothing.
 */
export function layoutKey(columns: readonly Pick<ColumnMeaning, 'sheet' | 'heading'>[], sheet: string | null): string {
  const own = columns.filter((column) => column.sheet === sheet).map(({ heading }) => foldText(heading));
  return hashOf([...new Set(own.filter((heading) => heading !== ''))].join('\n'));
}
