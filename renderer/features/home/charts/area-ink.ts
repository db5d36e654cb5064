import type { FocusArea } from '../../../../shared/register/strategy.ts';
import type { InkName } from '../../../components/chart/chart-data.ts';

const inks = ['area-1', 'area-2', 'area-3', 'area-4'] as const satisfies readonly InkName[];

/** A focus area's colour, by its place in the plan; the neutral one for what has no focus area. */
export const areaInk = (area: FocusArea | null): InkName =>
  (area === null ? undefined : inks[(area.number - 1) % inks.length]) ?? 'line-strong';
