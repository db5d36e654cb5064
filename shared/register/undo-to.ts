import { applyChanges, entityAt } from './apply-change.ts';
import type { Change, ChangeDraft, Operation } from './change.ts';
import type { Register } from './entities.ts';
import { invertChange } from './invert-change.ts';
import { isSameData } from './same-data.ts';

/** The register as it was right after a change. Throws when the history is not the register's: that is a bug. */
export function registerAfter(history: readonly Change[], register: Register, seq: number): Register {
  const later = history.filter((change) => change.seq > seq).toReversed();
  const applied = applyChanges(register, later.map(invertChange));
  if (!applied.ok) throw new Error(`change ${later[applied.conflict.index]?.seq} does not invert`);
  return applied.register;
}

/**
 * Takes the register back to how it was after a change, in one step that can itself be undone. Null when nothing differs.
 * @param seq number of the last change that stands
 * @param label what was done, in Swedish
 */
export function undoTo(history: readonly Change[], register: Register, seq: number, label: string): ChangeDraft | null {
  const then = registerAfter(history, register, seq);
  const touched = new Map<string, Operation>();
  for (const { ops } of history.filter((change) => change.seq > seq)) {
    for (const { collection, id } of ops) {
      const before = entityAt(register, collection, id);
      const after = entityAt(then, collection, id);
      if (!isSameData(before, after)) touched.set(`${collection}/${id}`, { collection, id, before, after });
    }
  }
  return touched.size === 0 ? null : { kind: 'history:undo-to', label, ops: [...touched.values()] };
}
