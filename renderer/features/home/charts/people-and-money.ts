import type { FigureScope } from '../../../../shared/followup/figure.ts';
import type { Participants } from '../../../../shared/followup/follow-up.ts';
import type { FollowUpFigures } from '../../../../shared/followup/overview.ts';
import { formatKronor, formatNumber } from '../../../../shared/language/format.ts';
import { fundingLabels } from '../../../../shared/language/labels.ts';
import { capitalised } from '../../../../shared/followup/swedish.ts';
import type { ChartData, ChartFigure } from '../../../components/chart/chart-data.ts';
import { overviewTexts as texts } from '../../../lib/texts/home.ts';
import { chartFigure } from './chart-figure.ts';

/** Women, men, and those of the total of whom nothing is said. */
function bySex({ women, men, sexUnknown }: Participants, scope: FigureScope): readonly ChartFigure[] {
  return [
    chartFigure(women, { kind: 'sum', of: 'women', scope }),
    chartFigure(men, { kind: 'sum', of: 'men', scope }),
    chartFigure(sexUnknown, { kind: 'sum', of: 'sex-unknown', scope }),
  ];
}

const allOf = ({ total }: Participants, scope: FigureScope): ChartFigure =>
  chartFigure(total, { kind: 'sum', of: 'participants', scope });

/** Whether more women and men have been told than the total holds: some give them and no total. */
export const hasMoreBySex = ({ areas }: FollowUpFigures): boolean =>
  areas.some(
    ({ participants: { total, women, men, sexUnknown } }) =>
      (women ?? 0) + (men ?? 0) + (sexUnknown ?? 0) > (total ?? 0),
  );

/** Participants by focus area and sex, as far as told. */
export function participantsChart({ areas, participants, strategy }: FollowUpFigures): ChartData {
  return {
    rowHeading: capitalised(strategy.terms.focusArea.singular),
    series: [
      { id: 'women', label: texts.women, look: 'solid', ink: 'area-1' },
      { id: 'men', label: texts.men, look: 'soft', ink: 'area-2' },
      { id: 'unknown', label: texts.sexUnknown, look: 'outline', ink: 'line-strong' },
    ],
    rows: areas.map(({ focusArea, participants: people }) => {
      const scope = { areaId: focusArea?.id ?? null };
      const label = focusArea?.name ?? texts.noArea(strategy.terms.focusArea.singular);
      return {
        id: focusArea?.id ?? 'none',
        label,
        short: label,
        ink: 'area-1',
        figures: bySex(people, scope),
        total: allOf(people, scope),
      };
    }),
    totals: { figures: bySex(participants, {}), total: allOf(participants, {}) },
    format: formatNumber,
  };
}

/** What the activities cost by who pays, as far as told. */
export function moneyChart({ money }: FollowUpFigures): ChartData {
  const all = chartFigure(money.total, { kind: 'sum', of: 'cost', scope: {} });
  return {
    rowHeading: texts.funding,
    series: [{ id: 'cost', label: texts.cost, look: 'solid', ink: 'accent' }],
    rows: money.byFunding.map(({ funding, cost }) => {
      const label = funding === null ? texts.noFunding : fundingLabels[funding];
      const figure = chartFigure(cost, { kind: 'sum', of: 'cost', scope: { funding } });
      return { id: funding ?? 'none', label, short: label, ink: 'accent', figures: [figure], total: figure };
    }),
    totals: { figures: [all], total: all },
    format: formatKronor,
  };
}
