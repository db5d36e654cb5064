import type { Figure } from './figure.ts';

/** A piece of a sentence; a figure knows what it counts, so that it can be asked how it came about. */
export type SentencePart = string | { readonly text: string; readonly figure: Figure };

/** A sentence in which every figure can be followed. */
export type Sentence = readonly SentencePart[];

/** Text with a figure in it that leads to how it was counted. */
export const figured = (text: string, figure: Figure): SentencePart => ({ text, figure });

/** A sentence written as a template; what is put in may be text, a figure or a piece of another sentence. */
export function sentence(texts: TemplateStringsArray, ...pieces: readonly (SentencePart | Sentence)[]): Sentence {
  return texts.flatMap((text, index) => {
    const piece = pieces[index];
    const before: Sentence = text === '' ? [] : [text];
    if (piece === undefined || piece === '') return before;
    return [...before, ...(typeof piece === 'string' || 'text' in piece ? [piece] : piece)];
  });
}

/** The sentence as text, for paper and workbooks. */
export const plainText = (parts: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** `a`, `a och b`, `a, b och c`, with the figures kept. */
export function listedParts(items: readonly SentencePart[]): Sentence {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? ' och ' : ', ', item];
  });
}
