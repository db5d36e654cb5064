import { decodeCodePage } from './code-page.ts';
import { htmlText } from './html-text.ts';

/** Groups that hold what the text looks like, not what it says. */
const silentGroups = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl header footer footnote'.split(
    ' ',
  ),
);

const symbols: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** What holds inside one pair of braces. */
type Group = {
  /** Nothing in it is text. */
  readonly isSilent: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: only there for programs that read RTF. */
  readonly isRtfOnly: boolean;
  /** A tag of the HTML that the mail was written in. */
  readonly isTag: boolean;
  /** How many characters stand after `\u` for programs that do not know it. */
  readonly skipped: number;
};

const token =
  /\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[0-9a-f]{2})|\\(?<sign>[^a-z])|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+/giy;

type Reader = {
  codePage: number;
  isHtml: boolean;
  group: Group;
  readonly outer: Group[];
  /** Characters still to be left out after a `\u`. */
  toSkip: number;
  /** Bytes of `\'e5`, gathered since one character may take two. */
  pending: number[];
  readonly text: string[];
};

function say(reader: Reader, text: string): void {
  const { group } = reader;
  if (group.isSilent || (reader.isHtml && group.isRtfOnly)) return;
  reader.text.push(text);
}

function flush(reader: Reader): void {
  if (reader.pending.length === 0) return;
  const bytes = Buffer.from(reader.pending);
  reader.pending = [];
  say(reader, decodeCodePage(bytes, reader.codePage));
}

function readWord(reader: Reader, word: string, number: number | null): void {
  const { group } = reader;
  const sign = symbols[word];
  if (word === 'ansicpg') reader.codePage = number ?? 1252;
  else if (word === 'fromhtml') reader.isHtml = true;
  else if (word === 'htmltag') reader.group = { ...group, isSilent: false, isTag: true };
  else if (word === 'htmlrtf') reader.group = { ...group, isRtfOnly: number !== 0 };
  else if (word === 'uc') reader.group = { ...group, skipped: number ?? 1 };
  else if (word === 'u' && number !== null) {
    say(reader, String.fromCharCode(number & 0xffff));
    reader.toSkip = group.skipped;
  } else if (silentGroups.has(word)) reader.group = { ...group, isSilent: true };
  // In a mail that was written as HTML its own tags break the lines.
  else if (sign !== undefined && !(reader.isHtml && sign === '\n' && !group.isTag)) say(reader, sign);
}

function readSign(reader: Reader, sign: string): void {
  if (sign === '*') reader.group = { ...reader.group, isSilent: true };
  else if (sign === '~') say(reader, '\u00a0');
  else if (sign === '_') say(reader, '-');
  else if ('\\{}'.includes(sign)) say(reader, sign);
  else if (sign === '\n' || sign === '\r') say(reader, '\n');
}

function readBrace(reader: Reader, brace: string): void {
  if (brace === '{') reader.outer.push(reader.group);
  else reader.group = reader.outer.pop() ?? reader.group;
  reader.toSkip = 0;
}

function readToken(reader: Reader, groups: Readonly<Record<string, string | undefined>>): void {
  const { word, number, hex, sign, brace, text } = groups;
  if (hex !== undefined) {
    if (reader.toSkip > 0) reader.toSkip -= 1;
    else reader.pending.push(Number.parseInt(hex, 16));
    return;
  }
  flush(reader);
  if (word !== undefined) readWord(reader, word.toLowerCase(), number === undefined ? null : Number(number));
  else if (sign !== undefined) readSign(reader, sign);
  else if (brace !== undefined) readBrace(reader, brace);
  else if (text !== undefined) {
    say(reader, text.slice(reader.toSkip));
    reader.toSkip = Math.max(0, reader.toSkip - text.length);
  }
}

/**
 * The text of an RTF document, as Outlook keeps the body of a mail; of one that was written in HTML (`\fromhtml`, [MS-OXRTFEX])
 * the HTML's text.
 */
export function rtfText(bytes: Buffer): string {
  const rtf = bytes.toString('latin1');
  const reader: Reader = {
    codePage: 1252,
    isHtml: false,
    group: { isSilent: false, isRtfOnly: false, isTag: false, skipped: 1 },
    outer: [],
    toSkip: 0,
    pending: [],
    text: [],
  };
  for (const match of rtf.matchAll(token)) readToken(reader, match.groups ?? {});
  flush(reader);
  const text = reader.text.join('');
  return reader.isHtml ? htmlText(text) : text.replace(/\0/g, '').trim();
}
