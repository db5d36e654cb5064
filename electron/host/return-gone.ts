import { lateFateOps, withFates, type FateWish } from '../../shared/intake/plan/gone-fates.ts';
import type { FilePlan } from '../../shared/intake/plan-types.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Return } from '../../shared/register/return.ts';
import type { Result } from '../../shared/result.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { decideOn } from './return-decide.ts';
import { planOf, reviewOf } from './return-review.ts';

const fateWords = {
  ended: 'är avslutad',
  forgotten: 'är glömd i svaret',
  merged: 'har gått upp i',
  renamed: 'har fått nytt namn',
} as const;

/** Whether following what each activity goes on as would lead back to where it began. */
function goesInCircles(register: Register, wishes: readonly FateWish[]): boolean {
  const into = new Map(Object.values(register.activities).map(({ id, mergedInto }) => [id, mergedInto]));
  for (const { activityId, fate, into: next } of wishes) into.set(activityId, fate === 'merged' ? next : null);
  return wishes.some(({ activityId }) => {
    const seen = new Set([activityId]);
    for (let at = into.get(activityId) ?? null; at !== null; at = into.get(at) ?? null) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  });
}

/** Why a wish can't be had; null when it can. */
function problemOf(wish: FateWish, plan: FilePlan, register: Register, isOpen: boolean): string | null {
  const { fate, into, activityId } = wish;
  if (fate === 'merged' && (into === null || !register.activities[into])) {
    return `Välj vilken insats ${activityId} har gått upp i.`;
  }
  if (fate !== 'renamed') return null;
  if (!isOpen)
    return 'Svaret är redan taget i registret. Ångra det först, om raden är samma insats under ett nytt namn.';
  const row = plan.rows.find(({ rowKey }) => rowKey === into);
  if (!row) return `Välj vilken rad ${activityId} har blivit.`;
  const isFree = row.match.activityId === null || row.match.activityId === activityId;
  const isAnothers = plan.gone.some(
    ({ code, decided }) => decided?.fate === 'renamed' && decided.into === into && code === row.match.activityId,
  );
  return isFree || isAnothers ? null : `Raden är redan ${row.match.activityId}.`;
}

function labelOf(wishes: readonly FateWish[]): string {
  const [first, ...others] = wishes;
  if (!first) return '';
  if (others.length > 0) return `Avgjorde vad som blev av ${wishes.length} insatser`;
  const { activityId, fate, into } = first;
  if (fate === null) return `Tog tillbaka beslutet om ${activityId}`;
  return `Avgjorde: ${activityId} ${fateWords[fate]}${fate === 'merged' ? ` ${into}` : ''}`;
}

/** For a return that is in the register already: the activities are ended, or go on, at once. */
async function decideLate(
  context: RegisterContext,
  stored: Return,
  plan: FilePlan,
  wishes: readonly FateWish[],
): Promise<Result<null>> {
  if (context.register.periods[stored.periodId ?? '']?.state === 'frozen') {
    return refused('period-frozen', stored.periodId ?? '');
  }
  const label = `${labelOf(wishes)} i ${stored.member ?? stored.fileName}`;
  const ops = lateFateOps(stored, plan, context.register, wishes);
  if (ops.length === 0) return done(null);
  const committed = await context.open.store.commit({ kind: 'return:decide-gone', label, ops });
  return committed.ok ? done(null) : committed;
}

export const goneCommands: Commands<'return:decide-gone'> = {
  'return:decide-gone': inRegister(async (context, { returnId, decisions: wishes }) => {
    const { register, open } = context;
    const stored = register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    const isOpen = stored.state === 'received';
    if (!isOpen && stored.state !== 'accepted') return refused('return-not-open', returnId);
    const planned = await planOf(context, register, stored);
    if (!planned.ok) return planned;
    const { plan } = planned.value;
    const codes = new Set(plan.gone.map(({ code }) => code));
    for (const wish of wishes) {
      if (!codes.has(wish.activityId)) return refused('unknown-id', wish.activityId);
      const problem = problemOf(wish, plan, register, isOpen);
      if (problem !== null) return refused('value-not-allowed', problem);
    }
    if (goesInCircles(register, wishes)) return refused('value-not-allowed', 'En insats kan inte gå upp i sig själv.');
    if (isOpen) {
      const decide = (decisions: Return['decisions']) => withFates(decisions, wishes);
      return decideOn(context, returnId, { kind: 'return:decide-gone', label: labelOf(wishes), decide });
    }
    const decided = await decideLate(context, stored, plan, wishes);
    return decided.ok ? reviewOf(context, open.store.state, returnId) : decided;
  }),
};
