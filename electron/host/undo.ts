import type { KeptBack } from '../../shared/contract/return.ts';
import type { Change, Operation } from '../../shared/register/change.ts';
import { keptName, toldOnce } from '../../shared/register/describe-kept.ts';
import { activityReportSchema } from '../../shared/register/activity.ts';
import type { Register } from '../../shared/register/entities.ts';
import { isSameData } from '../../shared/register/same-data.ts';
import { standingChanges, undoneChanges } from '../../shared/register/undo.ts';
import { undoSeveral, type KeptEntity } from '../../shared/register/undo-partly.ts';
import type { Result } from '../../shared/result.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';

type Undone = { readonly label: string; readonly kept: readonly KeptBack[] };

const told = (kept: readonly KeptEntity[], register: Register): readonly KeptBack[] =>
  toldOnce(kept).map((each) => ({ what: keptName(each, register), since: each.by.map(({ label }) => label) }));

/** The frozen period whose reports the operations would alter; undefined when there is none. */
const frozenPeriod = (register: Register, ops: readonly Operation[]): string | undefined =>
  ops
    .flatMap(({ collection, id }) => (collection === 'activityReports' ? (id.split('@')[1] ?? []) : []))
    .find((periodId) => register.periods[periodId]?.state === 'frozen');

/**
 * Takes changes back but for what somebody has touched since. One that nobody has touched is undone as by "Ångra", and can be
 * done again; the rest is a change of its own, which can itself be undone.
 */
async function takeBack(
  { open, register }: RegisterContext,
  kind: 'return:undo-accept' | 'history:undo-change',
  targets: readonly Change[],
  { isWhole: mustBeWhole }: { readonly isWhole: boolean } = { isWhole: false },
): Promise<Result<Undone>> {
  const { store } = open;
  const [latest] = targets;
  if (!latest) return refused('unknown-id', '');
  const { ops, kept } = undoSeveral(store.history, register, targets);
  const frozen = frozenPeriod(register, ops);
  if (frozen !== undefined) return refused('period-frozen', frozen);
  const left = told(kept, register);
  if (ops.length === 0 || (mustBeWhole && kept.length > 0))
    return refused('changed-since', left.map(({ what }) => what).join(', '));
  const label = `${kept.length > 0 ? 'Ångrade delvis' : 'Ångrade'}: ${latest.label}`;
  const isWhole = targets.length === 1 && kept.length === 0;
  const undone = isWhole ? await store.undo(latest.id) : null;
  // Other fields of the same report have been altered since: it is no longer what the change left, but its part of it is.
  const isBeside = undone?.ok === false && undone.refusal.code === 'changed-since';
  const committed =
    undone === null || isBeside ? await store.commit({ kind, label, ops }, { backupFirst: !isWhole }) : undone;
  if (!committed.ok) return committed;
  return done({ label: committed.value?.label ?? label, kept: left });
}

/** What a report holds from a return, its own part and the accounts each by itself. */
function saidIn(stored: unknown, returnId: string): readonly unknown[] {
  const report = activityReportSchema.safeParse(stored);
  if (!report.success) return [];
  const { accounts, ...own } = report.data;
  return [own, ...accounts].filter((said) => said.returnId === returnId);
}

/** Whether a change put something from a return into the register; that it left what was there already says nothing. */
function isFrom(op: Operation, returnId: string): boolean {
  if (op.collection === 'returns') return op.id === returnId;
  if (op.collection !== 'activityReports') return false;
  const before = saidIn(op.before, returnId);
  return saidIn(op.after, returnId).some((said) => !before.some((had) => isSameData(had, said)));
}

/** The changes that took rows of a return into the register, the latest first. */
const acceptances = (history: readonly Change[], returnId: string): readonly Change[] =>
  standingChanges(history)
    .filter(({ kind, ops }) => kind === 'return:accept' && ops.some((op) => isFrom(op, returnId)))
    .toReversed();

export const undoCommands: Commands<'return:undo-accept' | 'history:undo-change'> = {
  'return:undo-accept': inRegister(async (context, { returnId }) => {
    const stored = context.register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    return takeBack(context, 'return:undo-accept', acceptances(context.open.store.history, returnId));
  }),
  'history:undo-change': inRegister(async (context, { changeId, whole }) => {
    const { history } = context.open.store;
    if (undoneChanges(history).has(changeId)) return refused('already-undone', changeId);
    const targets = standingChanges(history).filter(({ id }) => id === changeId);
    return takeBack(context, 'history:undo-change', targets, { isWhole: whole });
  }),
};
