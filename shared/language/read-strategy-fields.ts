import type { Cell } from '../intake/grid.ts';
import type { Strategy } from '../register/strategy.ts';
import { brokenCell } from './cell-problems.ts';
import { matchFocusArea, matchShortFocusArea } from './match-focus-area.ts';
import { matchIndicators } from './match-indicators.ts';
import { matchTargetGroups } from './match-target-groups.ts';
import { saysNone } from './no-value-words.ts';
import { isNothingWritten } from './normalise.ts';
import { finding, nothing, read, readWith, unread, type Reading } from './reading.ts';
import { writtenAs } from './read-text.ts';

/** Reads the focus area that a cell (or a section heading) names. */
export function readFocusArea(strategy: Strategy, cell: Cell): Reading<string> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  const text = writtenAs(cell);
  if (isNothingWritten(text) || saysNone(text)) return nothing;
  if (cell.kind !== 'text' && cell.kind !== 'number')
    return unread(finding('unknown-focus-area', 'error', 'not-in-list'));
  const whole = matchFocusArea(strategy, text);
  const match = whole.candidates.length > 0 ? whole : matchShortFocusArea(strategy, text);
  const names = match.candidates.map((id) => strategy.focusAreas.find((area) => area.id === id)?.name ?? id);
  if (match.id === null) {
    return unread(finding('unknown-focus-area', 'error', names.length > 1 ? 'several-choices' : 'not-in-list', names));
  }
  if (match.leftOver !== '')
    return readWith(match.id, finding('unknown-focus-area', 'info', 'unread-part', [match.leftOver]));
  if (match.how === 'exact' || match.how === 'number') return read(match.id);
  return readWith(match.id, finding('unknown-focus-area', 'info', 'spelling'));
}

/** Reads the indicators that a cell names. */
export function readIndicators(strategy: Strategy, focusAreaId: string | null, cell: Cell): Reading<readonly string[]> {
  const broken = brokenCell(cell);
  if (broken) return unread(broken);
  // `1-2` typed into Excel is stored as a date, `1,2` as the number 1.2: what was meant can't be told.
  const isChanged = cell.kind === 'date' || (typeof cell.value === 'number' && !Number.isInteger(cell.value));
  if (isChanged) return unread(finding('unknown-indicator', 'warning', 'excel-changed'));
  return matchIndicators(strategy, focusAreaId, writtenAs(cell));
}

/** Reads the target groups that a cell names. */
export function readTargetGroups(strategy: Strategy, cell: Cell): Reading<readonly string[]> {
  const broken = brokenCell(cell);
  return broken ? unread(broken) : matchTargetGroups(strategy, writtenAs(cell));
}
