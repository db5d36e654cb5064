import { describe, expect, it } from 'vitest';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import { compileOverview } from '../../../shared/followup/compile-overview.ts';
import type { Movement } from '../../../shared/followup/overview.ts';
import { receivedCount } from '../../../shared/followup/tally-replies.ts';
import type { Register } from '../../../shared/register/entities.ts';
import { makeFile, makeReturn, makeRow, register, takeIn } from '../intake/support/make.ts';
import { exempting, reported, shared, silent, withNothingFrom } from './support.ts';

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** The next period: one of BUF's activities again, a new one, and a silence about the rest. */
const next = takeIn(reported, makeFile([makeRow(2, { title: 'Språkcafé' }), makeRow(3, { title: 'Kodklubb' })]), {
  id: 'R0002',
  periodId: '2024-bokslut',
}).register;

const endedBy = (state: Register, id: string, lastPeriodId: string): Register => {
  const activity = state.activities[id];
  if (!activity) throw new Error(`${id} is in the register`);
  return { ...state, activities: { ...state.activities, [id]: { ...activity, lastPeriodId } } };
};

/** The codes in each part. */
const codes = (movement: Movement) =>
  Object.fromEntries(Object.entries(movement).map(([part, activities]) => [part, activities.map(({ id }) => id)]));

describe('the period at a glance', () => {
  it('counts what the follow-up counts', () => {
    const overview = compileOverview(next, '2024-bokslut');
    const followUp = compileFollowUp(next, '2024-bokslut');
    const { replies, byStatus, participants, money } = followUp;
    expect(overview.followUp).toMatchObject({ replies, byStatus, participants, money });
    expect(overview.followUp.activityCount).toBe(followUp.activities.length);
    expect(overview.followUp.areas.map(({ activityCount }) => activityCount)).toEqual(
      followUp.areas.map(({ activities }) => activities.length),
    );
    expect(overview.followUp.unlinked).toHaveLength(followUp.unlinked.length);
    expect(sum(overview.byUnit.map(({ activityCount }) => activityCount))).toBe(followUp.activities.length);
    for (const status of ['pagar', 'genomford', 'unknown'] as const) {
      expect(sum(overview.byUnit.map(({ byStatus }) => byStatus[status]))).toBe(followUp.byStatus[status]);
    }
    const { added, continued } = overview.movement;
    expect(added.length + continued.length).toBe(followUp.activities.length);
    expect(overview.cover).toHaveLength(15);
  });

  it('does not carry the activities themselves, which may be ten thousand', () => {
    expect(JSON.stringify(compileOverview(reported, '2024-delar'))).not.toContain('Tolv träffar');
  });

  it('counts a joint activity once, with the unit that answers for it', () => {
    const { byUnit } = compileOverview(shared(reported), '2024-delar');
    expect(byUnit.map(({ unit, activityCount }) => `${unit.id} ${activityCount}`)).toEqual([
      'buf 3',
      'ksf 0',
      'rtj 0',
      'resort 0',
    ]);
  });

  it('says what is new, goes on, has ended and is still awaited since the period before', () => {
    const { previousPeriod, movement } = compileOverview(next, '2024-bokslut');
    expect(previousPeriod?.id).toBe('2024-delar');
    expect(codes(movement)).toEqual({
      added: ['BUF-004'],
      continued: ['BUF-001'],
      ended: ['BUF-002'],
      awaited: ['BUF-003'],
      excused: [],
    });
    expect(movement.awaited).toEqual([{ id: 'BUF-003', title: 'Simskola', unitId: 'buf' }]);
  });

  it('does not await what the coordinator has ended', () => {
    const { movement } = compileOverview(endedBy(next, 'BUF-003', '2024-delar'), '2024-bokslut');
    expect(codes(movement)).toMatchObject({ ended: ['BUF-002', 'BUF-003'], awaited: [] });
  });

  it('has nothing before the first period, where everything is new', () => {
    const { previousPeriod, movement } = compileOverview(reported, '2024-delar');
    expect(previousPeriod).toBeNull();
    expect(codes(movement)).toEqual({
      added: ['BUF-001', 'BUF-002', 'BUF-003'],
      continued: [],
      ended: [],
      awaited: [],
      excused: [],
    });
  });

  it('tells replies by their content, each expected unit once', () => {
    const mixed = {
      ...withNothingFrom(reported, 'ksf', '2024-delar'),
    };
    const unread = makeReturn('R0003', { unitId: 'rtj', state: 'rejected', rejection: 'damaged' });
    const { replies } = compileOverview({ ...mixed, returns: { ...mixed.returns, R0003: unread } }, '2024-delar');
    expect(replies).toEqual({
      expected: 4,
      complete: 2,
      underReview: 0,
      incomplete: 0,
      unreadable: 1,
      none: 1,
      exempt: 0,
    });
    expect(receivedCount(replies)).toBe(2);
  });

  it('does not expect a reply, or activities, from a unit that is exempt', () => {
    const excused = exempting(exempting(reported, '2024-delar', ['rtj']), '2024-bokslut', ['buf', 'rtj']);
    const first = compileOverview(excused, '2024-delar');
    expect(first.replies).toMatchObject({ expected: 3, none: 2, exempt: 1 });
    expect(first.byUnit.map(({ unit }) => unit.id)).toEqual(['buf', 'ksf', 'resort']);
    const second = compileOverview(excused, '2024-bokslut');
    expect(codes(second.movement)).toMatchObject({ ended: ['BUF-002'], awaited: [], excused: ['BUF-001', 'BUF-003'] });
  });

  it('lists the reply of an exempt unit that has sent one all the same, and counts it nowhere', () => {
    const { replies, byUnit } = compileOverview(exempting(reported, '2024-delar', ['buf']), '2024-delar');
    expect(replies).toMatchObject({ expected: 3, complete: 0, exempt: 0 });
    expect(byUnit[0]).toMatchObject({ unit: { id: 'buf' }, activityCount: 3 });
  });

  it('stands empty before anything has come', () => {
    const overview = compileOverview({ ...register, units: {} }, '2024-delar');
    expect(overview.replies).toMatchObject({ expected: 0, none: 0 });
    expect(overview.byUnit).toEqual([]);
    expect(compileOverview(silent, '2024-delar').replies).toMatchObject({ expected: 4, none: 4 });
  });
});
