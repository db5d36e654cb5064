import type { Change, Operation } from './change.ts';
import type { CollectionName, Register } from './entities.ts';
import { finish, type Steps } from '../steps.ts';
import { isSameData } from './same-data.ts';

/** What stands in the way of a change: an entity that is not what the change says it was. */
export type Conflict = {
  readonly collection: CollectionName;
  readonly id: string;
  /** What the change says stood there before it; null when it says that nothing did. */
  readonly expected: unknown;
  /** What really stands there; null when nothing does. */
  readonly found: unknown;
  /** Which of the changes it was, from 0. */
  readonly index: number;
};

export type Applied =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly conflict: Conflict };

type Entities = Record<string, unknown>;

/** The entity that stands in a collection under an id; null when there is none. */
export function entityAt(register: Register, collection: CollectionName, id: string): unknown {
  const entities: Entities = register[collection];
  return Object.hasOwn(entities, id) ? entities[id] : null;
}

function applyOperation(entities: Entities, op: Operation, index: number): Conflict | null {
  const found = Object.hasOwn(entities, op.id) ? entities[op.id] : null;
  if (!isSameData(found, op.before)) {
    return { collection: op.collection, id: op.id, expected: op.before, found, index };
  }
  if (op.after === null) delete entities[op.id];
  else entities[op.id] = op.after;
  return null;
}

/**
 * The register after a run of changes, or the first conflict; the register itself is left alone. Each collection that is
 * touched is copied once for the whole run (so a replay of thousands is no slower than its operations), all else is shared.
 * The entities are taken as they are: that they follow the schema is for whoever commits or reads them to see to.
 */
export function* applyInSteps(register: Register, changes: readonly Pick<Change, 'ops'>[]): Steps<Applied> {
  const copies = new Map<CollectionName, Entities>();
  for (const [index, change] of changes.entries()) {
    for (const op of change.ops) {
      const entities = copies.get(op.collection) ?? { ...register[op.collection] };
      copies.set(op.collection, entities);
      const conflict = applyOperation(entities, op, index);
      if (conflict) return { ok: false, conflict };
      yield;
    }
  }
  // The copies hold what the operations hold, whose values are unknown by type; the store's schemas vouch for them.
  return { ok: true, register: { ...register, ...(Object.fromEntries(copies) as Partial<Register>) } };
}

/** The same at once. */
export const applyChanges = (register: Register, changes: readonly Pick<Change, 'ops'>[]): Applied =>
  finish(applyInSteps(register, changes));

/** The register after one change, or what is in its way because something has altered since the change was made up. */
export function applyChange(register: Register, change: Pick<Change, 'ops'>): Applied {
  return applyChanges(register, [change]);
}
