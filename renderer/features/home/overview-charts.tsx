import { useMemo } from 'react';
import type { Overview } from '../../../shared/followup/overview.ts';
import { indicatorName } from '../../../shared/followup/coverage-gaps.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { FigureLink } from '../../components/figure/figure-link.tsx';
import { ChartCard } from '../../components/chart/chart-card.tsx';
import { hrefOf } from '../../lib/route.ts';
import { overviewTexts as texts } from '../../lib/texts/home.ts';
import { areaChart, coverChart, unitChart } from './charts/activity-charts.ts';
import { hasMoreBySex, moneyChart, participantsChart } from './charts/people-and-money.ts';

/** The period in charts, each with its table. */
export function OverviewCharts({ overview }: { readonly overview: Overview }) {
  const { followUp } = overview;
  const { strategy } = followUp;
  const charts = useMemo(
    () => ({
      area: areaChart(followUp),
      unit: unitChart(overview),
      cover: coverChart(overview),
      participants: participantsChart(followUp),
      money: moneyChart(followUp),
    }),
    [overview, followUp],
  );
  const source = texts.source(periodLabel(followUp.period));
  return (
    <>
      <ChartCard title={texts.areas(strategy.terms)} data={charts.area} source={source} />
      <ChartCard title={texts.byUnit} data={charts.unit} source={source} />
      {overview.cover.length === 0 ? null : (
        <ChartCard title={texts.cover(strategy.terms)} data={charts.cover} source={source}>
          <CoverWords overview={overview} />
        </ChartCard>
      )}
      {followUp.participants.total === null &&
      followUp.participants.women === null &&
      followUp.participants.men === null ? null : (
        <ChartCard title={texts.participants} data={charts.participants} source={source}>
          <p className="chart-words">
            {texts.participantsTold(followUp.participants, followUp.activityCount)}
            {hasMoreBySex(followUp) ? ` ${texts.moreBySex}` : ''}
          </p>
        </ChartCard>
      )}
      {followUp.money.total === null ? null : (
        <ChartCard title={texts.money} data={charts.money} source={source}>
          <p className="chart-words">{texts.moneyTold(followUp.money.told, followUp.activityCount)}</p>
        </ChartCard>
      )}
    </>
  );
}

/** What nobody works towards, and what works towards nothing, in words. */
function CoverWords({ overview: { cover, followUp } }: { readonly overview: Overview }) {
  const { terms } = followUp.strategy;
  const lacking = cover.filter(({ activityCount }) => activityCount === 0).map(({ indicator }) => indicator);
  const unlinked = followUp.unlinked.length;
  return (
    <p className="chart-words">
      {lacking.length === 0 ? (
        texts.allCovered(terms)
      ) : (
        <FigureLink figure={{ kind: 'indicators', part: 'lacking' }}>
          {texts.notCovered(lacking.map(indicatorName), cover.length, terms)}
        </FigureLink>
      )}{' '}
      {unlinked === 0 ? null : (
        <FigureLink figure={{ kind: 'activities', scope: { isLinked: false } }}>
          {texts.unlinked(unlinked, terms)}
        </FigureLink>
      )}{' '}
      <a href={hrefOf({ screen: 'link' })}>{texts.toLink}</a>
    </p>
  );
}
