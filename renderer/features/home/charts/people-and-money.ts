import type { Participants } from '../../../../shared/followup/follow-up.ts';
import type { FollowUpFigures } from '../../../../shared/followup/overview.ts';
import { formatKronor, formatNumber } from '../../../../shared/language/format.ts';
import { fundingLabels } from '../../../../shared/language/labels.ts';
import { capitalised } from '../../../../shared/followup/swedish.ts';
import type { ChartData, ChartFigure } from '../../../components/chart/chart-data.ts';
import { activitiesHref, type ActivityPick } from '../../../lib/activity-address.ts';
import { overviewTexts as texts } from '../../../lib/texts/home.ts';

/** Women, men, and those of the total of whom nothing is said. */
function bySex({ total, women, men }: Participants, pick: ActivityPick): readonly ChartFigure[] {
  const href = activitiesHref(pick);
  const rest = Math.max(0, total - (women ?? 0) - (men ?? 0));
  return [women, men, rest].map((value) => ({ value: value ?? 0, href, isUnknown: value === null }));
}

/** Whether more women and men have been told than the total holds: some give them and no total. */
export const hasMoreBySex = ({ areas }: FollowUpFigures): boolean =>
  areas.some(({ participants: { total, women, men } }) => (women ?? 0) + (men ?? 0) > total);

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
      const pick = { areaIds: [focusArea?.id ?? null] };
      const label = focusArea?.name ?? texts.noArea(strategy.terms.focusArea.singular);
      return {
        id: focusArea?.id ?? 'none',
        label,
        short: label,
        ink: 'area-1',
        figures: bySex(people, pick),
        total: { value: people.total, href: activitiesHref(pick) },
      };
    }),
    totals: { figures: bySex(participants, {}), total: { value: participants.total, href: activitiesHref({}) } },
    format: formatNumber,
  };
}

/** What the activities cost by who pays, as far as told. */
export function moneyChart({ money }: FollowUpFigures): ChartData {
  const all = { value: money.total, href: activitiesHref({}) };
  return {
    rowHeading: texts.funding,
    series: [{ id: 'cost', label: texts.cost, look: 'solid', ink: 'accent' }],
    rows: money.byFunding.map(({ funding, cost }) => {
      const label = funding === null ? texts.noFunding : fundingLabels[funding];
      const figure = { value: cost, href: activitiesHref({ fundings: [funding] }) };
      return { id: funding ?? 'none', label, short: label, ink: 'accent', figures: [figure], total: figure };
    }),
    totals: { figures: [all], total: all },
    format: formatKronor,
  };
}
