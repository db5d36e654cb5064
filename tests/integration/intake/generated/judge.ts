import {
  type ActivityValues,
  type FieldName,
  fieldNames,
  type FieldValue,
} from '../../../../shared/register/activity-fields.ts';
import type { ReadRow } from '../../../../shared/intake/plan-types.ts';
import type { ReturnReading } from '../../../../shared/intake/read-return.ts';
import type { MadeReturn } from './made-return.ts';
import type { FieldTruth, RowTruth } from './truth.ts';

export type Count = {
  rows: number;
  right: number;
  flagged: number;
  silent: number;
  unmarked: number;
  lost: number;
  phantom: number;
  noise: number;
  wrongUnits: number;
};
export const noCount = (): Count => ({
  rows: 0,
  right: 0,
  flagged: 0,
  silent: 0,
  unmarked: 0,
  lost: 0,
  phantom: 0,
  noise: 0,
  wrongUnits: 0,
});

/** What is wrong with a reading. `kind` sorts; `what` says. */
export type Fault = { readonly kind: keyof Count; readonly what: string };
export type Verdict = { readonly count: Count; readonly faults: readonly Fault[] };

/** Spaces don't count, as in the samples' own scoring. */
const plain = (value: FieldValue): string =>
  typeof value === 'string' ? value.normalize('NFC').split(/\s+/u).join(' ').trim() : JSON.stringify(value);
const isSame = (one: FieldValue, other: FieldValue): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item) => other.some((same) => same === item))
    : plain(one) === plain(other);

/** Compares what was read with what a careful person would have taken from the sheets. */
export function judge(made: MadeReturn, reading: ReturnReading): Verdict {
  const count = noCount();
  const faults: Fault[] = [];
  const fault = (kind: keyof Count, what: string): void => {
    count[kind] += 1;
    faults.push({ kind, what });
  };
  const left = 'rejected' in reading ? [] : [...reading.rows];
  for (const truth of made.rows) {
    count.rows += 1;
    const found = findRow(truth, left, made.layout);
    if (!found) {
      fault('lost', `${truth.sheet}!${truth.row} ${truth.title}`);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    judgeRow(truth, found, fault, count);
  }
  for (const row of left) fault('phantom', `${row.sheet ?? ''}!${row.row} ${row.values.title.slice(0, 60)}`);
  if (!('rejected' in reading) && reading.unit && made.unit && reading.unit.id !== made.unit)
    fault('wrongUnits', `${reading.unit.id} (${reading.unit.evidence}) for ${made.unit}`);
  return { count, faults };
}

function findRow(truth: RowTruth, rows: readonly ReadRow[], layout: string): ReadRow | undefined {
  const slack = /form/u.test(layout) ? 1 : 0;
  const isHere = (row: ReadRow): boolean => (row.sheet ?? '') === truth.sheet && Math.abs(row.row - truth.row) <= slack;
  const isNamed = (row: ReadRow): boolean => isSame(row.values.title, truth.title);
  return (
    rows.find((row) => isHere(row) && isNamed(row)) ??
    (layout === 'sideways' ? undefined : rows.find(isHere)) ??
    rows.find(isNamed)
  );
}

function judgeRow(truth: RowTruth, row: ReadRow, fault: (kind: keyof Count, what: string) => void, count: Count): void {
  for (const field of fieldNames) {
    const wanted = truth.fields.get(field);
    if (!wanted) continue;
    const issues = row.issues.filter((issue) => issue.field === field);
    const got = row.values[field];
    const said = `${truth.sheet}!${truth.row} ${field}: want ${shown(wanted)} got ${JSON.stringify(got)} from ${JSON.stringify(row.origins[field]?.raw ?? null)} [${issues.map(({ code }) => code).join(' ')}]`;
    if (isRight(wanted, got)) {
      if (wanted.flag === 'must' && issues.length === 0 && !isNoticed(field, row)) fault('unmarked', said);
      else count.right += 1;
      if (wanted.flag === 'no' && issues.some(({ severity }) => severity !== 'info')) fault('noise', said);
    } else fault(issues.length > 0 ? 'flagged' : 'silent', said);
  }
}

const people: ReadonlySet<FieldName> = new Set(['participants', 'women', 'men', 'children']);
/** A number of people that is doubted beside its neighbours is noticed, wherever the mark stands. */
const isNoticed = (field: FieldName, row: ReadRow): boolean =>
  people.has(field) && row.issues.some((issue) => issue.code === 'sum-mismatch' || issue.code === 'negative-number');

const isRight = (truth: FieldTruth, got: ActivityValues[FieldName]): boolean =>
  truth.accept === 'anything' || truth.accept.some((value) => isSame(value, got));
const shown = (truth: FieldTruth): string =>
  truth.accept === 'anything'
    ? 'anything, flagged'
    : `${truth.accept.map((value) => JSON.stringify(value)).join(' or ')}${truth.flag === 'must' ? ', flagged' : ''}`;
