import type { Cell } from '../intake/grid.ts';
import { brokenCell } from './cell-problems.ts';
import { readCountText, type CountReading } from './read-count-text.ts';
import { saysNone } from './no-value-words.ts';
import { isNothingWritten, oneLine } from './normalise.ts';
import { nothingAlso, type CountContext } from './read-context.ts';
import { finding, nothing, read, readWith, unread, type Reading } from './reading.ts';

/** More than this in one activity is more likely a date, a number of another kind or a slip (the municipality has 36 000 inhabitants). */
export const unlikelyCount = 30_000;

/** Reads whole persons. Never guesses in silence: every assumption and everything left unread is a finding. */
export function readCount(cell: Cell, context: CountContext): CountReading {
  const broken = brokenCell(cell);
  if (broken) return { ...unread(broken), also: {} };
  if (typeof cell.value === 'number') {
    const { value, findings } = readStoredNumber(cell, cell.value);
    return { value, findings, also: nothingAlso };
  }
  if (cell.kind === 'date') return { ...unread(finding('not-a-number', 'warning', 'date-for-number')), also: {} };
  if (typeof cell.value === 'boolean')
    return { ...unread(finding('not-a-number', 'warning', 'yes-no-for-number')), also: {} };
  const text = oneLine(cell.value);
  if (isNothingWritten(text)) return { ...nothing, also: nothingAlso };
  if (/^(?:ingen|inga|inget)$/i.test(text))
    return { ...readWith(0, finding('approximate', 'info', 'number-word')), also: {} };
  if (saysNone(text)) return { ...unread(finding('not-a-number', 'info', 'says-none')), also: {} };
  return guardSize(readCountText(text, context));
}

function readStoredNumber(cell: Cell, value: number): Reading<number> {
  if (cell.isPercent) return unread(finding('not-a-number', 'warning', 'percent'));
  if (!Number.isFinite(value)) return unread(finding('not-a-number', 'warning'));
  if (value < 0) return unread(finding('negative-number', 'warning'));
  const whole = Math.round(value);
  // A formula's result may miss the whole number by the last bit.
  if (Math.abs(value - whole) > 1e-6) return unread(finding('not-a-number', 'warning', 'not-whole'));
  return whole > unlikelyCount ? readWith(whole, finding('approximate', 'warning', 'unlikely-size')) : read(whole);
}

function guardSize(reading: CountReading): CountReading {
  if (reading.value === null || reading.value <= unlikelyCount) return reading;
  return { ...reading, findings: [...reading.findings, finding('approximate', 'warning', 'unlikely-size')] };
}
