import { columnOf, packReference, rowOf } from '../reader/cell-reference.ts';
import { limits } from '../reader/limits.ts';

/** A note's box on the sheet: which cell it is for, and how many lines it holds. */
export type NoteBox = { readonly cell: string; readonly lines: number };

const namespaces = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

/** The shape that every note's box is one of; Excel knows it by this id. */
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** How many columns and rows a box spans. Excel places it by these, whatever its style says. */
const boxColumns = 4;
const leastRows = 4;
const mostRows = 14;

/** The box stands to the right of its cell, or to the left of it at the edge of the grid. */
function anchor(
  cell: string,
  lines: number,
): { readonly row: number; readonly column: number; readonly places: string } {
  const packed = packReference(cell);
  const row = rowOf(packed) - 1;
  const column = columnOf(packed) - 1;
  const rows = Math.min(mostRows, Math.max(leastRows, lines));
  const left = Math.max(0, Math.min(column + 1, limits.lastColumn - 1 - boxColumns));
  const top = Math.max(0, Math.min(row - 1, limits.lastRow - 1 - rows));
  return { row, column, places: [left, 15, top, 2, left + boxColumns, 15, top + rows, 4].join(', ') };
}

function shape({ cell, lines }: NoteBox, number: number, declared: string): string {
  const { row, column, places } = anchor(cell, lines);
  return [
    `<v:shape${declared} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:${lines * 13 + 12}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${places}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** Shapes are numbered in blocks of 1024, one block for each sheet (MS-OE376 §2.1.1861). */
const firstNumber = (block: number): number => block * 1024 + 1;

/** A new drawing of notes for a sheet; `block` is a number of its own for each sheet, from 1. */
export function newNoteBoxes(boxes: readonly NoteBox[], block: number): string {
  const shapes = boxes.map((box, index) => shape(box, firstNumber(block) + index, ''));
  const declared = Object.entries(namespaces).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return `<xml${declared.join('')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${shapeType}${shapes.join('')}</xml>`;
}

/**
 * A sheet's drawing with boxes added last. Only text is added: what Office writes here is not always well-formed XML, so it is
 * not parsed. Null where the end can't be told.
 */
export function addNoteBoxes(text: string, boxes: readonly NoteBox[]): string | null {
  const end = text.lastIndexOf('</xml>');
  if (end < 0 || text.slice(end + '</xml>'.length).trim() !== '') return null;
  const numbers = Array.from(text.matchAll(/_x0000_s(\d{1,9})\b/g), (match) => Number(match[1]));
  const block = Number(/<o:idmap\b[^>]*?\bdata="(\d{1,6})/.exec(text)?.[1] ?? 1);
  const next = Math.max(firstNumber(block) - 1, ...numbers) + 1;
  const missing = Object.entries(namespaces).filter(
    ([prefix, address]) => !text.includes(`xmlns:${prefix}="${address}"`),
  );
  const declared = missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
  const type = text.includes('id="_x0000_t202"') ? '' : shapeType.replace('<v:shapetype', `<v:shapetype${declared}`);
  const shapes = boxes.map((box, index) => shape(box, next + index, declared));
  return `${text.slice(0, end)}${type}${shapes.join('')}${text.slice(end)}`;
}
