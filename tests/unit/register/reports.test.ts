import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../shared/register/apply-change.ts';
import type { ActivityReport } from '../../../shared/register/activity.ts';
import type { Operation } from '../../../shared/register/change.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import { previousReports, reportId, reportsIn, reportsOf } from '../../../shared/register/reports.ts';

const activities = ['BUF-001', 'BUF-002', 'SBF-001'];
const periods = ['2023-delar', '2023-bokslut', '2024-delar'];

/** No more of a report than what is asked of it here; a row to tell one from another. */
const reportOf = (activityId: string, periodId: string, row: number): ActivityReport =>
  ({ id: reportId(activityId, periodId), activityId, periodId, row }) as ActivityReport;

const withReports = (reports: readonly ActivityReport[]): Register => ({
  ...emptyRegister,
  activityReports: Object.fromEntries(reports.map((report) => [report.id, report])),
});

/** All that can be asked of a register's reports. */
const answers = (register: Register) => ({
  inPeriods: periods.map((periodId) => reportsIn(register, periodId)),
  ofActivities: activities.map((activityId) => reportsOf(register, activityId)),
  before: periods.map((periodId) =>
    [...previousReports(register, periodId)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ),
});

/** The register after some reports have been put, replaced or (with a negative row) removed. */
function after(register: Register, wishes: readonly ActivityReport[]): Register {
  const said = [...new Map(wishes.map((wish) => [wish.id, wish])).values()];
  const ops = said.flatMap((wish): readonly Operation[] => {
    const before = register.activityReports[wish.id] ?? null;
    const op = { collection: 'activityReports' as const, id: wish.id, before };
    if ((wish.row ?? 0) >= 0) return [{ ...op, after: wish }];
    return before ? [{ ...op, after: null }] : [];
  });
  const applied = applyChange(register, { ops });
  if (!applied.ok) throw new Error(applied.conflict.id);
  return applied.register;
}

const wish = fc
  .tuple(fc.constantFrom(...activities), fc.constantFrom(...periods), fc.integer({ min: -2, max: 9 }))
  .map((parts) => reportOf(...parts));

describe('the reports of a register', () => {
  it('are told after any changes as if they had just been read', () => {
    fc.assert(
      fc.property(fc.array(fc.array(wish, { maxLength: 4 }), { maxLength: 12 }), (changes) => {
        let register = withReports([reportOf('BUF-001', '2023-delar', 1), reportOf('BUF-001', '2024-delar', 2)]);
        for (const wishes of changes) {
          answers(register);
          register = after(register, wishes);
          expect(answers(register)).toEqual(answers(withReports(Object.values(register.activityReports))));
        }
      }),
    );
  });

  it('are told of a register as it was, also when it has been altered since', () => {
    const first = withReports([reportOf('BUF-001', '2023-delar', 1)]);
    const before = answers(first);
    const second = after(first, [reportOf('BUF-001', '2023-delar', 2)]);
    expect(reportsIn(second, '2023-delar').map(({ row }) => row)).toEqual([2]);
    expect(answers(first)).toEqual(before);
  });

  it('are the latest before a period, whatever the order that they came in', () => {
    const register = withReports([
      reportOf('BUF-001', '2023-bokslut', 2),
      reportOf('BUF-001', '2023-delar', 1),
      reportOf('BUF-002', '2023-delar', 3),
      reportOf('BUF-002', '2024-delar', 4),
    ]);
    const latest = previousReports(register, '2024-delar');
    expect([latest.get('BUF-001')?.row, latest.get('BUF-002')?.row, latest.size]).toEqual([2, 3, 2]);
    expect(previousReports(register, '2023-delar').size).toBe(0);
  });
});
