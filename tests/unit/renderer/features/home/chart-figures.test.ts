import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData, ChartFigure } from '../../../../../renderer/components/chart/chart-data.ts';
import { areaChart, coverChart, unitChart } from '../../../../../renderer/features/home/charts/activity-charts.ts';
import { moneyChart, participantsChart } from '../../../../../renderer/features/home/charts/people-and-money.ts';
import { parseRoute } from '../../../../../renderer/lib/route.ts';
import { compileOverview } from '../../../../../shared/followup/compile-overview.ts';
import { readFigure } from '../../../../../shared/followup/figure-name.ts';
import { traceFigure } from '../../../../../shared/followup/trace-figure.ts';
import type { Register } from '../../../../../shared/register/entities.ts';
import { makeFile, makeRow, takeIn } from '../../../intake/support/make.ts';
import { generatedRegister, periodIds } from '../../../followup/generated-register.ts';
import { reported, silent } from '../../../followup/support.ts';

function chartsOf(register: Register, periodId: string): readonly ChartData[] {
  const overview = compileOverview(register, periodId);
  const { followUp } = overview;
  return [
    areaChart(followUp),
    unitChart(overview),
    coverChart(overview),
    participantsChart(followUp),
    moneyChart(followUp),
  ];
}

const figuresIn = ({ rows, totals }: ChartData): readonly ChartFigure[] => [
  ...rows.flatMap(({ figures, total }) => [...figures, total]),
  ...(totals === null ? [] : [...totals.figures, totals.total]),
];

/** What a figure's address leads to; undefined for a figure that leads nowhere. */
function tracedAt(register: Register, periodId: string, href: string) {
  const route = parseRoute(href);
  const figure = route.screen === 'start' ? readFigure(route.figure ?? '') : null;
  return figure && traceFigure(register, periodId, figure);
}

function disagreeing(register: Register, periodId: string): readonly string[] {
  return chartsOf(register, periodId)
    .flatMap(figuresIn)
    .flatMap(({ value, href, isUnknown }) => {
      if (href === null) return value === 0 ? [] : [`${value} leads nowhere`];
      const shown = isUnknown === true ? null : value;
      const traced = tracedAt(register, periodId, href)?.value;
      return traced === shown ? [] : [`${href}: shown ${shown}, traced ${traced}`];
    });
}

describe('the figures of the charts', () => {
  it('lead to the terms that they are made of, in any register', () => {
    expect(disagreeing(reported, '2024-delar')).toEqual([]);
    fc.assert(
      fc.property(generatedRegister, fc.constantFrom(...periodIds), (register, periodId) => {
        expect(disagreeing(register, periodId)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('are unknown where nobody has told, in every part and in the total', () => {
    const untold = makeFile([
      makeRow(2, { participants: null, funding: 'eu' }),
      makeRow(3, { title: 'Praktik', women: 3 }),
    ]);
    const { register } = takeIn(silent, untold);
    const [, , , people, money] = chartsOf(register, '2024-delar');
    expect(money?.rows.map(({ total }) => total.isUnknown)).toEqual([true, true]);
    expect(people?.rows.map(({ total }) => total.isUnknown)).toEqual([true, false, true]);
  });
});
