import type { IsoDate } from '../register/activity-fields.ts';
import { readMoment, type Moment } from './read-moment.ts';
import type { Aspect } from './reading.ts';

/** A time as written in one cell. */
export type TimeReading = {
  readonly start: IsoDate | null;
  readonly end: IsoDate | 'ongoing' | null;
  /** True when the cell says both when it starts and when it ends, by itself (`mars–maj 2024`). */
  readonly isSpan: boolean;
  readonly assumed: readonly Aspect[];
};

const ofMoment = (moment: Moment): TimeReading => ({
  start: moment.span.start,
  end: moment.span.end,
  isSpan: false,
  assumed: moment.assumed,
});

/** Reads a moment or a span out of a `plainLower`ed text; null when any part is not understood. */
export function readTime(text: string, year: number, isOngoing: (text: string) => boolean): TimeReading | null {
  const moment = readMoment(text, year);
  if (moment) return ofMoment(moment);
  return readSchoolYear(text) ?? readShared(text, year) ?? readSplit(text, year, isOngoing);
}

/** `läsåret 23/24`: August to June. */
function readSchoolYear(text: string): TimeReading | null {
  const match = /^(?:lasaret|lasar|la) ?(?:20)?(\d{2}) ?[/-] ?(?:20)?(\d{2})$/.exec(text);
  if (!match || Number(match[2]) !== Number(match[1]) + 1) return null;
  return { start: `20${match[1]}-08-01`, end: `20${match[2]}-06-30`, isSpan: true, assumed: ['assumed-period'] };
}

/** `1-3 mars 2024`, `v 9-12`, `5–7/3 2024`, `kv 1-2 2024`, `VT/HT 24`: the second end's words hold for the first one. */
function readShared(text: string, year: number): TimeReading | null {
  const days = /^(\d{1,2})(?::[ae])? ?(?:-|och|till) ?(\d{1,2}(?::[ae])? ?(?:[a-z]+|\/ ?\d{1,2})\b.*)$/.exec(text);
  if (days) {
    const last = readMoment(days[2] ?? '', year);
    const first = last && readMoment((days[2] ?? '').replace(/^\d{1,2}/, days[1] ?? ''), year);
    return first && last && first.span.start === first.span.end ? between(first, last) : null;
  }
  const named =
    /^(vecka|veckor|v|q|kv|kvartal|tertial|t)\.? ?(\d{1,2}) ?(?:-|och|till|t o m|tom) ?(?:(?:vecka|v|q|kv|kvartal|t)\.? ?)?(\d{1,2})((?:[ ,/-]+'?\d{2,4})?)$/.exec(
      text,
    );
  if (named) {
    const word = named[1] === 'veckor' ? 'v' : named[1];
    const [first, last] = [named[2], named[3]].map((number) => readMoment(`${word} ${number}${named[4]}`, year));
    return first && last ? between(first, last) : null;
  }
  const terms = /^(vt|ht) ?(?:[/+,&-]|och) ?(vt|ht)((?:[ -]*\d{2,4})?)$/.exec(text);
  if (terms && terms[1] !== terms[2]) {
    const [first, last] = ['vt', 'ht'].map((name) => readMoment(`${name}${terms[3]}`, year));
    return first && last ? between(first, last) : null;
  }
  const years = /^(\d{4}) ?- ?(\d{4}|\d{2})$/.exec(text);
  if (years) {
    const end = (years[2] ?? '').length === 2 ? `${years[1]?.slice(0, 2)}${years[2]}` : (years[2] ?? '');
    const [first, last] = [readMoment(years[1] ?? '', year), readMoment(end, year)];
    // `2024-10` is October; `2023-25` can only be two years.
    return first && last ? between(first, last) : null;
  }
  return null;
}

const separators = [
  / ?-{2,} ?/,
  / ?(?:till och med|till o med|t\.? ?o\.? ?m\.?|tom) /,
  / - /,
  / till /,
  / (?:fram )?till /,
  /-/,
  / och /,
  / ?\/ ?(?=[a-z])/,
  /\.\.+/,
];

/** Two moments with something between; each separator is tried at each place it stands. */
function readSplit(text: string, year: number, isOngoing: (text: string) => boolean): TimeReading | null {
  const body = text.replace(
    /^(?:fran och med|fran o med|fr\.? ?o\.? ?m\.?|from|fran|mellan|under|perioden|period:?) /,
    '',
  );
  for (const separator of separators) {
    for (const match of body.matchAll(new RegExp(separator.source, 'g'))) {
      const left = body.slice(0, match.index).trim();
      const right = body.slice(match.index + match[0].length).trim();
      const found = pair(left, right, year, isOngoing);
      if (found) return found;
    }
  }
  return null;
}

function pair(left: string, right: string, year: number, isOngoing: (text: string) => boolean): TimeReading | null {
  if (left === '') return null;
  if (right === '' || isOngoing(right)) {
    const first = readMoment(left, year);
    if (!first) return null;
    return { start: first.span.start, end: right === '' ? null : 'ongoing', isSpan: true, assumed: first.assumed };
  }
  const last = readMoment(right, year);
  if (!last) return null;
  const lastYear = Number(last.span.end.slice(0, 4));
  const first = readMoment(left, last.lacksYear ? year : lastYear);
  return first && between(first, last, left);
}

/** First to last. Where the first one has no year it took the last one's; if that puts it after, it was the year before. */
function between(first: Moment, last: Moment, firstText?: string): TimeReading | null {
  if (first.span.start <= last.span.end) return spanOf(first, last);
  // `sept–maj` crosses a new year, and nothing says which.
  if (first.lacksYear && last.lacksYear) return null;
  if (!first.lacksYear || firstText === undefined) return spanOf(first, last, ['reversed-span']);
  const earlier = readMoment(firstText, Number(last.span.end.slice(0, 4)) - 1);
  return earlier && spanOf(earlier, last);
}

function spanOf(first: Moment, last: Moment, more: readonly Aspect[] = []): TimeReading {
  // `mars–maj 2024` says its year once for both; only a span without any year assumes one.
  const assumed = [...first.assumed, ...last.assumed].filter((aspect) => aspect !== 'assumed-year' || last.lacksYear);
  return { start: first.span.start, end: last.span.end, isSpan: true, assumed: [...new Set([...assumed, ...more])] };
}
