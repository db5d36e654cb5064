import { isoDay, isoWeekSpan, monthSpan, weekdayOf, type DaySpan } from './calendar.ts';
import { monthOf, ordinalOf, weekdays } from './date-words.ts';
import type { Aspect } from './reading.ts';

/**
 * A moment as written: a day, week, month, quarter, term or year, as the days it covers. `assumed` tells what was not in
 * the text; `lacksYear` is true when the year was taken from elsewhere.
 */
export type Moment = {
  readonly span: DaySpan;
  readonly lacksYear: boolean;
  readonly assumed: readonly Aspect[];
};

/** Years outside these are slips of the keyboard, not the years of an activity. */
export const plausibleYears = { from: 1950, to: 2100 } as const;

type Grammar = readonly [pattern: RegExp, build: (part: (index: number) => string, year: number) => Moment | null];

const exact = (span: DaySpan | null, assumed: readonly Aspect[] = []): Moment | null =>
  span === null || !isPlausible(span) ? null : { span, lacksYear: false, assumed };
const inYear = (span: DaySpan | null): Moment | null =>
  span === null ? null : { span, lacksYear: true, assumed: ['assumed-year'] };
const day = (year: number, month: number, date: number): DaySpan | null => {
  const iso = isoDay(year, month, date);
  return iso === null ? null : { start: iso, end: iso };
};
const isPlausible = (span: DaySpan): boolean =>
  Number(span.start.slice(0, 4)) >= plausibleYears.from && Number(span.end.slice(0, 4)) <= plausibleYears.to;

/** Two digits are this century up to the period's year plus thirty, else the last one. */
function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

/** With a year in the text, that year; else the given one, and the assumption is said. */
const withYear = (
  digits: string,
  year: number,
  build: (year: number) => DaySpan | null,
  assumed: readonly Aspect[] = [],
): Moment | null => {
  const moment = digits === '' ? inYear(build(year)) : exact(build(fullYear(digits)));
  return moment === null ? null : { ...moment, assumed: [...moment.assumed, ...assumed] };
};

const Y = String.raw`(\d{4})`;
/** A year after a name: ` 2024`, ` 24`, `-24`, ` -24`, `/24`, `'24`; or nothing. */
const y = String.raw`(?:[ ,/-]*'?(\d{4}|\d{2}))?`;

/** After a week's number `-12` is another week (`v 9-12`): a year has four digits, or a space or stroke before its two. */
const weekYear = String.raw`(?:[ ,/-]*(\d{4})|(?: -?|\/)'?(\d{2}))?`;

