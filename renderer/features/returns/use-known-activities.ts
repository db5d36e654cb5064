import type { ActivityRow } from '../../../shared/contract.ts';
import { comparePeriodIds } from '../../../shared/register/period-of.ts';
import { useCommand } from '../../lib/queries.ts';

export type KnownActivities = {
  /** Activities reported in the period or the one before, by code, each as last reported. */
  readonly byCode: ReadonlyMap<string, ActivityRow>;
  /** `BUF-014 Läxhjälp`; the code alone where nothing more is known. */
  readonly nameOf: (code: string) => string;
};

/** What the register has of activities that a file's rows may be, may be done together with, or leave out. */
export function useKnownActivities(periodId: string | null, isEnabled = true): KnownActivities {
  const isAsked = isEnabled && periodId !== null;
  const periods = useCommand('period:list', {}, { isEnabled: isAsked }).data ?? [];
  const before = periods
    .map(({ id }) => id)
    .filter((id) => periodId !== null && comparePeriodIds(id, periodId) < 0)
    .toSorted(comparePeriodIds)
    .at(-1);
  const now = useCommand('activity:list', { periodId: periodId ?? '' }, { isEnabled: isAsked }).data ?? [];
  const earlier =
    useCommand('activity:list', { periodId: before ?? '' }, { isEnabled: isAsked && before !== undefined }).data ?? [];
  const byCode = new Map([...earlier, ...now].map((row) => [row.activity.id, row]));
  const nameOf = (code: string): string => `${code} ${byCode.get(code)?.report.values.title ?? ''}`.trim();
  return { byCode, nameOf };
}
