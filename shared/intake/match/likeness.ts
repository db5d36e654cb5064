import { similarity } from '../../language/normalise.ts';
import type { ReadRow } from '../plan-types.ts';
import type { KnownActivity } from './known-activities.ts';

/** How alike a row and an activity are. */
export type Likeness = {
  /** 0–1: the titles, by the likest of the names that the activity has had. */
  readonly title: number;
  /** The titles and what supports them; for ranking, may pass 1. */
  readonly rank: number;
};

/** However much speaks for it otherwise, titles less alike than this are two activities. */
export const PERHAPS_TITLE = 0.5;

/** Titles that differ in a number (`etapp 1`, `etapp 2`) are never taken for the same without asking. */
const DIFFERENT_NUMBER_CAP = 0.8;

/** What a circumstance adds; together at most 0.16, so that circumstances alone never make a match. */
const support = { start: 0.05, responsible: 0.05, end: 0.03, focusArea: 0.02, outcome: 0.01 } as const;
/** The same place in the file as last time: tells two activities of one name apart, and nothing more. */
const SAME_PLACE = 0.005;

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

function titleLikeness(one: string, other: string): number {
  const likeness = similarity(one, other);
  return numbersIn(one) === numbersIn(other) ? likeness : Math.min(likeness, DIFFERENT_NUMBER_CAP);
}

/** Every name the activity is or was known by: corrected ones, and what the unit itself wrote. */
export function titlesOf(known: KnownActivity): readonly string[] {
  const told = [known.report, known.previous].flatMap((report) =>
    report ? [report.values.title, report.sources.title?.read] : [],
  );
  return [
    ...new Set(
      [...told, known.sent?.values.title, ...known.otherTitles].filter(
        (title) => typeof title === 'string' && title !== '',
      ),
    ),
  ].filter((title) => typeof title === 'string');
}

/** Comparing spellings costs much more than comparing texts, and most are the same or none. */
function isSamePerson(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  return one === other || similarity(one, other) > 0.85;
}

function supportOf(row: ReadRow, known: KnownActivity): number {
  const last = known.report ?? known.previous;
  if (!last) return 0;
  const { values } = row;
  const isSame = {
    start: values.start !== null && values.start === last.values.start,
    end: values.end !== null && values.end === last.values.end,
    focusArea: values.focusArea !== null && values.focusArea === last.values.focusArea,
    responsible: isSamePerson(values.responsible, last.values.responsible),
    outcome: values.outcome !== '' && values.outcome === last.values.outcome,
  };
  const place = row.sheet === last.sheet && row.row === last.row ? SAME_PLACE : 0;
  return (
    place + sum(Object.entries(support).map(([name, worth]) => (isSame[name as keyof typeof support] ? worth : 0)))
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Compares a row with an activity. */
export function likeness(row: ReadRow, known: KnownActivity): Likeness {
  const title = Math.max(0, ...titlesOf(known).map((name) => titleLikeness(row.values.title, name)));
  // Circumstances never make up for a name that is another.
  return { title, rank: title < PERHAPS_TITLE ? title : title + supportOf(row, known) };
}