const grammars: readonly Grammar[] = [
  [new RegExp(`^${Y}[-/. ](\\d{1,2})[-/. ](\\d{1,2})$`), (p) => exact(day(Number(p(1)), Number(p(2)), Number(p(3))))],
  [new RegExp(`^${Y}(\\d{2})(\\d{2})$`), (p) => exact(day(Number(p(1)), Number(p(2)), Number(p(3))))],
  [/^(\d{2})(\d{2})(\d{2})$/, (p, year) => sixDigits(p(1), p(2), p(3), year)],
  [/^(\d{2})-(\d{2})-(\d{2})$/, (p, year) => shortIso(p(1), p(2), p(3), year)],
  [/^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.,-]? ?-?(\d{4})$/, (p) => exact(day(Number(p(3)), Number(p(2)), Number(p(1))))],
  [
    /^(\d{1,2}) ?([/.]) ?(\d{1,2})(?: ?[/.] ?| ?-|, ?| )'?(\d{2})$/,
    (p) => exact(day(fullYear(p(4)), Number(p(3)), Number(p(1)))),
  ],
  [/^(\d{1,2}) ?\/ ?(\d{1,2})$/, (p, year) => inYear(day(year, Number(p(2)), Number(p(1))))],
  [/^(\d{1,2})\.(\d{1,2})\.?$/, (p, year) => inYear(day(year, Number(p(2)), Number(p(1))))],
  [
    new RegExp(`^(\\d{1,2})(?:[:.]?[ae](?![a-z])|\\.)? ?([a-z]+)\\.?${y}$`),
    (p, year) => dayInMonth(p(1), p(2), p(3), year),
  ],
  [new RegExp(`^([a-z]{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${Y}$`), (p, year) => dayInMonth(p(2), p(1), p(3), year)],
  [new RegExp(`^([a-z]+)\\.?${y}$`), (p, year) => monthOrDay(p(0), wholeMonth(p(1), p(2), year), p(2), year)],
  [new RegExp(`^${Y} ([a-z]+)$`), (p, year) => wholeMonth(p(2), p(1), year)],
  [new RegExp(`^${Y}[-/.](\\d{2})$`), (p) => exact(months(Number(p(1)), Number(p(2)), Number(p(2))))],
  [new RegExp(`^(\\d{1,2})[-/]${Y}$`), (p) => exact(months(Number(p(2)), Number(p(1)), Number(p(1))))],
  [new RegExp(`^${Y}$`), (p) => exact(months(Number(p(1)), 1, 12))],
  [new RegExp(`^(?:hela|helar|helaret|ar|aret|kalenderaret|under) ${Y}$`), (p) => exact(months(Number(p(1)), 1, 12))],
  [/^(?:(?:hela )?(?:aret|kalenderaret)|helaret|helar|aret runt)$/, (_, year) => inYear(months(year, 1, 12))],
  [new RegExp(`^(?:q|kv|kvart|kvartal)\\.? ?([1-4])${y}$`), (p, year) => quarter(Number(p(1)), p(2), year)],
  [new RegExp(`^${Y}[ -]*(?:q|kv|kvart|kvartal)\\.? ?([1-4])$`), (p, year) => quarter(Number(p(2)), p(1), year)],
  [new RegExp(`^([a-z\\d:]+) (?:kvartalet|kvartal|kv)${y}$`), (p, year) => numbered(p(1), 4, p(2), year)],
  [new RegExp(`^(?:tertial|tert|t)\\.? ?([1-3])${y}$`), (p, year) => numbered(p(1), 3, p(2), year)],
  [new RegExp(`^${Y}[ -]*(?:tertial|t) ?([1-3])$`), (p, year) => numbered(p(2), 3, p(1), year)],
  [new RegExp(`^([a-z\\d:]+) tertialet${y}$`), (p, year) => numbered(p(1), 3, p(2), year)],
  [new RegExp(`^(?:halvar|h) ?([12])${y}$`), (p, year) => numbered(p(1), 2, p(2), year)],
  [new RegExp(`^([a-z\\d:]+) halvaret${y}$`), (p, year) => numbered(p(1), 2, p(2), year)],
  [
    new RegExp(`^(vt|ht|v\\.t\\.?|h\\.t\\.?|varterminen|hostterminen|vartermin|hosttermin)\\.?${y}$`),
    (p, year) => term(p(1), p(2), year),
  ],
  [new RegExp(`^${Y}[ -]*(vt|ht)$`), (p, year) => term(p(2), p(1), year)],
  [new RegExp(`^(varen|hosten|var|host)${y}$`), (p, year) => term(p(1), p(2), year, ['assumed-period'])],
  [new RegExp(`^(?:vecka|veckan|v)\\.? ?(\\d{1,2})${weekYear}$`), (p, year) => week(p(1), p(2) || p(3), year)],
  [new RegExp(`^${Y}[ -]*(?:vecka|v|w)\\.? ?(\\d{1,2})$`), (p, year) => week(p(2), p(1), year)],
];

const months = (year: number, from: number, to: number): DaySpan | null =>
  from < 1 || to > 12 ? null : monthSpan(year, from, to);

function sixDigits(first: string, second: string, third: string, year: number): Moment | null {
  const asDay = exact(day(2000 + Number(first), Number(second), Number(third)));
  const asMonth = first === '20' ? exact(months(Number(first + second), Number(third), Number(third))) : null;
  if (!asDay) return asMonth;
  return asMonth && Math.abs(Number(first + second) - year) <= 10 ? { ...asMonth, assumed: ['assumed-period'] } : asDay;
}

