import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../../../../../shared/contract.ts';
import { compileCoverage } from '../../../../../shared/followup/compile-coverage.ts';
import type { LinkSuggestion } from '../../../../../shared/intake/suggest/link-suggestion.ts';
import type { ActivityValues } from '../../../../../shared/register/activity-fields.ts';
import { editsFor, lackOf, sureLinksOf, unlinkedRows } from '../../../../../renderer/features/link/board.ts';
import { allTargets, targetGroups } from '../../../../../renderer/features/link/targets.ts';
import { buf, complete, register } from '../../../intake/support/make.ts';

const groups = targetGroups(compileCoverage(register, '2024-delar'));
const targets = allTargets(groups);
const target = (id: string) => {
  const found = targets.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is no target`);
  return found;
};

/** A row of the list of activities, which holds more than linking needs. */
const row = (id: string, values: Partial<ActivityValues>): ActivityRow => {
  const whole = { ...complete, ...values };
  return {
    activity: {
      id,
      unitId: 'buf',
      coUnitIds: [],
      firstPeriodId: '2024-delar',
      lastPeriodId: null,
      mergedInto: null,
      note: '',
    },
    unit: buf,
    report: {
      activityId: id,
      periodId: '2024-delar',
      values: { ...whole, indicators: [...whole.indicators], targetGroups: [...whole.targetGroups] },
      issueCounts: { error: 0, warning: 0, info: 0 },
    },
  };
};
const bare = row('BUF-001', { focusArea: null, indicators: [] });
const inWork = row('BUF-002', { focusArea: 'arbete-kompetens', indicators: [] });
const done = row('BUF-003', { focusArea: 'sprakutveckling', indicators: ['su1'] });

describe('the targets of the board', () => {
  it('are the plan’s focus areas by digit and its indicators by letter, each key once', () => {
    expect(
      targets
        .map(({ key }) => key)
        .toSorted()
        .join(''),
    ).toBe('123abcdefghijklmno');
    expect(groups.map(({ focusArea, indicators }) => `${focusArea?.id} ${indicators.length}`)).toEqual([
      'arbete-kompetens 7',
      'sprakutveckling 4',
      'social-sammanhallning 4',
    ]);
  });
});

describe('linking on the board', () => {
  it('concerns what lacks a focus area or every indicator', () => {
    expect(unlinkedRows(groups, [bare, inWork, done]).map(({ activity }) => activity.id)).toEqual([
      'BUF-001',
      'BUF-002',
    ]);
    expect(lackOf(groups, bare.report.values)).toEqual({ focusArea: true, indicators: true });
    expect(lackOf(groups, inWork.report.values)).toEqual({ focusArea: false, indicators: true });
  });

  it('takes a focus area that is not in the plan for none', () => {
    const stray = row('BUF-004', { focusArea: 'finns-inte', indicators: ['su1'] });
    expect(lackOf(groups, stray.report.values)).toEqual({ focusArea: true, indicators: false });
  });

  it('asks for no indicator where the focus area has none', () => {
    const without = groups.map((group) =>
      group.focusArea?.id === 'sprakutveckling' ? { ...group, indicators: [] } : group,
    );
    const values = row('BUF-005', { indicators: [] }).report.values;
    expect(lackOf(without, values)).toEqual({ focusArea: false, indicators: false });
  });

  it('brings the focus area with an indicator where there is none', () => {
    expect(editsFor(groups, bare, target('ak5'))).toEqual([
      { activityId: 'BUF-001', field: 'focusArea', value: 'arbete-kompetens' },
      { activityId: 'BUF-001', field: 'indicators', value: ['ak5'] },
    ]);
    expect(editsFor(groups, bare, target('sprakutveckling'))).toEqual([
      { activityId: 'BUF-001', field: 'focusArea', value: 'sprakutveckling' },
    ]);
  });

  it('adds to the indicators that are there and never replaces a focus area', () => {
    expect(editsFor(groups, done, target('su2'))).toEqual([
      { activityId: 'BUF-003', field: 'indicators', value: ['su1', 'su2'] },
    ]);
    expect(editsFor(groups, done, target('su1'))).toBeNull();
    expect(editsFor(groups, done, target('ak5'))).toBeNull();
    expect(editsFor(groups, done, target('arbete-kompetens'))).toBeNull();
  });

  it('gathers sure suggestions with what they change', () => {
    const suggest = (id: string): LinkSuggestion => ({
      id,
      score: 2,
      words: ['läxhjälp', 'skola'],
      earlier: [],
      habit: null,
    });
    const suggested = new Map([
      ['BUF-001', { focusAreas: [suggest('arbete-kompetens')], indicators: [suggest('ak5')] }],
      ['BUF-002', { focusAreas: [], indicators: [suggest('su1')] }],
    ]);
    const sure = sureLinksOf(groups, [bare, inWork], suggested);
    expect(sure.map(({ row: { activity }, edits }) => [activity.id, edits])).toEqual([
      [
        'BUF-001',
        [
          { activityId: 'BUF-001', field: 'focusArea', value: 'arbete-kompetens' },
          { activityId: 'BUF-001', field: 'indicators', value: ['ak5'] },
        ],
      ],
    ]);
    expect(sure[0]?.words).toEqual(['läxhjälp', 'skola']);
  });
});
