import type { HistoryEntry } from '../../shared/contract.ts';
import type { Change } from '../../shared/register/change.ts';
import { searchHistory } from '../../shared/register/search-history.ts';
import { undoTo } from '../../shared/register/undo-to.ts';
import { undoneChanges } from '../../shared/register/undo.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

const entry = ({ id, seq, at, by, kind, label, of, ops }: Change, undone: ReadonlySet<string>): HistoryEntry => ({
  id,
  seq,
  at,
  by,
  kind,
  label,
  of,
  opCount: ops.length,
  isUndone: undone.has(id),
});

const listed = (history: readonly Change[], limit: number): readonly HistoryEntry[] => {
  const undone = undoneChanges(history);
  return history
    .slice(-limit)
    .toReversed()
    .map((change) => entry(change, undone));
};

type HistoryCommand = 'history:list' | 'history:undo' | 'history:redo' | 'history:search' | 'history:undo-to';

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].toSorted((one, other) => one.localeCompare(other, 'sv'));

/** What an undo or a redo was of, in that change's own words. */
const takenBack = (history: readonly Change[], { of, label }: Change): string =>
  history.find(({ id }) => id === of)?.label ?? label;

export const historyCommands: Commands<HistoryCommand> = {
  'history:list': inRegister(async ({ open }, { limit }) => done(listed(open.store.history, limit))),
  'history:undo': inRegister(async ({ open }) => {
    const undone = await open.store.undo();
    return undone.ok ? done(undone.value && { label: takenBack(open.store.history, undone.value) }) : undone;
  }),
  'history:redo': inRegister(async ({ open }) => {
    const redone = await open.store.redo();
    return redone.ok ? done(redone.value && { label: takenBack(open.store.history, redone.value) }) : redone;
  }),
  'history:search': inRegister(async ({ open }, { before, limit, ...filter }) => {
    const { history } = open.store;
    const found = searchHistory(history, filter).toReversed();
    const page = found.filter(({ seq }) => before === null || seq < before).slice(0, limit);
    const undone = undoneChanges(history);
    return done({
      entries: page.map((change) => entry(change, undone)),
      total: found.length,
      people: distinct(history.map(({ by }) => by)),
      kinds: distinct(history.map(({ kind }) => kind)),
    });
  }),
  'history:undo-to': inRegister(async ({ open }, { seq }) => {
    const target = open.store.history[seq - 1];
    if (!target) return refused('unknown-id', String(seq));
    const undone = open.store.history.length - seq;
    const label = `Gick tillbaka till: ${target.label}`;
    const committed = await open.store.commit((register) => undoTo(open.store.history, register, seq, label), {
      backupFirst: true,
    });
    return committed.ok ? done({ undone }) : committed;
  }),
};
