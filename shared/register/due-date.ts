import type { IsoDate } from './activity-fields.ts';
import type { Period } from './units-and-periods.ts';

/** Longer for one unit than for the others. */
export type Extension = NonNullable<Period['extensions']>[number];

/** The extension that a unit has been given; null for none. */
export const extensionOf = ({ extensions = [] }: Period, unitId: string): Extension | null =>
  extensions.find((extension) => extension.unitId === unitId) ?? null;

/** A unit's own last day, where it is later than everybody's; null for none, also once the period's own day has come to be as late. */
export function extendedTo(period: Period, unitId: string): IsoDate | null {
  const own = extensionOf(period, unitId)?.dueDate ?? null;
  return own !== null && own > period.dueDate ? own : null;
}

/** The period as it is to one unit: what is sent to it says its own last day. */
export const periodFor = (period: Period, unitId: string): Period => ({
  ...period,
  dueDate: extendedTo(period, unitId) ?? period.dueDate,
});
