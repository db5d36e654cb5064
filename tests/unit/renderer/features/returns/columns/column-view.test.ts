import { describe, expect, it } from 'vitest';
import { columnsOf, likelyFields, samplesOf } from '../../../../../../renderer/features/returns/columns/column-view.ts';
import type { Cell, Sheet } from '../../../../../../shared/intake/grid.ts';
import type { ColumnReading } from '../../../../../../shared/intake/plan-types.ts';
import { planOf, rowAt } from '../plan-fixture.ts';

const reading = (change: Partial<ColumnReading>): ColumnReading => ({
  sheet: 'Blad1',
  column: 'B',
  heading: 'Vad',
  row: 2,
  field: 'title',
  confidence: 0.5,
  from: 'content',
  answeredIn: null,
  ...change,
});
const text = (column: number, raw: string): Cell => ({ column, kind: 'text', value: raw, raw });
const sheet: Sheet = {
  name: 'Blad1',
  state: 'visible',
  merges: [],
  hiddenColumns: [],
  rows: [
    { row: 2, cells: [text(1, 'Nr'), text(2, 'Vad'), text(4, 'svaret')] },
    { row: 3, cells: [text(2, 'Läxhjälp')] },
    { row: 4, cells: [text(2, 'Läxhjälp'), text(3, 'annat')] },
    { row: 5, cells: [text(2, `Simskola ${'mycket '.repeat(9)}`)] },
    { row: 6, cells: [text(2, 'Mentorer')] },
    { row: 7, cells: [text(2, 'Språkcafé')] },
  ],
};

describe('what stands under a heading', () => {
  it('is shown by the first three different things, cut where they are long', () => {
    const samples = samplesOf([sheet], reading({}));
    expect(samples).toHaveLength(3);
    expect(samples[0]).toBe('Läxhjälp');
    expect(samples[1]).toMatch(/^Simskola mycket .*…$/);
    expect(samples[2]).toBe('Mentorer');
  });

  it('is for a form what stands to the right of its label', () => {
    expect(samplesOf([sheet], reading({ column: 'B2' }))).toEqual(['svaret']);
  });

  it('is nothing on a sheet that is not there', () => {
    expect(samplesOf([sheet], reading({ sheet: 'Blad9' }))).toEqual([]);
  });
});

describe('the columns that are asked about', () => {
  it('are those that were read as something without being sure of it', () => {
    const columns = [reading({}), reading({ column: 'C', confidence: 0.9 }), reading({ column: 'D', field: null })];
    const { asked, others } = columnsOf({ ...planOf([rowAt(3)]), columns });
    expect(asked.map(({ column }) => column)).toEqual(['B']);
    expect(others.map(({ column }) => column)).toEqual(['C', 'D']);
  });

  it('offer what they were read as first, then what the words mean, two at most', () => {
    expect(likelyFields(reading({ heading: 'Budget', field: 'participants' }))).toEqual(['participants', 'cost']);
    expect(likelyFields(reading({ heading: 'Xyz', field: null }))).toEqual([]);
  });
});
