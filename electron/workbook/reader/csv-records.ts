import { refuse } from './refusal.ts';

type Field = { readonly text: string; readonly end: number; readonly isCut: boolean };

const endsField = (character: string | undefined, separator: string): boolean =>
  character === undefined || character === separator || character === '\n' || character === '\r';

function readQuoted(text: string, start: number): Field {
  let value = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: value + text.slice(at), end: text.length, isCut: true };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: value, end: quote + 1, isCut: false };
    value += '"';
    at = quote + 2;
  }
}

function readField(text: string, start: number, separator: string): Field {
  const quoted = text[start] === '"' ? readQuoted(text, start) : null;
  let end = quoted?.end ?? start;
  const from = end;
  while (!endsField(text[end], separator)) end += 1;
  // What follows a closing quote belongs to the field, as Excel reads it.
  return { text: (quoted?.text ?? '') + text.slice(from, end), end, isCut: quoted?.isCut ?? false };
}

/**
 * The records of a separated text, one by one, quotes respected (RFC 4180): a line break inside quotes does not end a
 * record, so a record's number is its row in Excel. Blank lines are records with one empty field.
 * @throws Refusal `damaged` when a quote is never closed: the rest of the file would end up in one cell
 */
export function* csvRecords(text: string, separator: string): Generator<readonly string[]> {
  let fields: string[] = [];
  for (let at = 0; at < text.length || fields.length > 0; ) {
    const field = readField(text, at, separator);
    if (field.isCut) refuse('damaged', 'quote that is never closed');
    fields.push(field.text);
    at = field.end + 1;
    const ender = text[field.end];
    if (ender === separator) continue;
    yield fields;
    fields = [];
    if (ender === '\r' && text[at] === '\n') at += 1;
  }
}
