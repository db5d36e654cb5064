import type { Beside } from '../../../shared/intake/grid.ts';
import { limits } from './limits.ts';
import { largeFrom } from './picture-size.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlAttributes, XmlReading } from './xml-reading.ts';

/** English Metric Units: what lengths in a drawing are told in. */
const centimetre = 360_000;
/** A row and a column as Excel makes them, for pictures that tell their size by cells alone. */
const usualRow = 190_500;
const usualColumn = 609_600;

type Corner = { row: number; column: number };

type Anchor = {
  readonly from: Corner;
  readonly to: Corner;
  size: { readonly width: number; readonly height: number } | null;
  readonly paragraphs: string[];
  /** Their descriptions. */
  readonly pictures: string[];
};

type State = {
  readonly found: Beside[];
  anchor: Anchor | null;
  /** The local names of the elements that are open, from the root. */
  readonly path: string[];
  /** The depth of an element whose content is said elsewhere; 0 outside. */
  silentDepth: number;
  inCorner: Corner | null;
  text: string;
};

const localName = (name: string): string => name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('?')) + 1);
const anchorNames = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

function openAnchor(state: State): void {
  state.anchor = {
    from: { row: 0, column: 0 },
    to: { row: 0, column: 0 },
    size: null,
    paragraphs: [],
    pictures: [],
  };
}

function sizeOf(attributes: XmlAttributes): Anchor['size'] {
  const width = Number(attributes.get('cx') ?? 0);
  const height = Number(attributes.get('cy') ?? 0);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** A copy for older programs; a shape that shows what a cell says. */
const isSilent = (name: string, attributes: XmlAttributes): boolean =>
  name === 'Fallback' || (name === 'sp' && (attributes.get('textlink') ?? '') !== '');

function openInAnchor(state: State, anchor: Anchor, name: string, attributes: XmlAttributes): void {
  const { path } = state;
  if (name === 'from' || name === 'to') state.inCorner = anchor[name];
  else if (name === 'ext') anchor.size = sizeOf(attributes) ?? anchor.size;
  else if (name === 'p' && path.includes('txBody')) anchor.paragraphs.push('');
  else if (name === 'br') addText(anchor, '\n');
  else if (name === 'cNvPr' && path.includes('pic')) {
    anchor.pictures.push((attributes.get('descr') ?? attributes.get('title') ?? '').trim());
  }
}

function addText(anchor: Anchor, piece: string): void {
  const last = anchor.paragraphs.length - 1;
  const before = anchor.paragraphs[last];
  if (before !== undefined && before.length < limits.textLength) anchor.paragraphs[last] = before + piece;
}

function openElement(state: State, written: string, depth: number, attributes: XmlAttributes): void {
  const name = localName(written);
  state.path.push(name);
  state.text = '';
  if (state.silentDepth > 0) return;
  if (isSilent(name, attributes)) state.silentDepth = depth;
  else if (anchorNames.has(name)) openAnchor(state);
  else if (state.anchor) openInAnchor(state, state.anchor, name, attributes);
}

function closeElement(state: State, written: string, depth: number): void {
  const name = localName(written);
  state.path.pop();
  if (state.silentDepth > 0) {
    if (state.silentDepth === depth) state.silentDepth = 0;
    return;
  }
  const { anchor } = state;
  if (!anchor) return;
  if (state.inCorner && name === 'row') state.inCorner.row = Number(state.text) + 1;
  else if (state.inCorner && name === 'col') state.inCorner.column = Number(state.text) + 1;
  else if (name === 'from' || name === 'to') state.inCorner = null;
  else if (name === 't') addText(anchor, state.text);
  else if (anchorNames.has(name)) {
    state.found.push(...besideOf(anchor));
    state.anchor = null;
  }
}

function isLarge({ from, to, size }: Anchor): boolean {
  const width = size?.width ?? (to.column - from.column) * usualColumn;
  const height = size?.height ?? (to.row - from.row) * usualRow;
  return width >= largeFrom.width * centimetre && height >= largeFrom.height * centimetre;
}

function besideOf(anchor: Anchor): readonly Beside[] {
  const { from, paragraphs, pictures } = anchor;
  const isPlaced = from.row >= 1 && from.row <= limits.lastRow && from.column >= 1 && from.column <= limits.lastColumn;
  const at = isPlaced ? { row: from.row, column: from.column } : null;
  const text = paragraphs.join('\n').trim().slice(0, limits.textLength);
  return [
    ...(text === '' ? [] : [{ kind: 'text-box', at, text } as const]),
    ...pictures.map(
      (described): Beside => ({
        kind: 'picture',
        at,
        text: described.slice(0, limits.textLength),
        isLarge: isLarge(anchor),
      }),
    ),
  ];
}

function drawingReading(): XmlReading<readonly Beside[]> {
  const state: State = { found: [], anchor: null, path: [], silentDepth: 0, inCorner: null, text: '' };
  return {
    open: (name, depth, attributes) => openElement(state, name, depth, attributes),
    close: (name, depth) => closeElement(state, name, depth),
    text: (piece) => {
      if (state.anchor && state.text.length < limits.textLength) state.text += piece;
    },
    found: () => state.found.slice(0, limits.comments),
  };
}

/**
 * What a sheet's drawing says: the texts of its boxes and shapes, and that there are pictures (ISO 29500-1 §20.5). The shapes of a group
 * are told together. Charts show what stands in cells and are not told.
 * @throws Refusal `damaged`
 */
export const readDrawing = (bytes: Buffer): readonly Beside[] => walkXml(bytes, drawingReading);
