import { describe, expect, it } from 'vitest';
import { withoutEmptySeries, type ChartData } from '../../../../../renderer/components/chart/chart-data.ts';
import { spotsOf, stepTo } from '../../../../../renderer/components/chart/walk.ts';

const figure = (value: number) => ({ value, href: null });
const row = (id: string, ...values: readonly number[]) => ({
  id,
  label: id,
  short: id,
  ink: 'accent' as const,
  figures: values.map(figure),
  total: figure(values.reduce((sum, each) => sum + each, 0)),
});
const data: ChartData = {
  rowHeading: 'Verksamhet',
  series: ['a', 'b', 'c'].map((id) => ({ id, label: id, look: 'solid', ink: 'row' })),
  rows: [row('BUF', 2, 0, 1), row('KSF', 0, 0, 0), row('SF', 0, 0, 3)],
  totals: { figures: [2, 0, 4].map(figure), total: figure(6) },
  format: String,
};

describe('a chart’s data', () => {
  it('leaves out the parts that no row has, and keeps every sum', () => {
    const shown = withoutEmptySeries(data);
    expect(shown.series.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(shown.rows.map(({ figures }) => figures.map(({ value }) => value))).toEqual([
      [2, 1],
      [0, 0],
      [0, 3],
    ]);
    expect(shown.totals?.figures.map(({ value }) => value)).toEqual([2, 4]);
    expect(shown.totals?.total.value).toBe(6);
  });
});

describe('walking through a chart by keys', () => {
  it('begins at the first part that has a figure and passes over the empty ones', () => {
    expect(spotsOf(data)).toHaveLength(3);
    const first = stepTo(data, null, 'ArrowRight');
    expect(first).toEqual({ row: 0, series: 0 });
    expect(stepTo(data, first, 'ArrowRight')).toEqual({ row: 0, series: 2 });
    expect(stepTo(data, first, 'ArrowDown')).toEqual({ row: 2, series: 2 });
  });

  it('goes back up to a row’s first part, and stays at the ends', () => {
    const last = { row: 2, series: 2 };
    expect(stepTo(data, last, 'ArrowUp')).toEqual({ row: 0, series: 0 });
    expect(stepTo(data, last, 'ArrowRight')).toEqual(last);
    expect(stepTo(data, last, 'ArrowDown')).toEqual(last);
    expect(stepTo(data, last, 'Home')).toEqual({ row: 0, series: 0 });
    expect(stepTo(data, { row: 0, series: 0 }, 'End')).toEqual(last);
  });

  it('leaves other keys, and charts without figures, alone', () => {
    expect(stepTo(data, { row: 0, series: 0 }, 'a')).toBeNull();
    expect(stepTo({ ...data, rows: [row('KSF', 0, 0, 0)] }, null, 'ArrowRight')).toBeNull();
  });
});
