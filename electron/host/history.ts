import type { HistoryEntry } from '../../shared/contract.ts';
import type { Change } from '../../shared/register/change.ts';
import { undoneChanges } from '../../shared/register/undo.ts';
import { done } from '../answer.ts';
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

export const historyCommands: Commands<'history:list' | 'history:undo' | 'history:redo'> = {
  'history:list': inRegister(async ({ open }, { limit }) => done(listed(open.store.history, limit))),
  'history:undo': inRegister(async ({ open }) => {
    const undone = await open.store.undo();
    return undone.ok ? done(undone.value && { label: undone.value.label }) : undone;
  }),
  'history:redo': inRegister(async ({ open }) => {
    const redone = await open.store.redo();
    return redone.ok ? done(redone.value && { label: redone.value.label }) : redone;
  }),
};
