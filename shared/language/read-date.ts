import type { Cell } from '../intake/grid.ts';
import type { IsoDate } from '../register/activity-fields.ts';
import type { PeriodKind } from '../register/strategy.ts';
import { dayOfSerial, serialOfDay } from './calendar.ts';
import { brokenCell } from './cell-problems.ts';
import { ongoingTexts } from './date-words.ts';
import { saysNone } from './no-value-words.ts';
import { foldText, isNothingWritten, plainLower } from './normalise.ts';
import { plausibleYears } from './read-moment.ts';
import { readTime, type TimeReading } from './read-span.ts';
import { finding, nothing, readWith, unread, type Aspect, type Finding, type Reading } from './reading.ts';

export type DateContext = {
  /** Which end of the activity the cell is asked for: a month is its first day as a start, its last as an end. */
  readonly edge: 'start' | 'end';
  readonly periodYear: number;
  readonly periodKind: PeriodKind;
};

/** A date, and both ends when the cell holds more than the one that was asked for. */
export type DateReading = Reading<IsoDate | 'ongoing'> & {
  /** First and last day of what the cell says, when it is more than a day. */
  readonly span: { readonly start: IsoDate | null; readonly end: IsoDate | 'ongoing' | null } | null;
  /** True when the cell itself says both start and end (`mars–maj 2024`), not just a month or a term. */
  readonly isSpan: boolean;
};

const noDate = (aspect: Aspect = 'plain', severity: 'warning' | 'info' = 'warning'): DateReading => ({
  ...unread(finding('not-a-date', severity, aspect)),
  span: null,
  isSpan: false,
});

/** Reads a calendar date. What is not a date, or no day of the calendar, gets no value and an issue. */
export function readDate(cell: Cell, context: DateContext): DateReading {
  const broken = brokenCell(cell);
  if (broken) return { ...unread(broken), span: null, isSpan: false };
  if (typeof cell.value === 'number') return cell.isPercent ? noDate() : readNumber(cell.value, context);
  if (typeof cell.value === 'boolean') return noDate();
  if (cell.kind === 'date') return readDateCell(cell.value, context);
  if (isNothingWritten(cell.value)) return { ...nothing, span: null, isSpan: false };
  return readDateText(cell.value, context);
}

const startsWithDay = /^\d{4}-\d{2}-\d{2}/;

/** A date cell is taken as it stands, but for years nobody can have meant. */
function readDateCell(value: string, context: DateContext): DateReading {
  if (!startsWithDay.test(value)) return noDate('time-only');
  const day = value.slice(0, 10);
  const year = Number(day.slice(0, 4));
  if (year >= plausibleYears.from && year <= plausibleYears.to)
    return { value: day, findings: [], span: null, isSpan: false };
  // `2024` typed into a date cell becomes the 2 024th day of Excel's calendar, in July 1905.
  const serial = serialOfDay(day);
  const asYear =
    serial >= 1990 && serial <= plausibleYears.to ? readTime(String(serial), context.periodYear, isOngoing) : null;
  return asYear
    ? settle(asYear, context, [finding('approximate', 'warning', 'year-as-date')])
    : noDate('unlikely-year');
}

function readNumber(value: number, context: DateContext): DateReading {
  if (value >= 40_000 && value < 60_000) {
    const day = dayOfSerial(value);
    return { ...readWith(day, finding('approximate', 'info', 'serial-number')), span: null, isSpan: false };
  }
  if (!Number.isInteger(value)) return noDate();
  const time = /^(?:\d{4}|\d{6}|\d{8})$/.test(String(value))
    ? readTime(String(value), context.periodYear, isOngoing)
    : null;
  return time ? settle(time, context, []) : noDate();
}

const isOngoing = (text: string): boolean => ongoingTexts.has(foldText(text));

