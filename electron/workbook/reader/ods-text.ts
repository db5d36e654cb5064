import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import type { TextRun } from './struck-text.ts';

/** The text of one cell while it is read: paragraphs, each a line. */
export type OdsText = {
  readonly paragraphs: string[];
  /** Characters in all of them. */
  length: number;
  /** Where another font begins in the paragraphs joined by line breaks; empty while there is only the cell's. */
  readonly runs: TextRun[];
  /** The spans with a font of their own that are open, by their element depth. */
  readonly spans: { readonly depth: number; readonly font: TextRun['font'] }[];
  /** The element depth of the paragraph that is open; 0 between them. */
  depth: number;
  /** The element depth of something in it whose text is not the cell's; 0 outside. */
  silentDepth: number;
};

export const emptyText = (): OdsText => ({
  paragraphs: [],
  length: 0,
  runs: [],
  spans: [],
  depth: 0,
  silentDepth: 0,
});

/** A comment, and how an East Asian word is pronounced. */
const silent = new Set(['office:annotation', 'text:ruby-text', 'text:note']);
/** @throws Refusal `too-large`, as soon as there is more than any cell holds: a few bytes can ask for a thousand blanks */
function append(text: OdsText, piece: string): void {
  text.length += piece.length;
  if (text.length > limits.textLength) refuse('too-large', 'text in a cell');
  const last = text.paragraphs.length - 1;
  text.paragraphs[last] = (text.paragraphs[last] ?? '') + piece;
}

/** An element opens inside a cell; `isChild` when it lies directly in it. */
export function openInText(
  text: OdsText,
  name: string,
  depth: number,
  isChild: boolean,
  count: string | undefined,
): void {
  if (text.silentDepth > 0) return;
  if (text.depth === 0) {
    // Only the cell's own paragraphs: a text box or picture that is anchored in the cell has some too.
    if (!isChild || name !== 'text:p') return;
    text.depth = depth;
    text.paragraphs.push('');
  } else if (silent.has(name)) text.silentDepth = depth;
  else if (name === 'text:s')
    append(text, ' '.repeat(Math.min(limits.textLength, Math.max(1, Number(count ?? 1) || 1))));
  else if (name === 'text:tab') append(text, '\t');
  else if (name === 'text:line-break') append(text, '\n');
}

export function closeInText(text: OdsText, depth: number): void {
  if (text.silentDepth === depth) text.silentDepth = 0;
  else if (text.depth === depth) text.depth = 0;
  else if (text.spans.at(-1)?.depth === depth) {
    text.spans.pop();
    beginRun(text, text.spans.at(-1)?.font ?? 'cell');
  }
}

function beginRun(text: OdsText, font: TextRun['font']): void {
  if (text.runs.length === 0) text.runs.push({ from: 0, font: 'cell' });
  if (text.runs.length > limits.textLength) refuse('too-large', 'fonts in a cell');
  text.runs.push({ from: text.length + Math.max(0, text.paragraphs.length - 1), font });
}

/** A span opens in a paragraph with a font of its own, as far as lines through the text go. */
export function openSpan(text: OdsText, depth: number, font: TextRun['font']): void {
  if (text.depth === 0 || text.silentDepth > 0) return;
  text.spans.push({ depth, font });
  beginRun(text, font);
}

/**
 * Line breaks and tabs in the XML are how it is laid out: one space, and none at the start of a paragraph (OpenDocument 1.3 part 3,
 * 6.1.2). Several spaces should count as one too, but LibreOffice writes those of a text with line breaks as they are, and reads
 * them so.
 */
export function addText(text: OdsText, piece: string): void {
  if (text.depth === 0 || text.silentDepth > 0) return;
  const collapsed = piece.replace(/ *[\t\n\r][\t\n\r ]*/g, ' ');
  const isStart = (text.paragraphs.at(-1) ?? '') === '' && /^ *[\t\n\r]/.test(piece);
  append(text, isStart ? collapsed.slice(1) : collapsed);
}
