import { applyChange, entityAt, type Applied } from './apply-change.ts';
import type { Change, ChangeDraft, Operation } from './change.ts';
import { changesOf } from './change-history.ts';
import type { CollectionName, Register } from './entities.ts';
import { invertChange } from './invert-change.ts';
import { isSameData } from './same-data.ts';

/** An undo or redo before it is committed: a draft that says which change it is about. */
export type StepDraft = ChangeDraft & { readonly of: string };

/** An entity that has been altered since, and by which changes, oldest first. */
export type TouchedEntity = {
  readonly collection: CollectionName;
  readonly id: string;
  readonly by: readonly Change[];
};

export type Step =
  | { readonly ok: true; readonly draft: StepDraft }
  /** `not-possible`: no such change, one already undone (or, for redo, not undone), or the one that made the register. */
  | { readonly ok: false; readonly code: 'not-possible' | 'touched-since'; readonly touched: readonly TouchedEntity[] };

type Stacks = { readonly done: readonly Change[]; readonly undone: readonly Change[] };

/** Asked for at every look at the program's status: a history is never altered, every change gives a new one. */
const knownStacks = new WeakMap<readonly Change[], Stacks>();

function stacksOf(history: readonly Change[]): Stacks {
  const known = knownStacks.get(history);
  if (known) return known;
  const stacks = sortStacks(history);
  knownStacks.set(history, stacks);
  return stacks;
}

/**
 * Which changes stand and which are undone, the latest last. The change that made the register (number 1) is in neither:
 * a register without settings is no register.
 */
function sortStacks(history: readonly Change[]): Stacks {
  const byId = new Map(history.map((change) => [change.id, change]));
  const done = new Map<string, Change>();
  const undone = new Map<string, Change>();
  for (const change of history) {
    const target = change.of === null ? undefined : byId.get(change.of);
    if (target && change.kind === 'undo') {
      done.delete(target.id);
      undone.set(target.id, target);
    } else if (target && change.kind === 'redo') {
      undone.delete(target.id);
      done.set(target.id, target);
    } else {
      undone.clear();
      if (change.seq > 1) done.set(change.id, change);
    }
  }
  return { done: [...done.values()], undone: [...undone.values()] };
}

/** What "Ångra" takes back: the latest change that stands; null when there is none. */
export function undoTarget(history: readonly Change[]): Change | null {
  return stacksOf(history).done.at(-1) ?? null;
}

/** What "Gör om" does again: the change undone last, as long as nothing new has been done since; null when there is none. */
export function redoTarget(history: readonly Change[]): Change | null {
  return stacksOf(history).undone.at(-1) ?? null;
}

/** The changes that stand and can be taken back, oldest first: neither undone, nor an undo or redo, nor the one that made the register. */
export const standingChanges = (history: readonly Change[]): readonly Change[] =>
  stacksOf(history).done.toSorted((one, other) => one.seq - other.seq);

/** The changes that are undone as things stand, by id. */
export function undoneChanges(history: readonly Change[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { kind, of } of history) {
    if (of === null) continue;
    if (kind === 'undo') undone.add(of);
    else if (kind === 'redo') undone.delete(of);
  }
  return undone;
}

const addressOf = (op: Operation): string => `${op.collection}/${op.id}`;

/** Entities that are no longer as the operations expect to find them. An entity's first operation is what meets it. */
function touchedSince(history: readonly Change[], register: Register, ops: readonly Operation[], since: number) {
  const firsts = new Map(ops.toReversed().map((op) => [addressOf(op), op]));
  return [...firsts.values()]
    .filter((op) => !isSameData(entityAt(register, op.collection, op.id), op.before))
    .map(({ collection, id }) => ({
      collection,
      id,
      by: changesOf(history, collection, id).filter((change) => change.seq > since),
    }));
}

const stepOrTouched = (draft: StepDraft, applied: Applied, touched: readonly TouchedEntity[]): Step =>
  applied.ok ? { ok: true, draft } : { ok: false, code: 'touched-since', touched };

/**
 * Takes back any change that stands, not only the latest, as long as each entity it touched is as the change left it.
 * Otherwise says which entities have been altered since and by what.
 */
export function undoChange(history: readonly Change[], register: Register, changeId: string): Step {
  const target = stacksOf(history).done.find((change) => change.id === changeId);
  if (!target) return { ok: false, code: 'not-possible', touched: [] };
  const { ops } = invertChange(target);
  const draft = { kind: 'undo', label: `Ångrade: ${target.label}`, ops, of: target.id };
  return stepOrTouched(draft, applyChange(register, draft), touchedSince(history, register, ops, target.seq));
}

/** Does an undone change again, as long as each entity it touched is as the undo left it. */
export function redoChange(history: readonly Change[], register: Register, changeId: string): Step {
  const target = stacksOf(history).undone.find((change) => change.id === changeId);
  if (!target) return { ok: false, code: 'not-possible', touched: [] };
  const undo = history.findLast((change) => change.of === changeId);
  const draft = { kind: 'redo', label: `Gjorde om: ${target.label}`, ops: target.ops, of: target.id };
  const touched = touchedSince(history, register, target.ops, undo?.seq ?? target.seq);
  return stepOrTouched(draft, applyChange(register, draft), touched);
}
