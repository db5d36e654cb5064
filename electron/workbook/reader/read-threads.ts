import type { CellComment } from '../../../shared/intake/grid.ts';
import { columnOf, packReference, rowOf } from './cell-reference.ts';
import { limits } from './limits.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlReading } from './xml-reading.ts';

function threadsReading(): XmlReading<readonly CellComment[]> {
  const threads = new Map<number, string>();
  let reference = '';
  let text = '';
  let isCapturing = false;
  return {
    open: (name, depth, attributes) => {
      if (depth === 2) [reference, text] = [name === 'threadedComment' ? (attributes.get('ref') ?? '') : '', ''];
      isCapturing = depth === 3 && name === 'text';
    },
    close: (_, depth) => {
      isCapturing = false;
      if (depth !== 2 || reference === '' || text.trim() === '' || threads.size >= limits.comments) return;
      const at = packReference(reference);
      const before = threads.get(at);
      threads.set(at, (before === undefined ? text : `${before}\n${text}`).slice(0, limits.textLength));
    },
    text: (piece) => {
      if (isCapturing && text.length < limits.textLength) text += piece;
    },
    found: () => [...threads].map(([at, written]) => ({ row: rowOf(at), column: columnOf(at), text: written })),
  };
}

/**
 * The threads of comments at a sheet's cells ([MS-XLSX] §2.6.205), one for each cell with what all have written in it, a line to each.
 * @throws Refusal
 */
export const readThreads = (bytes: Buffer): readonly CellComment[] => walkXml(bytes, threadsReading);
