import type { ReturnSummary } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { acceptInSteps } from '../../shared/intake/plan/accept-plan.ts';
import { applyInSteps } from '../../shared/register/apply-change.ts';
import { put, type Operation } from '../../shared/register/change.ts';
import type { Register } from '../../shared/register/entities.ts';
import { periodName } from '../../shared/register/period-of.ts';
import { done, refused } from '../answer.ts';
import { inTurns, pause } from '../pauses.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { mediaTypeOf } from './media-types.ts';
import { receiveFiles } from './return-receive.ts';
import { planOf, returnSummary, reviewOf } from './return-review.ts';

type Which = 'all' | 'clean';
/** What has been taken so far of the returns that are accepted together. */
type Taking = {
  readonly register: Register;
  readonly ops: readonly Operation[];
  readonly labels: readonly string[];
  readonly acceptedRows: number;
  readonly leftRows: number;
};

/** Adds one return to those that are accepted together: it is planned against the register as the ones before leave it. */
async function takeOne(
  context: RegisterContext,
  taking: Taking,
  returnId: string,
  which: Which,
): Promise<Result<Taking>> {
  const stored = taking.register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  if (stored.state !== 'received') return refused('return-not-open', returnId);
  const planned = await planOf(context, taking.register, stored);
  if (!planned.ok) return planned;
  const { plan } = planned.value;
  if (!plan.unit) return refused('unit-needed', stored.member ?? stored.fileName);
  // The file says another period than the one it was taken in for: somebody has to choose.
  if (plan.period?.id !== stored.periodId) {
    return refused('unit-needed', `${stored.member ?? stored.fileName}: ${periodName(plan.period?.id ?? '')}`);
  }
  if (taking.register.periods[plan.period?.id ?? '']?.state === 'frozen')
    return refused('period-frozen', plan.period?.id ?? '');
  const { now, by } = context.options;
  const acceptance = await inTurns(acceptInSteps(plan, taking.register, { return: stored, which, at: now(), by }));
  const applied = await inTurns(applyInSteps(taking.register, [acceptance]));
  if (!applied.ok) return refused('changed-since', applied.conflict.id);
  return done({
    register: applied.register,
    ops: [...taking.ops, ...acceptance.ops],
    // A file that waits for somebody to look is none of those taken in.
    labels: acceptance.ops.length > 0 ? [...taking.labels, acceptance.label] : taking.labels,
    acceptedRows: taking.acceptedRows + acceptance.acceptedRows,
    leftRows: taking.leftRows + acceptance.leftRows,
  });
}

/**
 * Takes the rows of returns into the register as one change. `backupFirst` is false for those that follow others of the same
 * batch, which has its backup already.
 */
export async function acceptReturns(
  context: RegisterContext,
  returnIds: readonly string[],
  which: Which,
  backupFirst: boolean,
): Promise<Result<Taking>> {
  let taking: Taking = { register: context.register, ops: [], labels: [], acceptedRows: 0, leftRows: 0 };
  for (const returnId of new Set(returnIds)) {
    const next = await takeOne(context, taking, returnId, which);
    if (!next.ok) return next;
    taking = next.value;
  }
  if (taking.ops.length === 0) return refused('nothing-to-accept', '');
  const label =
    taking.labels.length === 1
      ? taking.labels.join('')
      : `Tog in ${taking.acceptedRows} insatser från ${taking.labels.length} filer`;
  const draft = { kind: 'return:accept', label, ops: taking.ops };
  const committed = await context.open.store.commit(draft, { backupFirst });
  return committed.ok ? done(taking) : committed;
}

type ReturnCommand =
  | 'return:receive'
  | 'return:list'
  | 'return:review'
  | 'return:accept'
  | 'return:set-aside'
  | 'return:file';

export const returnCommands: Commands<ReturnCommand> = {
  'return:receive': inRegister((context, { periodId, files }) => receiveFiles(context, periodId, files)),
  'return:list': inRegister(async (context, { periodId }) => {
    const { register } = context;
    const returns = Object.values(register.returns).filter((stored) => stored.periodId === periodId);
    const sorted = returns.toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true }));
    const summaries: ReturnSummary[] = [];
    for (const stored of sorted) {
      await pause();
      summaries.push(await returnSummary(context, register, stored));
    }
    return done(summaries);
  }),
  'return:review': inRegister((context, { returnId }) => reviewOf(context, context.register, returnId)),
  'return:accept': inRegister(async (context, { returnIds, which }) => {
    const accepted = await acceptReturns(context, returnIds, which, true);
    if (!accepted.ok) return accepted;
    const { acceptedRows, leftRows, labels } = accepted.value;
    return done({ acceptedRows, leftRows, files: labels.length });
  }),
  'return:set-aside': inRegister(async (context, { returnId }) => {
    const stored = context.register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    if (stored.state === 'accepted') return refused('return-not-open', returnId);
    const aside = { ...stored, state: 'set-aside' as const };
    const { store } = context.open;
    const label = `Lade undan ${stored.member ?? stored.fileName}`;
    const committed = await store.commit({
      kind: 'return:set-aside',
      label,
      ops: [put(context.register, 'returns', aside)],
    });
    return committed.ok ? done(await returnSummary(context, store.state, aside)) : committed;
  }),
  'return:file': inRegister(async ({ open, register }, { returnId }) => {
    const stored = register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    const bytes = await open.store.returnBytes(stored.fileSha256);
    if (!bytes.ok) return bytes;
    const mediaType = mediaTypeOf(stored.fileName);
    return done({ fileName: stored.fileName, mediaType, bytes: bytes.value });
  }),
};
