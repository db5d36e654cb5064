import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../shared/followup/compile-coverage.ts';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import type { CoverageLine } from '../../../shared/followup/coverage.ts';
import { makeFile, makeRow, takeIn } from '../intake/support/make.ts';
import { exempting, reported, shared, silent, withNothingFrom } from './support.ts';

const keyOf = ({ subject }: CoverageLine): string =>
  subject.kind === 'indicator'
    ? subject.indicator.id
    : `${subject.kind} ${subject.kind === 'no-focus-area' ? '' : subject.focusArea.id}`.trim();

/** Sentences with no-break spaces as plain ones. */
const plain = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence) => sentence.replaceAll('\u00A0', ' '));

describe('the coverage of a period', () => {
  it('has the activities of each focus area and indicator per unit, and the totals of the follow-up', () => {
    const coverage = compileCoverage(reported, '2024-delar');
    const followUp = compileFollowUp(reported, '2024-delar');
    expect(coverage.units.map(({ id }) => id)).toEqual(['buf', 'ksf', 'rtj', 'resort']);
    expect(coverage.total).toBe(followUp.activities.length);
    expect(coverage.unitTotals).toEqual([3, 0, 0, 0]);
    const line = (key: string) => coverage.lines.find((each) => keyOf(each) === key);
    expect(line('ak1')).toMatchObject({ activityIds: [['BUF-002'], [], [], []], total: 1 });
    expect(line('ak2')).toMatchObject({ activityIds: [[], [], [], []], total: 0 });
    expect(line('focus-area sprakutveckling')?.total).toBe(1);
    expect(line('no-indicator social-sammanhallning')?.activityIds[0]).toEqual(['BUF-003']);
    expect(line('no-indicator sprakutveckling')).toBeUndefined();
    expect(line('no-focus-area')).toBeUndefined();
    const areas = coverage.lines.filter(({ subject }) => subject.kind === 'focus-area');
    expect(areas.reduce((sum, { total }) => sum + total, 0)).toBe(coverage.total);
  });

  it('gathers what has no focus area on a line of its own', () => {
    const loose = takeIn(silent, makeFile([makeRow(2, { focusArea: null, indicators: [] })])).register;
    const { lines, total } = compileCoverage(loose, '2024-delar');
    expect(lines.filter(({ total: on }) => on > 0).map((line) => [keyOf(line), line.total])).toEqual([
      ['no-focus-area', 1],
    ]);
    expect(total).toBe(1);
  });

  it('counts a joint activity with the unit that answers, and calls the other unit idle in no area of it', () => {
    const joint = withNothingFrom(withNothingFrom(shared(reported), 'ksf', '2024-delar'), 'rtj', '2024-delar');
    const { unitTotals, gaps } = compileCoverage(joint, '2024-delar');
    expect(unitTotals).toEqual([3, 0, 0, 0]);
    expect(plain(gaps).slice(-3)).toEqual([
      'Arbete och kompetens: ingen insats hos KSF.',
      'Social sammanhållning: ingen insats hos KSF.',
      '1 verksamhet har svarat utan någon insats: Räddningstjänsten.',
    ]);
  });

  it('names every indicator that nobody works towards', () => {
    const { gaps } = compileCoverage(reported, '2024-delar');
    expect(gaps).toHaveLength(12);
    expect(gaps[0]).toMatch(/^Ingen insats svarar mot AK 2 .+\.$/);
  });

  it('has no gaps to tell of before anything is reported', () => {
    const { gaps, lines, total } = compileCoverage(silent, '2024-delar');
    expect(gaps).toEqual([]);
    expect(total).toBe(0);
    expect(lines).toHaveLength(18);
  });

  it('leaves out units that need not reply', () => {
    const { units } = compileCoverage(exempting(reported, '2024-delar', ['rtj']), '2024-delar');
    expect(units.map(({ id }) => id)).toEqual(['buf', 'ksf', 'resort']);
  });
});
