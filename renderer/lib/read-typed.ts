import type { IsoDate } from '../../shared/register/activity-fields.ts';
import { readCount } from '../../shared/language/read-count.ts';
import { readDate, type DateContext } from '../../shared/language/read-date.ts';
import { readKronor } from '../../shared/language/read-kronor.ts';
import type { Reading } from '../../shared/language/reading.ts';
import type { Cell } from '../../shared/intake/grid.ts';

/**
 * What somebody typed, read by the same rules as a cell in a return. Null when nothing is written; undefined when it can't
 * be read, or not for certain: then it must be asked, never guessed.
 */
export type Typed<Value> = Value | null | undefined;

const cellOf = (text: string): Cell => ({ column: 1, kind: 'text', value: text, raw: text });

function certain<Value>({ value, findings }: Reading<Value>): Typed<Value> {
  return value === null || findings.some(({ severity }) => severity !== 'info') ? undefined : value;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** A calendar date, or `ongoing` as an end. */
export const typedDate = (text: string, context: DateContext): Typed<IsoDate | 'ongoing'> =>
  isBlank(text) ? null : certain(readDate(cellOf(text), context));

/** Whole persons. A text that says several things (`12 (7 kvinnor)`) is not one number. */
export function typedCount(text: string): Typed<number> {
  if (isBlank(text)) return null;
  const reading = readCount(cellOf(text), { field: 'participants', decimal: 'comma' });
  return Object.keys(reading.also).length > 0 ? undefined : certain(reading);
}

/** Whole kronor, also as `125 tkr` and `1,5 mnkr`. */
export const typedKronor = (text: string): Typed<number> =>
  isBlank(text) ? null : certain(readKronor(cellOf(text), { decimal: 'comma', unitFactor: 1 }));
