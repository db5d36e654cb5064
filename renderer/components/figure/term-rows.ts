import type { Evidence, FigureTrace, LeftOut, Term } from '../../../shared/followup/figure-trace.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { fieldText } from '../../lib/field-text.ts';
import { formatFullInstant } from '../../lib/format.ts';
import { figureTexts as texts, leftOutWords } from '../../lib/texts/figure.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';

/** A value as it counts, in words; empty when it says nothing. */
export const countsAs = (strategy: Strategy, { field, value }: Evidence): string =>
  field === null ? '' : fieldText(strategy, field, value);

/** What stands in the cell, or why there is none. */
export function writtenWords({ at, written, value, carriedFrom }: Evidence): string {
  if (at !== null) return written === null || written === '' ? texts.blank : texts.wrote(written);
  // A title that was carried over has its period to name; else somebody has typed it in.
  return value === null || value === '' || carriedFrom !== null ? texts.nothing : texts.byHand;
}

/** What is worth showing: of what was left out because nobody has said anything, there is no more to say. */
export const shownEvidence = (named: Term | LeftOut): readonly Evidence[] =>
  'value' in named ? named.evidence : named.evidence.filter(({ at, value }) => at !== null || value !== null);

/** What has been done with a value since it was written: carried over, corrected, remarked on. */
export function notesOn(strategy: Strategy, { field, carriedFrom, corrected, remarks }: Evidence): readonly string[] {
  const read = corrected === null || field === null ? '' : fieldText(strategy, field, corrected.read);
  return [
    ...(carriedFrom === null ? [] : [texts.carried(periodIdLabel(carriedFrom))]),
    ...(corrected === null ? [] : [texts.corrected(corrected.by, formatFullInstant(corrected.at), read)]),
    ...remarks,
  ];
}

/** Whether a value reads as something else than what stands in its cell, so that both must be told. */
export function isReadOtherwise(strategy: Strategy, evidence: Evidence): boolean {
  const { written, value } = evidence;
  if (written === null) return false;
  const same = [countsAs(strategy, evidence), typeof value === 'number' ? String(value) : ''].map(squeezed);
  return !same.includes(squeezed(written));
}

/** Without the spaces that people, and we, put in numbers. */
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

const heads = [
  texts.code,
  texts.activity,
  texts.unit,
  texts.isCounted,
  texts.value,
  texts.field,
  texts.counts,
  texts.written,
  texts.file,
  texts.sheet,
  texts.cell,
  texts.remark,
];

/** Several pieces of evidence make several lines: the number stands in the first alone, so that the column adds up. */
function linesOf(strategy: Strategy, named: Term | LeftOut): readonly (readonly string[])[] {
  const isTerm = 'value' in named;
  const why = isTerm ? [] : [leftOutWords(named.reason, named.detail)];
  const evidence: readonly (Evidence | null)[] = named.evidence.length > 0 ? named.evidence : [null];
  return evidence.map((each, index) => [
    named.kind === 'activity' ? named.id : '',
    named.title,
    named.unit,
    isTerm ? texts.yes : texts.no,
    isTerm && index === 0 ? String(named.value) : '',
    each === null || each.field === null ? '' : fieldDefinition(each.field).label,
    each === null ? '' : countsAs(strategy, each),
    each?.written ?? '',
    each?.at?.fileName ?? '',
    each?.at?.sheet ?? '',
    each?.at?.cell ?? '',
    [...(index === 0 ? why : []), ...(each === null ? [] : notesOn(strategy, each))].join(' '),
  ]);
}

/** The whole panel as a table for Excel or Word: headings, every term, what was left out, and the sum. */
export function termRows(strategy: Strategy, { terms, leftOut, value, what, within }: FigureTrace) {
  const lines = [...terms, ...leftOut].flatMap((named) => linesOf(strategy, named));
  const sum = [texts.sum, [what, ...within].join(', '), '', '', value === null ? '–' : String(value)];
  return [heads, ...lines, heads.map((_, index) => sum[index] ?? '')];
}
