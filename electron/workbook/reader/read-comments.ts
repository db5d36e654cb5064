import type { CellComment } from '../../../shared/intake/grid.ts';
import { columnOf, packReference, rowOf } from './cell-reference.ts';
import { unescapeText } from './escaped-text.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlReading } from './xml-reading.ts';

function commentsReading(): XmlReading<readonly CellComment[]> {
  const comments: CellComment[] = [];
  let reference = '';
  let text = '';
  let parent = '';
  let isCapturing = false;
  return {
    open: (name, depth, attributes) => {
      if (depth === 3) [reference, text] = [name === 'comment' ? (attributes.get('ref') ?? '') : '', ''];
      if (depth === 5) parent = name;
      isCapturing = name === 't' && (depth === 5 || (depth === 6 && parent === 'r'));
    },
    close: (name, depth) => {
      isCapturing = false;
      if (depth !== 3 || name !== 'comment' || text.trim() === '') return;
      if (comments.length >= limits.comments) refuse('too-large', 'too many comments');
      const at = packReference(reference);
      comments.push({ row: rowOf(at), column: columnOf(at), text: unescapeText(text) });
    },
    text: (piece) => {
      if (!isCapturing) return;
      text += piece;
      if (text.length > limits.textLength) refuse('too-large', 'text in a comment');
    },
    found: () => comments,
  };
}

/**
 * The notes of a sheet's cells (ISO 29500-1 §18.7), in the order of the part. A thread of comments stands here too, as the note
 * that Excel leaves for programs that know no threads. Notes without text are left out.
 * @throws Refusal
 */
export const readComments = (bytes: Buffer): readonly CellComment[] => walkXml(bytes, commentsReading);
