import type { RejectionCode } from '../../../shared/register/return.ts';
import { decodeText } from './decode-text.ts';
import { oleKind } from './ole-kind.ts';

/** What the bytes are, by their content alone: names lie (`webbsida.xlsx`). */
export type Sniffed =
  | { readonly kind: 'zip' }
  | { readonly kind: 'mail' }
  /** Saved by Outlook as `.msg`. */
  | { readonly kind: 'outlook-mail' }
  /** Outlook's winmail.dat. */
  | { readonly kind: 'winmail' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture' }
  | { readonly kind: 'refused'; readonly code: RejectionCode };

const refused = (code: RejectionCode): Sniffed => ({ kind: 'refused', code });

/** First bytes, as hexadecimal, and what they mean. */
const signatures: readonly (readonly [string, Sniffed])[] = [
  ['504b0304', { kind: 'zip' }],
  ['504b0506', refused('empty')],
  ['25504446', refused('not-a-workbook')],
  ['7b5c727466', refused('not-a-workbook')],
  ['89504e47', { kind: 'picture' }],
  ['ffd8ff', { kind: 'picture' }],
  ['47494638', { kind: 'picture' }],
  ['49492a00', { kind: 'picture' }],
  ['4d4d002a', { kind: 'picture' }],
  // Other packing programs: rar, 7z, gzip.
  ['526172211a07', refused('unsupported-format')],
  ['377abcaf271c', refused('unsupported-format')],
  ['1f8b', refused('unsupported-format')],
  ['789f3e22', { kind: 'winmail' }],
  // Excel 2–4, from before workbooks lay in OLE files.
  ['09000400', refused('legacy-format')],
  ['09020600', refused('legacy-format')],
  ['09040600', refused('legacy-format')],
  ['09080800', refused('legacy-format')],
  ['09081000', refused('legacy-format')],
  // SYLK of the eighties: a workbook, but with control characters between its figures.
  ['49443b50', refused('legacy-format')],
];

const oleSignature = 'd0cf11e0a1b11ae1';
const mailHeaders = new Set(
  'from to cc subject date message-id mime-version received return-path content-type x-unsent reply-to sender'.split(
    ' ',
  ),
);

/** A mail begins with header lines, at least two of them well known. */
export function looksLikeMail(start: string): boolean {
  let known = 0;
  for (const line of start.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line) || line.startsWith('From ')) continue;
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1];
    if (name === undefined) return false;
    if (mailHeaders.has(name.toLowerCase())) known += 1;
    // What a signed mail holds inside Outlook begins with nothing else.
    if (/^content-type:\s*multipart\//i.test(line)) return true;
    if (known >= 2) return true;
  }
  return false;
}

function sniffText(text: string): Sniffed {
  const start = text.slice(0, 4_000).trimStart();
  if (start === '') return refused('empty');
  // Excel's XML of 2003.
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return refused('legacy-format');
  // OpenDocument in one XML file.
  if (start.includes('urn:oasis:names:tc:opendocument:xmlns:office')) return refused('unsupported-format');
  if (/^<svg|^<\?xml[^>]*>\s*<svg/i.test(start)) return { kind: 'picture' };
  if (/^<[a-z!?/]/i.test(start)) return refused('not-a-workbook');
  return { kind: 'text', text };
}

function sniffOle(bytes: Buffer): Sniffed {
  const kind = oleKind(bytes);
  return kind === 'outlook-mail' ? { kind } : refused(kind);
}

export function sniff(bytes: Buffer): Sniffed {
  if (bytes.length === 0) return refused('empty');
  const start = bytes.toString('hex', 0, 16);
  if (start.startsWith(oleSignature)) return sniffOle(bytes);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (looksLikeMail(bytes.toString('latin1', 0, 64 * 1024))) return { kind: 'mail' };
  const text = decodeText(bytes);
  return text === null ? refused('not-a-workbook') : sniffText(text);
}
