import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { openInRun, openRun, richText, type RichText, type TextRun } from './struck-text.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlReading } from './xml-reading.ts';

export type SharedStrings = {
  readonly texts: readonly string[];
  /** Those with fonts of their own, by their place among the texts. */
  readonly rich: ReadonlyMap<number, RichText>;
};

export const noStrings: SharedStrings = { texts: [], rich: new Map() };

function sharedStringsReading(): XmlReading<SharedStrings> {
  const texts: string[] = [];
  const rich = new Map<number, RichText>();
  let runs: TextRun[] = [];
  let text = '';
  let parent = '';
  let isCapturing = false;
  return {
    open: (name, depth, attributes) => {
      if (depth === 2) {
        text = '';
        if (runs.length > 0) runs = [];
      } else if (depth === 3) {
        parent = name;
        if (name === 'r') openRun(runs, text.length);
      } else if (parent === 'r') openInRun(runs, name, depth - 3, attributes);
      isCapturing = name === 't' && (depth === 3 || (depth === 4 && parent === 'r'));
    },
    close: (name, depth) => {
      isCapturing = false;
      if (depth !== 2 || name !== 'si') return;
      if (text.length > limits.textLength) refuse('too-large', 'text in a cell');
      if (texts.length >= limits.sharedStrings) refuse('too-large', 'too many shared strings');
      const written = runs.length === 0 ? null : richText(text, runs);
      if (written) rich.set(texts.length, written);
      texts.push(unescapeText(text));
    },
    text: (piece) => {
      if (isCapturing) text += piece;
    },
    found: () => ({ texts, rich }),
  };
}

/**
 * The workbook's shared strings in order. Rich text runs are joined; phonetic runs (`rPh`, how to pronounce it) are not
 * part of the text.
 */
export const readSharedStrings = (bytes: Buffer): SharedStrings => walkXml(bytes, sharedStringsReading);
