import { isUtf8 } from 'node:buffer';
import { decodeCodePage } from './code-page.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { htmlText } from './html-text.ts';
import { rtfText } from './rtf-text.ts';

/** The forms in which Outlook can keep the text of a mail; null for those that it did not. */
export type MailBody = {
  readonly plain: string | null;
  /** In the bytes that it came in, or decoded. */
  readonly html: Buffer | string | null;
  readonly htmlCodePage: number | null;
  /** `PidTagRtfCompressed`. */
  readonly rtf: Buffer | null;
};

function htmlOf({ html, htmlCodePage }: MailBody): string {
  if (html === null || typeof html === 'string') return html ?? '';
  return isUtf8(html) ? html.toString('utf8') : decodeCodePage(html, htmlCodePage ?? 1252);
}

/** The text of a mail: as it was written without formatting, else what its HTML or RTF says. */
export function bodyText(body: MailBody): string {
  const plain = body.plain?.replace(/\r\n?/g, '\n').trim() ?? '';
  if (plain !== '') return plain;
  const html = htmlText(htmlOf(body));
  if (html !== '') return html;
  const rtf = body.rtf && decompressRtf(body.rtf);
  return rtf ? rtfText(rtf) : '';
}
