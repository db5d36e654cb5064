/** The named characters that Swedish mail programs write; the rest stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
};

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const isHexadecimal = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Cuts from each opening tag to its end by searching, not by a pattern that a hostile mail could make slow. */
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  let text = '';
  let at = 0;
  for (let start = lower.indexOf(`<${name}`); start !== -1; start = lower.indexOf(`<${name}`, at)) {
    const end = lower.indexOf(`</${name}`, start);
    text += html.slice(at, start);
    if (end === -1) return text;
    at = end;
  }
  return text + html.slice(at);
}

/** An HTML body as plain text, for reading and searching: line breaks where blocks end, no styles, no scripts. */
export function htmlText(html: string): string {
  return withoutElement(withoutElement(html, 'style'), 'script')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,10});/g, character)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
