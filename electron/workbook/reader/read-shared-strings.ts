import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { walkXml } from './walk-xml.ts';

/**
 * The workbook's shared strings in order. Rich text runs are joined; phonetic runs (`rPh`, how to pronounce it) are not
 * part of the text.
 */
export function readSharedStrings(bytes: Buffer): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let parent = '';
  let isCapturing = false;
  walkXml(bytes, {
    open: (name, depth) => {
      if (depth === 2) text = '';
      else if (depth === 3) parent = name;
      isCapturing = name === 't' && (depth === 3 || (depth === 4 && parent === 'r'));
    },
    close: (name, depth) => {
      isCapturing = false;
      if (depth !== 2 || name !== 'si') return;
      if (text.length > limits.textLength) refuse('too-large', 'text in a cell');
      if (strings.length >= limits.sharedStrings) refuse('too-large', 'too many shared strings');
      strings.push(unescapeText(text));
    },
    text: (piece) => {
      if (isCapturing) text += piece;
    },
  });
  return strings;
}
