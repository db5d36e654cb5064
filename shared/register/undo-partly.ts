import { applyChange, entityAt } from './apply-change.ts';
import type { Change, Operation } from './change.ts';
import { changesOf } from './change-history.ts';
import { activityReportSchema } from './activity.ts';
import type { CollectionName, Register } from './entities.ts';
import { references } from './references.ts';
import { isSameData } from './same-data.ts';
import { takeBackRecord, takeBackReport, type TakenBack } from './take-back.ts';

/** Something that stays although the change that made it is taken back. */
export type KeptEntity = {
  readonly collection: CollectionName;
  readonly id: string;
  /** Which parts of it stay: field names, or a unit's account; empty for all of it. */
  readonly parts: readonly string[];
  /** The changes that altered it since, or made what needs it, oldest first. */
  readonly by: readonly Change[];
};

export type PartialUndo = { readonly ops: readonly Operation[]; readonly kept: readonly KeptEntity[] };

type Address = { readonly collection: CollectionName; readonly id: string };
const keyOf = ({ collection, id }: Address): string => `${collection}/${id}`;

/** What operations did to each entity, from before the first one on it to after the last. */
function netOps(ops: readonly Operation[]): readonly Operation[] {
  const net = new Map<string, Operation>();
  for (const op of ops) {
    const first = net.get(keyOf(op));
    net.set(keyOf(op), first ? { ...op, before: first.before } : op);
  }
  return [...net.values()];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entity that has been altered since, part by part; null when it has to stay as a whole. */
function takeBackParts(op: Operation, now: unknown): TakenBack<unknown> | null {
  const { before, after } = op;
  if (!isRecord(before) || !isRecord(after) || !isRecord(now)) return null;
  if (op.collection !== 'activityReports') return takeBackRecord({ before, after, now });
  const [was, made, is] = [before, after, now].map((stored) => activityReportSchema.safeParse(stored));
  if (!was?.success || !made?.success || !is?.success) return null;
  return takeBackReport({ before: was.data, after: made.data, now: is.data });
}

type Step = { readonly op: Operation | null; readonly kept: readonly string[] | null };

/** What taking back one entity comes to: an operation on it as it stands, and what of it stays (null: nothing). */
function stepFor(op: Operation, now: unknown): Step {
  const { collection, id, before, after } = op;
  if (isSameData(now, before)) return { op: null, kept: null };
  if (isSameData(now, after)) return { op: { collection, id, before: now, after: before }, kept: null };
  const parts = takeBackParts(op, now);
  // Made by the change and altered since, or removed since: what was done to it would be lost with it.
  if (!parts) return { op: null, kept: [] };
  const isOther = !isSameData(parts.value, now);
  return {
    op: isOther ? { collection, id, before: now, after: parts.value } : null,
    kept: parts.kept.length > 0 ? parts.kept : null,
  };
}

type Plan = { readonly ops: readonly Operation[]; readonly kept: ReadonlyMap<string, KeptEntity> };

/** Leaves what would be removed but is needed by something that stays, until nothing needs anything that goes. */
function keepNeeded(register: Register, plan: Plan, laterThan: (address: Address) => readonly Change[]): Plan {
  const applied = applyChange(register, plan);
  if (!applied.ok) throw new Error(`${keyOf(applied.conflict)} is not what the undo found`);
  const removed = new Set(plan.ops.filter(({ after }) => after === null).map(keyOf));
  const needed = new Map<string, Address[]>();
  for (const { from, to } of removed.size === 0 ? [] : references(applied.register)) {
    if (removed.has(keyOf(to))) needed.set(keyOf(to), [...(needed.get(keyOf(to)) ?? []), from]);
  }
  if (needed.size === 0) return plan;
  const kept = new Map(plan.kept);
  for (const op of plan.ops) {
    const by = needed.get(keyOf(op))?.flatMap(laterThan);
    if (by) kept.set(keyOf(op), { collection: op.collection, id: op.id, parts: [], by: inOrder(by) });
  }
  return keepNeeded(register, { ops: plan.ops.filter((op) => !needed.has(keyOf(op))), kept }, laterThan);
}

const inOrder = (changes: readonly Change[]): readonly Change[] =>
  [...new Map(changes.map((change) => [change.seq, change])).values()].toSorted((one, other) => one.seq - other.seq);

/**
 * Takes back all of a change that nobody has touched since: entity by entity, and field by field where both it and others
 * have altered one. What the change made and somebody has worked on stays, and so does what something that stays needs. The
 * register is as valid afterwards as before.
 */
export function undoPartly(
  history: readonly Change[],
  register: Register,
  target: Pick<Change, 'ops' | 'seq'>,
): PartialUndo {
  const laterThan = ({ collection, id }: Address): readonly Change[] =>
    changesOf(history, collection, id).filter(({ seq }) => seq > target.seq);
  const steps = netOps(target.ops)
    .toReversed()
    .map((op) => ({ at: op, ...stepFor(op, entityAt(register, op.collection, op.id)) }));
  const kept = steps.flatMap(({ at, kept: parts }): readonly [string, KeptEntity][] =>
    parts === null ? [] : [[keyOf(at), { collection: at.collection, id: at.id, parts, by: laterThan(at) }]],
  );
  const ops = steps.flatMap(({ op }) => op ?? []);
  const plan = keepNeeded(register, { ops, kept: new Map(kept) }, laterThan);
  return { ops: plan.ops, kept: [...plan.kept.values()] };
}

/** Takes back several changes, the latest first, as one step; what stays of an earlier one is told with the rest. */
export function undoSeveral(history: readonly Change[], register: Register, targets: readonly Change[]): PartialUndo {
  let state = register;
  const ops: Operation[] = [];
  const kept = new Map<string, KeptEntity>();
  for (const target of targets.toSorted((one, other) => other.seq - one.seq)) {
    const step = undoPartly(history, state, target);
    const applied = applyChange(state, step);
    if (!applied.ok) throw new Error(`${keyOf(applied.conflict)} is not what the undo found`);
    state = applied.register;
    ops.push(...step.ops);
    for (const each of step.kept) kept.set(keyOf(each), each);
  }
  const net = netOps(ops).filter(({ before, after }) => !isSameData(before, after));
  return { ops: net, kept: [...kept.values()] };
}
