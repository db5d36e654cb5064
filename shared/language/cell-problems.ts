import type { Cell } from '../intake/grid.ts';
import { finding, type Finding } from './reading.ts';

/** The finding for a cell that holds no usable result at all; null for every other cell. */
export function brokenCell(cell: Cell): Finding | null {
  if (cell.kind === 'error') return finding('formula-error', 'warning', 'error-value');
  if (cell.kind === 'unsaved-formula') return finding('formula-error', 'warning', 'unsaved-formula');
  return null;
}
