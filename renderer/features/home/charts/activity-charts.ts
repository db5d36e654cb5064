import type { FollowUpFigures, Overview } from '../../../../shared/followup/overview.ts';
import { formatNumber } from '../../../../shared/language/format.ts';
import { capitalised } from '../../../../shared/followup/swedish.ts';
import { focusAreaIdOf } from '../../../../shared/register/strategy.ts';
import type { ChartData } from '../../../components/chart/chart-data.ts';
import { overviewTexts as texts } from '../../../lib/texts/home.ts';
import { areaInk } from './area-ink.ts';
import { chartFigure } from './chart-figure.ts';
import { statusFigures, statusSeries } from './status-series.ts';

const statusTotals = ({ byStatus, activityCount }: FollowUpFigures): NonNullable<ChartData['totals']> => ({
  figures: statusFigures(byStatus, {}),
  total: chartFigure(activityCount, { kind: 'activities', scope: {} }),
});

/** Activities by focus area and status. */
export function areaChart(followUp: FollowUpFigures): ChartData {
  return {
    rowHeading: capitalised(followUp.strategy.terms.focusArea.singular),
    series: statusSeries,
    rows: followUp.areas.map(({ focusArea, byStatus, activityCount }) => {
      const scope = { areaId: focusArea?.id ?? null };
      const label = focusArea?.name ?? texts.noArea(followUp.strategy.terms.focusArea.singular);
      return {
        id: focusArea?.id ?? 'none',
        label,
        short: label,
        ink: areaInk(focusArea),
        figures: statusFigures(byStatus, scope),
        total: chartFigure(activityCount, { kind: 'activities', scope }),
      };
    }),
    totals: statusTotals(followUp),
    format: formatNumber,
  };
}

/** Activities by unit and status. */
export function unitChart({ followUp, byUnit }: Overview): ChartData {
  return {
    rowHeading: texts.unit,
    series: statusSeries,
    rows: byUnit.map(({ unit, byStatus, activityCount }) => {
      const scope = { unitId: unit.id };
      return {
        id: unit.id,
        label: unit.name,
        short: unit.short,
        ink: 'accent',
        figures: statusFigures(byStatus, scope),
        total: chartFigure(activityCount, { kind: 'activities', scope }),
      };
    }),
    totals: statusTotals(followUp),
    format: formatNumber,
  };
}

/** How many activities are linked to each indicator; one activity may be linked to several, so nothing is added up. */
export function coverChart({ followUp, cover }: Overview): ChartData {
  const { strategy } = followUp;
  return {
    rowHeading: capitalised(strategy.terms.indicator.singular),
    series: [{ id: 'activities', label: capitalised(strategy.terms.activity.plural), look: 'solid', ink: 'row' }],
    rows: cover.map(({ indicator, activityCount }) => {
      const areaId = focusAreaIdOf(strategy, indicator.parent);
      const figure = chartFigure(activityCount, { kind: 'activities', scope: { indicatorId: indicator.id } });
      return {
        id: indicator.id,
        label: `${indicator.code} ${indicator.title}`.trim(),
        short: `${indicator.code} ${indicator.shortTitle}`.trim() || indicator.title,
        ink: areaInk(strategy.focusAreas.find(({ id }) => id === areaId) ?? null),
        figures: [figure],
        total: figure,
      };
    }),
    totals: null,
    format: formatNumber,
  };
}
