import * as fc from 'fast-check';
import { fundings, statuses } from '../../../shared/register/activity-fields.ts';
import type { Account, Activity, ActivityReport, FieldSource } from '../../../shared/register/activity.ts';
import type { Register } from '../../../shared/register/entities.ts';
import type { Issue } from '../../../shared/register/issue.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';
import { complete, makeReturn, makeUnit, register as empty } from '../intake/support/make.ts';

/** Registers as no department would fill them in, all of which the follow-up must add up all the same. */

export const periodIds = ['2024-delar', '2024-bokslut'] as const;
const unitIds = ['a', 'b', 'c', 'd'] as const;

const number = fc.option(fc.nat(60), { nil: null, freq: 2 });
const areaIds = [...vastervik2023.focusAreas.map(({ id }) => id), 'en-annan-plans'];
const indicatorIds = vastervik2023.indicators.map(({ id }) => id);

const values = fc
  .record({
    participants: number,
    women: number,
    men: number,
    children: number,
    cost: number,
    focusArea: fc.option(fc.constantFrom(...areaIds), { nil: null }),
    indicators: fc.uniqueArray(fc.constantFrom(...indicatorIds), { maxLength: 3 }),
    status: fc.option(fc.constantFrom(...statuses), { nil: null }),
    funding: fc.option(fc.constantFrom(...fundings), { nil: null }),
    title: fc.constantFrom('Språkcafé', 'Praktik', ''),
  })
  .map((some) => ({ ...complete, targetGroups: [], ...some }));

const issues: fc.Arbitrary<Issue[]> = fc.array(
  fc.record({
    field: fc.constantFrom('participants' as const, 'cost' as const, null),
    code: fc.constantFrom('range' as const, 'approximate' as const, 'not-a-number' as const, 'conflict' as const),
    severity: fc.constantFrom('warning' as const, 'info' as const),
    cell: fc.constantFrom('F7', null),
    raw: fc.constant('15–20'),
    message: fc.constant('”15–20” är ett spann.'),
  }),
  { maxLength: 2 },
);

const source: fc.Arbitrary<FieldSource> = fc.record({
  returnId: fc.option(fc.constantFrom('R0001', 'R0404'), { nil: null }),
  sheet: fc.option(fc.constant('Blad1'), { nil: null }),
  cell: fc.option(fc.constant('F7'), { nil: null }),
  raw: fc.constantFrom('34', '', 'ca 25'),
  read: fc.option(fc.nat(60), { nil: null }),
  corrected: fc.option(fc.constant({ at: '2024-09-15T10:00:00Z', by: 'anna' }), { nil: null }),
  carriedFrom: fc.option(fc.constant('2024-delar'), { nil: null }),
});
const sources = fc.record({ participants: source, women: source, cost: source, status: source }, { requiredKeys: [] });

const account: fc.Arbitrary<Account> = fc.record({
  unitId: fc.constantFrom(...unitIds),
  values,
  sources,
  issues,
  returnId: fc.constant('R0001'),
  sheet: fc.constant('Blad1'),
  row: fc.constant(7),
});

type Drawn = {
  readonly unitId: string;
  readonly coUnitIds: string[];
  readonly lastPeriodId: string | null;
  readonly reported: readonly (Omit<ActivityReport, 'id' | 'activityId' | 'periodId'> | null)[];
};

const report = fc.record({
  values,
  sources,
  issues,
  returnId: fc.constantFrom('R0001', null),
  sheet: fc.constant('Blad1'),
  row: fc.constant(7),
  accounts: fc.uniqueArray(account, { maxLength: 2, selector: ({ unitId }) => unitId }),
});
const activity: fc.Arbitrary<Drawn> = fc.record({
  unitId: fc.constantFrom(...unitIds),
  coUnitIds: fc.uniqueArray(fc.constantFrom(...unitIds), { maxLength: 2 }),
  lastPeriodId: fc.constantFrom(null, null, '2024-delar'),
  reported: fc.tuple(fc.option(report, { nil: null, freq: 3 }), fc.option(report, { nil: null, freq: 3 })),
});

const reply = fc.record({
  unitId: fc.constantFrom(...unitIds),
  periodId: fc.constantFrom(...periodIds),
  state: fc.constantFrom('received' as const, 'accepted' as const, 'rejected' as const),
  nothingToReport: fc.boolean(),
});

function withActivities(drawn: readonly Drawn[]): Pick<Register, 'activities' | 'activityReports'> {
  const reports = drawn.flatMap(({ reported }, at) =>
    reported.flatMap((each, period): readonly ActivityReport[] => {
      const periodId = periodIds[period] ?? '';
      return each === null ? [] : [{ ...each, id: `X-${at}@${periodId}`, activityId: `X-${at}`, periodId }];
    }),
  );
  const activities = drawn.map(({ unitId, coUnitIds, lastPeriodId, reported }, at): Activity => {
    const firstPeriodId = reported[0] === null ? periodIds[1] : periodIds[0];
    const co = coUnitIds.filter((id) => id !== unitId);
    return { id: `X-${at}`, unitId, coUnitIds: co, firstPeriodId, lastPeriodId, mergedInto: null, note: '' };
  });
  return {
    activities: Object.fromEntries(activities.map((each) => [each.id, each])),
    activityReports: Object.fromEntries(reports.map((each) => [each.id, each])),
  };
}

/** Four units, one of which has gone up in another and one that ended before; two periods; activities, replies and joint ones at random. */
export const generatedRegister: fc.Arbitrary<Register> = fc
  .record({
    drawn: fc.array(activity, { maxLength: 12 }),
    replies: fc.array(reply, { maxLength: 5 }),
    exempt: fc.uniqueArray(fc.constantFrom(...unitIds), { maxLength: 2 }),
  })
  .map(({ drawn, replies, exempt }) => ({
    ...empty,
    ...withActivities(drawn),
    units: {
      a: makeUnit('a', 'A', 'Alfa'),
      b: makeUnit('b', 'B', 'Beta'),
      c: makeUnit('c', 'C', 'Gamma', { to: '2024-10-01', mergedInto: 'a' }),
      d: makeUnit('d', 'D', 'Delta', { to: '2023-01-01' }),
    },
    returns: Object.fromEntries(replies.map((each, at) => [`R000${at + 1}`, makeReturn(`R000${at + 1}`, each)])),
    periods: Object.fromEntries(
      Object.values(empty.periods).map((period) => [
        period.id,
        { ...period, exempt: exempt.map((unitId) => ({ unitId, reason: 'Vilande', at: '2024-09-01', by: 'anna' })) },
      ]),
    ),
  }));
