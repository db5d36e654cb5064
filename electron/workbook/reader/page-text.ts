import type { Beside } from '../../../shared/intake/grid.ts';

/** A page's header or footer as the sheet has it written, with its codes. */
export type WrittenPageText = { readonly kind: 'header' | 'footer'; readonly text: string };

/** What is left out of a header or footer: fonts, sizes and colours (`&"Arial,Fet"`, `&10`, `&K01+000`), and switches such as bold. */
const looks = /&(?:"[^"]*"|\d{1,3} ?|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|[BIUEXYSGHO])/giu;
/** What the program fills in: page, pages, date, time, file, folder and sheet. */
const filledIn = /&[PNDTFZA](?:[+-]\d+)?/giu;
/** Words that say what is filled in, and nothing more. */
const aroundFilledIn =
  /\b(?:sida|sid|sidan|page|av|of|datum|date|utskrift(?:sdatum)?|utskriven|utskrivet|den|kl|tid|fil(?:namn)?|file|blad|flik|sheet|sökväg|mapp)\b/giu;

function readPart(part: string): string {
  const bare = part.replaceAll('&&', '\ue000').replace(looks, '');
  const isFilledIn = /&[PNDTFZA]/iu.test(bare);
  const text = bare.replace(filledIn, ' ').replaceAll('\ue000', '&');
  const rest = isFilledIn ? text.replace(aroundFilledIn, ' ') : text;
  return /\p{L}/u.test(rest) ? text.replace(/[^\S\n]+/gu, ' ').trim() : '';
}

/**
 * What a page header or footer says in its left, middle and right parts (ISO 29500-1 §18.3.1.39), those that say something. A page
 * number, a date or a file name that the program fills in says nothing of its own.
 */
export function readPageText(written: string): readonly string[] {
  const parts: string[] = [];
  // Before the first of the codes for left, middle and right stands what is in the middle.
  for (const part of written.replaceAll('&&', '\ue000').split(/&[LCR]/iu)) {
    const text = readPart(part.replaceAll('\ue000', '&&'));
    if (text !== '') parts.push(text);
  }
  return parts;
}

/** What a sheet's headers and footers say; the same on first, odd and even pages is said once. */
export function pageTextsOf(written: readonly WrittenPageText[]): readonly Beside[] {
  const parts = written.flatMap(({ kind, text }) => readPageText(text).map((part) => ({ kind, text: part })));
  return parts
    .filter((one, index) => parts.findIndex(({ kind, text }) => kind === one.kind && text === one.text) === index)
    .map(({ kind, text }) => ({ kind, at: null, text }));
}
