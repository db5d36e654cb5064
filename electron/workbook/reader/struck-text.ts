import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import type { XmlAttributes } from './xml-reading.ts';

/**
 * A run of a rich text: where it begins in the text as it is written in the XML, and which font it has. cell: the cell's, since it
 * names none; plain and struck: its own, without or with a line through it.
 */
export type TextRun = { readonly from: number; font: 'cell' | 'plain' | 'struck' };

/** A rich text whose runs have fonts of their own. */
export type RichText = { readonly written: string; readonly runs: readonly TextRun[] };

/** `<strike/>` and `<strike val="1"/>`; `val="0"` says that there is none. */
export const isOn = (attributes: XmlAttributes): boolean => !['0', 'false'].includes(attributes.get('val') ?? '1');

/** @throws Refusal `too-large`: more runs than a text can have characters are empty ones, and cost memory all the same */
export function openRun(runs: TextRun[], from: number): void {
  if (runs.length > limits.textLength) refuse('too-large', 'fonts in a cell');
  runs.push({ from, font: 'cell' });
}

/** An element opens in the last of the runs, `depth` levels into it: its font is `rPr`, and what is said of that lies in it. */
export function openInRun(runs: readonly TextRun[], name: string, depth: number, attributes: XmlAttributes): void {
  const run = runs.at(-1);
  if (!run) return;
  if (depth === 1 && name === 'rPr') run.font = 'plain';
  else if (depth === 2 && name === 'strike' && run.font === 'plain' && isOn(attributes)) run.font = 'struck';
}

/** The text with its runs where some of them has its own font; null where the cell's font is all there is to know. */
export function richText(written: string, runs: readonly TextRun[]): RichText | null {
  return runs.some(({ font }) => font !== 'cell') ? { written, runs } : null;
}

/**
 * What is not struck through of a cell's text, as it is written in the XML; null where nothing is struck, or nothing but white space.
 * @param rich the text's own fonts, where it has any
 */
export function leftOfStruck(rich: RichText | null | undefined, isCellStruck: boolean): string | null {
  if (!rich) return isCellStruck ? '' : null;
  const { written, runs } = rich;
  const isStruck = ({ font }: TextRun): boolean => font === 'struck' || (font === 'cell' && isCellStruck);
  const pieces = runs.map((run, index) => ({ run, text: written.slice(run.from, runs[index + 1]?.from) }));
  if (!pieces.some(({ run, text }) => isStruck(run) && text.trim() !== '')) return null;
  return pieces.flatMap(({ run, text }) => (isStruck(run) ? [] : [text])).join('');
}
