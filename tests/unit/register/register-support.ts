import { applyChange } from '../../../shared/register/apply-change.ts';
import type { Change, ChangeDraft, Operation } from '../../../shared/register/change.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';

export const unitOf = (id: string, name: string): Unit => ({
  id,
  name,
  short: id.toUpperCase(),
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  from: null,
  to: null,
  contact: '',
  mergedInto: null,
});

/** A step that a test makes up: which units get which name, or none. */
export type Wish = readonly { readonly id: string; readonly name: string | null }[];

/** Operations that fit the register as it stands; one entity may be touched more than once. */
export function opsFor(register: Register, wish: Wish): readonly Operation[] {
  const now = new Map(Object.entries(register.units));
  return wish.map(({ id, name }) => {
    const before = now.get(id) ?? null;
    const after = name === null ? null : unitOf(id, name);
    if (after) now.set(id, after);
    else now.delete(id);
    return { collection: 'units', id, before, after };
  });
}

/** A history in memory, committed as the store does it but without a disk. */
export class TrialHistory {
  register: Register = emptyRegister;
  history: readonly Change[] = [];

  commit(draft: ChangeDraft, of: string | null = null): Change {
    const seq = this.history.length + 1;
    const change: Change = { ...draft, id: `c${seq}`, seq, at: `2024-08-31T10:00:${seq}Z`, by: 'test', of };
    const applied = applyChange(this.register, change);
    if (!applied.ok) throw new Error(`conflict at ${applied.conflict.id}`);
    this.register = applied.register;
    this.history = [...this.history, change];
    return change;
  }

  make(wish: Wish, label = 'en ändring'): Change {
    return this.commit({ kind: 'test:put', label, ops: opsFor(this.register, wish) });
  }
}
