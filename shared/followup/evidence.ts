import type { FieldName } from '../register/activity-fields.ts';
import type { ActivityReport, FieldSource } from '../register/activity.ts';
import type { Register } from '../register/entities.ts';
import { returnName } from '../register/return-name.ts';
import type { Evidence, WrittenAt } from './figure-trace.ts';

/** What was said of an activity: a report, or another unit's account of it. */
type Said = Pick<ActivityReport, 'values' | 'sources' | 'issues'>;

function placeOf(register: Register, { returnId, sheet, cell }: FieldSource): WrittenAt | null {
  if (returnId === null) return null;
  const received = register.returns[returnId];
  return { returnId, fileName: received ? returnName(received) : returnId, sheet, cell };
}

/** What a field's value rests on: the cell, what stands there, and what has been done with it since. */
export function evidenceOf(register: Register, { values, sources, issues }: Said, field: FieldName): Evidence {
  const source = sources[field];
  const corrected = source?.corrected ?? null;
  const at = source ? placeOf(register, source) : null;
  return {
    field,
    value: values[field],
    written: source && at !== null ? source.raw : null,
    at,
    corrected: source && corrected !== null ? { ...corrected, read: source.read } : null,
    carriedFrom: source?.carriedFrom ?? null,
    remarks: issues.filter((issue) => issue.field === field).map(({ message }) => message),
  };
}

/** A file as a whole: what a reply rests on. */
export function fileEvidence(register: Register, returnId: string): Evidence {
  const received = register.returns[returnId];
  const at = { returnId, fileName: received ? returnName(received) : returnId, sheet: null, cell: null };
  return { field: null, value: null, written: null, at, corrected: null, carriedFrom: null, remarks: [] };
}
