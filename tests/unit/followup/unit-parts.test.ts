import { describe, expect, it } from 'vitest';
import { unitParts, type Said } from '../../../shared/followup/unit-parts.ts';
import { blankValues } from '../../../shared/register/activity-fields.ts';
import { codePlaces } from '../../../shared/register/code-order.ts';
import type { Account, Activity } from '../../../shared/register/activity.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import { isAwaitingOwner } from '../../../shared/register/joint-report.ts';
import { reportsIn } from '../../../shared/register/reports.ts';
import { isUnitsActivity, ownerIn } from '../../../shared/register/unit-succession.ts';

const periodId = '2024-delar';
let seed = 11;
const below = (limit: number): number => (seed = (seed * 16_807) % 2_147_483_647) % limit;

const unitOf = (index: number): Unit => ({
  id: `v${index}`,
  name: `Verksamhet ${index}`,
  short: `V${index}`,
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  contact: '',
  from: null,
  // Some have gone up in another before the period.
  to: index % 3 === 0 ? '2023-12-31' : null,
  mergedInto: index % 3 === 0 ? `v${index + 1}` : null,
});

const activityOf = (id: string): Activity => ({
  id,
  unitId: `v${below(7)}`,
  coUnitIds: Array.from({ length: below(3) }, () => `v${below(7)}`),
  firstPeriodId: periodId,
  lastPeriodId: null,
  mergedInto: null,
  note: '',
});

const accountOf = (unitId: string): Account => ({
  unitId,
  values: { ...blankValues, indicators: [], targetGroups: [], title: `${unitId} ${below(100)}` },
  sources: {},
  issues: [],
  returnId: null,
  sheet: 'Insatser',
  row: below(100),
});

/** A register whose activities belong to anybody, together with anybody, some of them told of twice or by nobody known. */
function anyRegister(): Register {
  const ids = Array.from({ length: 60 }, (_, index) => `V${below(3)}-${index}`);
  const reports = ids
    .filter(() => below(5) > 0)
    .map((activityId) => {
      const { unitId: _, ...said } = accountOf('v0');
      const accounts = Array.from({ length: below(4) }, () => accountOf(`v${below(8)}`));
      // What no return has told waits for its owner, if others have told of it.
      const returnId = below(2) === 0 ? null : 'R0001';
      return { ...said, returnId, id: `${activityId}@${periodId}`, activityId, periodId, accounts };
    });
  return {
    ...emptyRegister,
    units: Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`v${index}`, unitOf(index)])),
    activities: Object.fromEntries(ids.slice(3).map((id) => [id, activityOf(id)])),
    activityReports: Object.fromEntries(reports.map((report) => [report.id, report])),
  };
}

/** Asked of one unit at a time, as plainly as can be said. */
function saidByUnit(register: Register, unitId: string): readonly Said[] {
  return reportsIn(register, periodId).flatMap((report): readonly Said[] => {
    const activity = register.activities[report.activityId];
    if (activity && ownerIn(register, activity, periodId) === unitId) return isAwaitingOwner(report) ? [] : [report];
    const account = report.accounts.find((each) => each.unitId === unitId);
    if (!account) return [];
    const { values, issues, sources } = account;
    return [{ activityId: report.activityId, values, issues, sources }];
  });
}

describe('unitParts', () => {
  it('gives each unit what it would get if it were asked alone, mergers and joint activities too', () => {
    for (let run = 0; run < 50; run += 1) {
      const register = anyRegister();
      const { saidBy, activitiesOf } = unitParts(register, periodId);
      for (const unitId of Object.keys(register.units)) {
        expect(saidBy(unitId)).toEqual(saidByUnit(register, unitId));
        const alone = Object.values(register.activities)
          .filter((activity) => isUnitsActivity(register, activity, unitId, periodId))
          .toSorted((one, other) => one.id.localeCompare(other.id, 'sv', { numeric: true }));
        expect(activitiesOf(unitId)).toEqual(alone);
      }
    }
  }, 60_000);
});

describe('codePlaces', () => {
  it('orders codes as people do, and gives those that are equal by it the same place', () => {
    const ids = ['V10-2', 'V2-10', 'V2-9', 'V02-9', 'Ö1', 'Ä1', 'v2-9'];
    const places = codePlaces({ activities: Object.fromEntries(ids.map((id) => [id, activityOf(id)])) });
    const place = (id: string): number => places.get(id) ?? Number.NaN;
    for (const one of ids) {
      for (const other of ids) {
        const order = one.localeCompare(other, 'sv', { numeric: true });
        expect(Math.sign(place(one) - place(other)), `${one} ${other}`).toBe(Math.sign(order));
      }
    }
  });
});
