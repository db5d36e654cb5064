import { findPart } from '../../shared/register/edit-strategy.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { RefusedError, useCommand } from '../lib/queries.ts';
import type { Route } from '../lib/route.ts';

/** Something that the address names and the screen does not have. */
export type UnknownPlace = {
  /** The id in the address. */
  readonly id: string;
  /** The screen without it. */
  readonly without: Route;
  /** Other periods that have it; empty when the register has it nowhere. */
  readonly elsewhere: readonly Period[];
};

const isRefused = (error: unknown): boolean => error instanceof RefusedError && error.refusal.code === 'unknown-id';

function useUnknownActivity(route: Route, period: Period | null): UnknownPlace | null {
  const id = route.screen === 'activities' && period !== null ? route.activityId : null;
  const rows = useCommand('activity:list', { periodId: period?.id ?? '' }, { isEnabled: id !== null });
  const isMissing = id !== null && !rows.isFetching && rows.data?.every(({ activity }) => activity.id !== id) === true;
  const history = useCommand('activity:history', { activityId: id ?? '' }, { isEnabled: isMissing });
  const periods = useCommand('period:list', {}, { isEnabled: isMissing }).data ?? [];
  if (!isMissing || history.isPending) return null;
  const has = new Set(history.data?.reports.map(({ periodId }) => periodId));
  const filter = route.screen === 'activities' ? route.filter : '';
  return {
    id,
    without: { screen: 'activities', activityId: null, filter },
    elsewhere: periods.filter((each) => has.has(each.id)),
  };
}

function useUnknownReturn(route: Route): UnknownPlace | null {
  const id = route.screen === 'returns' ? route.returnId : null;
  const review = useCommand('return:review', { returnId: id ?? '' }, { isEnabled: id !== null });
  if (id === null || !review.isError || !isRefused(review.error)) return null;
  return { id, without: { screen: 'returns', returnId: null }, elsewhere: [] };
}

function useUnknownUnit(route: Route): UnknownPlace | null {
  const id = route.screen === 'units' ? route.unitId : null;
  const units = useCommand('unit:list', {}, { isEnabled: id !== null });
  if (id === null || units.isFetching || units.data?.every((unit) => unit.id !== id) !== true) return null;
  return { id, without: { screen: 'units', unitId: null }, elsewhere: [] };
}

function useUnknownPart(route: Route): UnknownPlace | null {
  const id = route.screen === 'strategy' ? route.id : null;
  const strategy = useCommand('strategy:show', {}, { isEnabled: id !== null });
  if (id === null || strategy.isFetching || strategy.data === undefined || findPart(strategy.data, id)) return null;
  return { id, without: { screen: 'strategy', id: null }, elsewhere: [] };
}

/** A register without a period shows neither activities nor returns: its screens say so themselves. */
const nowhere: Route = { screen: 'start' };

/** What the address names but is not there: undone since, of another period, or written wrong. Null when all is well. */
export function useUnknownPlace(route: Route, period: Period | null): UnknownPlace | null {
  const activity = useUnknownActivity(route, period);
  const received = useUnknownReturn(period === null ? nowhere : route);
  const unit = useUnknownUnit(route);
  const part = useUnknownPart(route);
  return activity ?? received ?? unit ?? part;
}
