import type { HistoryEntry } from '../../shared/contract.ts';
import type { Change } from '../../shared/register/change.ts';
import { done } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

const entry = ({ seq, at, by, kind, label, of, ops }: Change): HistoryEntry => ({
  seq,
  at,
  by,
  kind,
  label,
  of,
  opCount: ops.length,
});

export const historyCommands: Commands<'history:list' | 'history:undo' | 'history:redo'> = {
  'history:list': inRegister(async ({ open }, { limit }) =>
    done(open.store.history.slice(-limit).toReversed().map(entry)),
  ),
  'history:undo': inRegister(async ({ open }) => {
    const undone = await open.store.undo();
    return undone.ok ? done(undone.value && { label: undone.value.label }) : undone;
  }),
  'history:redo': inRegister(async ({ open }) => {
    const redone = await open.store.redo();
    return redone.ok ? done(redone.value && { label: redone.value.label }) : redone;
  }),
};
