import type { AppStatus, ReadOnly } from '../../shared/contract.ts';
import type { Register } from '../../shared/register/entities.ts';
import { reportsIn } from '../../shared/register/reports.ts';
import { redoTarget, undoTarget } from '../../shared/register/undo.ts';
import { holderName } from '../store/holder.ts';
import type { StoreMode } from '../store/store-types.ts';
import { done } from '../answer.ts';
import type { Commands, HostContext, OpenRegister } from './host-context.ts';
import { readNotices, unreadNotices } from './open-notices.ts';
import { currentPeriod, settingsOf, strategyOf } from './register-state.ts';

function readOnly(mode: StoreMode): ReadOnly | null {
  if (mode.kind === 'writing') return null;
  const { reason, holder } = mode;
  return { reason, who: holder && holderName(holder), since: holder?.since ?? null };
}

function countsOf(register: Register): { returnsToReview: number; activities: number; unlinked: number } {
  const period = currentPeriod(register);
  const returns = Object.values(register.returns);
  const reports = period === null ? [] : reportsIn(register, period.id);
  return {
    returnsToReview: returns.filter((one) => one.state === 'received' && one.periodId === (period?.id ?? null)).length,
    activities: reports.length,
    unlinked: reports.filter((report) => report.values.indicators.length === 0).length,
  };
}

function registerStatus({ folder, store }: OpenRegister): NonNullable<AppStatus['register']> {
  const { state, history } = store;
  const last = history.at(-1);
  const held = readOnly(store.mode);
  return {
    folder,
    settings: settingsOf(state),
    period: currentPeriod(state),
    strategyName: strategyOf(state).name,
    seq: last?.seq ?? 0,
    heldBy: held && (held.who ?? 'någon annan'),
    readOnly: held,
    notices: unreadNotices(store),
    counts: countsOf(state),
    undo: undoTarget(history)?.label ?? null,
    redo: redoTarget(history)?.label ?? null,
    savedAt: last?.at ?? null,
  };
}

/** Where the program stands: what the page's frame shows. */
export function appStatus(context: HostContext): AppStatus {
  const open = context.current();
  return { version: context.options.version, register: open && registerStatus(open) };
}

export const appCommands: Commands<'app:status' | 'app:notices-read'> = {
  'app:status': async (context) => done(appStatus(context)),
  'app:notices-read': async (context) => {
    const open = context.current();
    if (open) readNotices(open.store);
    return done(appStatus(context));
  },
};