/** `24-08-31` is a short ISO date; `31-08-24` can only be the day first when 2031 is far off. */
function shortIso(first: string, second: string, third: string, year: number): Moment | null {
  const yearFirst = exact(day(2000 + Number(first), Number(second), Number(third)));
  const dayFirst = exact(day(2000 + Number(third), Number(second), Number(first)), ['assumed-period']);
  const isNear = (years: string): boolean => Math.abs(2000 + Number(years) - year) <= 6;
  if (yearFirst && (isNear(first) || !dayFirst || !isNear(third))) return yearFirst;
  return dayFirst;
}

function dayInMonth(date: string, name: string, digits: string, year: number): Moment | null {
  const month = monthOf(name);
  return month && withYear(digits, year, (of) => day(of, month.month, Number(date)), month.isExact ? [] : ['spelling']);
}

function wholeMonth(name: string, digits: string, year: number): Moment | null {
  const month = monthOf(name);
  return (
    month && withYear(digits, year, (of) => months(of, month.month, month.month), month.isExact ? [] : ['spelling'])
  );
}

/**
 * `aug 24` is August 2024, or else the 24th: two digits are taken for a year only near the period's own, and without a
 * stroke before them only as an assumption.
 */
function monthOrDay(text: string, moment: Moment | null, digits: string, year: number): Moment | null {
  if (moment === null || digits.length !== 2) return moment;
  if (Math.abs(fullYear(digits) - year) > 6) return null;
  return /[-/']\d{2}$/.test(text) ? moment : { ...moment, assumed: [...moment.assumed, 'assumed-period'] };
}

const quarter = (number: number, digits: string, year: number): Moment | null =>
  numbered(String(number), 4, digits, year);

/** The nth of a year's equal parts: quarters, tertials (as municipalities report), half-years. */
function numbered(ordinal: string, parts: 2 | 3 | 4, digits: string, year: number): Moment | null {
  const number = ordinal === 'sista' ? parts : ordinalOf(ordinal);
  if (number === null || number > parts) return null;
  const length = 12 / parts;
  return withYear(digits, year, (of) => months(of, (number - 1) * length + 1, number * length));
}

/** VT is January–June, HT August–December (design §5). */
function term(name: string, digits: string, year: number, assumed: readonly Aspect[] = []): Moment | null {
  const isSpring = name.startsWith('v');
  return withYear(digits, year, (of) => (isSpring ? months(of, 1, 6) : months(of, 8, 12)), assumed);
}

const week = (number: string, digits: string, year: number): Moment | null =>
  withYear(digits, year, (of) => isoWeekSpan(of, Number(number)));

/** Reads one moment; the text is `plainLower`ed. Null when any part of it is not understood, or there is no such day. */
export function readMoment(text: string, year: number): Moment | null {
  const { rest, weekday } = withoutWeekday(withoutTime(text).replace(/^(?:den|d\.) /, ''));
  const bare = rest.replace(/^den /, '');
  for (const [pattern, build] of grammars) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const moment = build((index) => match[index] ?? '', year);
    if (!moment) continue;
    const isOtherDay = weekday !== null && weekdayOf(moment.span.start) !== weekday;
    return isOtherDay ? { ...moment, assumed: [...moment.assumed, 'weekday-differs'] } : moment;
  }
  return null;
}

/** A time of day after a date says nothing about which day it is. */
const withoutTime = (text: string): string =>
  text
    .replace(/[t ](?:\d{1,2}):\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?- ?\d{1,2}:\d{2})?(?:z|[+-]\d{2}:?\d{2})?$/, '')
    .replace(/,? (?:kl|klockan)\.? ?\d{1,2}(?:[:.]\d{2})?(?: ?- ?\d{1,2}(?:[:.]\d{2})?)?$/, '')
    .trim();

function withoutWeekday(text: string): { rest: string; weekday: number | null } {
  const match = /^([a-z]+)\.?,? (?:den )?(?=\d)/.exec(text);
  const weekday = weekdays.get(match?.[1] ?? '') ?? null;
  return weekday === null || !match ? { rest: text, weekday: null } : { rest: text.slice(match[0].length), weekday };
}
