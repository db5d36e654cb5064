import type { Figure } from '../../../../shared/followup/figure.ts';
import type { ChartFigure } from '../../../components/chart/chart-data.ts';
import { figureHref } from '../../../lib/figure-address.ts';

/** A figure of a chart, which leads to how it was counted. Null where nobody has told: a dash, which tells who has not. */
export const chartFigure = (value: number | null, figure: Figure): ChartFigure => ({
  value: value ?? 0,
  // A count of nothing has no parts to show.
  href: value === 0 && figure.kind !== 'sum' ? null : figureHref('start', figure),
  isUnknown: value === null,
});
