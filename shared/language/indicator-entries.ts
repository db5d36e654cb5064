import { cleanText } from './normalise.ts';

/** One indicator as listed in a cell. */
export type Entry = {
  readonly text: string;
  /** True when it was not written out: the 2 of `1–3`. */
  readonly isExpanded: boolean;
};

/** More pieces than this in one line is prose; trying all ways to join them would take too long. */
const mostPieces = 16;

/**
 * Cuts a cell into entries. Titles hold commas and `och` themselves, so the whole text is tried first, then its lines and
 * semicolons, and only then every comma: the cut with the fewest entries that are all understood wins.
 */
export function splitEntries(text: string, isKnown: (part: string) => boolean): readonly string[] {
  const whole = cleanText(text);
  const oneLine = whole.replace(/\n/g, ' ');
  if (isKnown(oneLine) && !/[;\n]/.test(whole)) return [oneLine];
  const lines = whole
    .split(/[;\n|]|\s[•·]\s|^[•·]\s/u)
    .map((line) => line.replace(/^\s*[-–•·*]\s*(?=\D)/u, '').trim())
    .filter((line) => line !== '');
  if (lines.length > 1 && !lines.every((line) => isKnown(line)) && isKnown(oneLine) && !whole.includes(';'))
    return [oneLine];
  return lines.flatMap((line) => (isKnown(line) ? [line] : splitLine(line, isKnown)));
}

const separator = /\s*,\s*|\s+(?:och|o|samt|and)\s+|\s*[&+/]\s*|\s+[-–]\s+(?=[A-Za-zÅÄÖåäö]{1,4} ?\d)/u;

/** Cuts a line at its commas and `och`, joining again what only together is a title. */
function splitLine(line: string, isKnown: (part: string) => boolean): readonly string[] {
  const pieces = line.split(separator).filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > mostPieces) return pieces.length < 2 ? splitCodes(line) : [line];
  const starts = pieceStarts(line, pieces);
  const entries: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    const joined = (): string => line.slice(starts[from], (starts[to - 1] ?? 0) + (pieces[to - 1]?.length ?? 0));
    while (to > from + 1 && !isKnown(joined())) to -= 1;
    entries.push(joined());
    from = to;
  }
  return entries.flatMap((entry) => (isKnown(entry) ? [entry] : splitCodes(entry)));
}

function pieceStarts(line: string, pieces: readonly string[]): readonly number[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = line.indexOf(piece, at);
    at = start + piece.length;
    return start;
  });
}

/** `AK1 AK2`, `SU 1 SU 2`, `1 2`: codes with nothing but spaces between. */
function splitCodes(text: string): readonly string[] {
  if (!/^(?:[A-Za-zÅÄÖåäö]{1,4}[ .-]?\d{1,2}\s*){2,}$/u.test(text) && !/^\d{1,2}(?:\s+\d{1,2})+$/.test(text))
    return [text];
  return text.match(/(?:[A-Za-zÅÄÖåäö]{1,4}[ .-]?)?\d{1,2}/gu) ?? [text];
}

/** `AK 1–3`, `1-3` list everything between. */
export function expandNumbers(entries: readonly string[]): readonly Entry[] {
  return entries.flatMap((text): Entry[] => {
    const range = /^(.*?)(\d{1,2})\s*(?:-|–|—|till|t\.?o\.?m\.?)\s*(?:([A-Za-zÅÄÖåäö]{1,4})[ .-]?)?(\d{1,2})$/u.exec(
      text,
    );
    const [, front = '', first = '', , last = ''] = range ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!range || /\d/.test(front) || to <= from || to - from > 14) return [{ text, isExpanded: false }];
    return Array.from({ length: to - from + 1 }, (_, index) => ({ text: `${front}${from + index}`, isExpanded: true }));
  });
}
