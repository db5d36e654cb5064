import type { Strategy } from '../register/strategy.ts';
import { splitEntries } from './indicator-entries.ts';
import { matchTitle, titledAs } from './match-title.ts';
import { saysNone } from './no-value-words.ts';
import { isNothingWritten } from './normalise.ts';
import { finding, nothing, read, readWith, type Finding, type Reading } from './reading.ts';

/**
 * The strategy's target groups that a cell names, in the strategy's order. People also describe their groups in their own
 * words; those are no error, but said as information, since nothing of theirs may go unseen.
 */
export function matchTargetGroups(strategy: Strategy, text: string): Reading<readonly string[]> {
  if (isNothingWritten(text) || saysNone(text)) return nothing;
  const items = strategy.targetGroups.map((group) => titledAs(group.id, [group.name]));
  const entries = splitEntries(text, (part) => matchTitle(items, part).some((fit) => !fit.hasTail));
  const found = entries.map((entry) => ({ entry, ids: matchTitle(items, entry).map((fit) => fit.id) }));
  const ids = new Set(found.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
  const open = found.flatMap(({ entry, ids }) => (ids.length === 1 ? [] : [entry]));
  const findings: Finding[] = open.length === 0 ? [] : [finding('approximate', 'info', 'not-in-list', open)];
  const value = items.map((item) => item.id).filter((id) => ids.has(id));
  if (value.length === 0) return { value: null, findings };
  return findings.length === 0 ? read(value) : readWith(value, ...findings);
}