function readDateText(original: string, context: DateContext): DateReading {
  const { text, findings } = withoutHedges(
    plainLower(original)
      .replace(/[.,;]$/, '')
      .replace(/^\((.*)\)$/, '$1'),
  );
  if (isOngoing(text)) {
    if (context.edge === 'start') return noDate('ongoing-start');
    return { ...readWith('ongoing', ...findings), span: null, isSpan: false };
  }
  if (saysNone(text)) return noDate('says-none', 'info');
  const edged = edgeOf(text, context.edge);
  if (!edged) return noDate();
  const time = readTime(edged.text, context.periodYear, isOngoing);
  if (!time || (edged.isHalfOpen && time.isSpan)) return noDate(/\d/.test(text) ? 'impossible-date' : 'plain');
  return settle(time, context, [...findings, ...edged.findings]);
}

/** `ca mars 2024`, `prel. 31/8`: read, but somebody should look. */
function withoutHedges(text: string): { text: string; findings: readonly Finding[] } {
  const hedge =
    /^(?:ca|c:a|cirka|ungefar|omkring|runt|prel\.?|preliminart|troligen|troligtvis|formodligen|planerat|planerad|beraknat|beraknad|tidigast|[~?])\.? ?(?=\S)|(?: ?\?| \(?prel\.?\)?| \(?preliminart\)?)$/g;
  const bare = text.replace(hedge, '').trim();
  return bare === text || bare === ''
    ? { text, findings: [] }
    : { text: bare, findings: [finding('approximate', 'warning', 'about')] };
}

type Edged = { readonly text: string; readonly isHalfOpen: boolean; readonly findings: readonly Finding[] };

/** Words that say which end a date is: they must agree with the column. Null when they don't. */
function edgeOf(text: string, edge: 'start' | 'end'): Edged | null {
  const onwards = /^(.+?),? (?:och framat|och tills vidare|framat|->)$/.exec(text);
  if (onwards) return edge === 'start' ? { text: onwards[1] ?? '', isHalfOpen: true, findings: [] } : null;
  const part = /^(?:i )?(?:(borjan|inledningen|start|starten)|(slutet|slut)|(mitten)) (?:av |pa |i )?(.+)$/.exec(text);
  if (part) {
    const fits = edge === 'start' ? part[1] : part[2];
    return fits
      ? { text: part[4] ?? '', isHalfOpen: true, findings: [finding('approximate', 'warning', 'part-of-period')] }
      : null;
  }
  const from =
    /^(?:fran och med|fran o med|fr\.? ?o\.? ?m\.?|from|fran|sedan|start(?:ar|ade)?|med start|since)(?: den|:)? (.+)$/.exec(
      text,
    );
  if (from && !/ (?:till|t\.? ?o\.? ?m|tom)\b|\d ?-(?: |$)| - /.test(text)) {
    return edge === 'start' ? { text: from[1] ?? '', isHalfOpen: true, findings: [] } : null;
  }
  const to =
    /^(?:till och med|till o med|t\.? ?o\.? ?m\.?|tom|till|senast|slutar|slutade|avslutas|avslutades|klart|klar|until|-)(?: den|:)? ?(.+)$/.exec(
      text,
    );
  if (to) return edge === 'end' ? { text: to[1] ?? '', isHalfOpen: true, findings: [] } : null;
  return { text: text.replace(/^(?:i|under|hela) (?=[a-z\d])/, ''), isHalfOpen: false, findings: [] };
}

function settle(time: TimeReading, context: DateContext, findings: readonly Finding[]): DateReading {
  const value = context.edge === 'start' ? time.start : time.end;
  const isMore = time.isSpan || time.start !== time.end;
  const all = [...findings, ...time.assumed.map(assumption)];
  return {
    ...readWith(value, ...all),
    span: isMore ? { start: time.start, end: time.end } : null,
    isSpan: time.isSpan,
  };
}

/** Assumptions that are almost surely right are information; the rest somebody should look at. */
function assumption(aspect: Aspect): Finding {
  if (aspect === 'reversed-span') return finding('end-before-start', 'warning', aspect);
  return finding('approximate', aspect === 'weekday-differs' ? 'warning' : 'info', aspect);
}
