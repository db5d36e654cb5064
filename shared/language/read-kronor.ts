import type { Cell } from '../intake/grid.ts';
import { brokenCell } from './cell-problems.ts';
import { saysNone } from './no-value-words.ts';
import { isNothingWritten, oneLine } from './normalise.ts';
import { scaledWhole } from './numerals.ts';
import { amountFindings } from './amount-findings.ts';
import type { KronorContext, UnitFactor } from './read-context.ts';
import { readKronorText } from './read-kronor-text.ts';
import { finding, nothing, readWith, unread, type Reading } from './reading.ts';

/** Reads whole kronor. Every assumption, rounding and unread remainder is a finding. */
export function readKronor(cell: Cell, context: KronorContext): Reading<number> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  if (typeof cell.value === 'number') return readStoredAmount(cell, cell.value, context.unitFactor);
  if (cell.kind === 'date') return unread(finding('not-a-number', 'warning', 'date-for-number'));
  if (typeof cell.value === 'boolean') return unread(finding('not-a-number', 'warning', 'yes-no-for-number'));
  const text = oneLine(cell.value);
  if (isNothingWritten(text)) return nothing;
  if (saysNone(text)) return unread(finding('not-a-number', 'info', 'says-none'));
  return readKronorText(text, context);
}

function readStoredAmount(cell: Cell, value: number, factor: UnitFactor): Reading<number> {
  if (cell.isPercent) return unread(finding('not-a-number', 'warning', 'percent'));
  if (!Number.isFinite(value)) return unread(finding('not-a-number', 'warning'));
  const [whole = '', fraction = ''] = decimalDigits(Math.abs(value)).split('.');
  const scaled = scaledWhole({ whole, fraction }, factor);
  const amount = value < 0 && scaled.value !== 0 ? -scaled.value : scaled.value;
  return readWith(amount, ...amountFindings(amount, scaled.isExact, factor));
}

/** A stored number's digits, without the last bit's noise (`47.50000000000001`) and without exponent. */
const decimalDigits = (value: number): string =>
  value >= 1e15 ? String(BigInt(Math.round(value))) : value.toFixed(8).replace(/0+$/, '');
