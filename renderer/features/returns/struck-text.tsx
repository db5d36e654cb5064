import type { Cell } from '../../../shared/intake/grid.ts';
import { cellText } from './sheet-layout.ts';
import { struckParts } from './struck-parts.ts';

/** A cell's text as its sender left it, with what is struck through drawn so. What was made of it is told by an issue. */
export function StruckText({ cell }: { readonly cell: Cell }) {
  const parts = struckParts(cellText(cell), cell.struck?.left ?? '');
  return parts.map(({ text, isStruck }, index) =>
    // The parts are the text in order: they have no other name.
    // oxlint-disable-next-line react/no-array-index-key
    isStruck ? <s key={index}>{text}</s> : <span key={index}>{text}</span>,
  );
}
