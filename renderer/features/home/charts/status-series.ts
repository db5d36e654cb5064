import type { FigureScope } from '../../../../shared/followup/figure.ts';
import type { FollowUp } from '../../../../shared/followup/follow-up.ts';
import { statusWord } from '../../../../shared/language/labels.ts';
import { statuses } from '../../../../shared/register/activity-fields.ts';
import type { ChartFigure, ChartSeries, Look } from '../../../components/chart/chart-data.ts';
import { chartFigure } from './chart-figure.ts';

type Column = (typeof columns)[number];

/** The same order as in every list of statuses; those without one last. */
const columns = [...statuses, 'unknown'] as const;

const looks: Readonly<Record<Column, { readonly look: Look; readonly ink: ChartSeries['ink'] }>> = {
  planerad: { look: 'outline', ink: 'row' },
  pagar: { look: 'soft', ink: 'row' },
  genomford: { look: 'solid', ink: 'row' },
  forsenad: { look: 'stripes', ink: 'warn' },
  avbruten: { look: 'cross', ink: 'error' },
  unknown: { look: 'dots', ink: 'line-strong' },
};

/** A part per status. */
export const statusSeries: readonly ChartSeries[] = columns.map((status) => ({
  id: status,
  label: statusWord(status),
  ...looks[status],
}));

/** The figures of a row, each leading to its activities. */
export const statusFigures = (byStatus: FollowUp['byStatus'], scope: FigureScope): readonly ChartFigure[] =>
  columns.map((status) => chartFigure(byStatus[status], { kind: 'activities', scope: { ...scope, status } }));
