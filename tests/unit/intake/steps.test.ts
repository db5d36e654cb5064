import { describe, expect, it } from 'vitest';
import { planInSteps, planReturn } from '../../../shared/intake/plan/plan-return.ts';
import { finish, type Steps } from '../../../shared/steps.ts';
import { noDecisions } from '../../../shared/register/return.ts';
import { complete, makeFile, makeRow, register } from './support/make.ts';

function* countTo(last: number): Steps<number> {
  for (let number = 1; number < last; number += 1) yield;
  return last;
}

describe('work in steps', () => {
  it('gives its value when it is run to the end', () => {
    expect(finish(countTo(5))).toBe(5);
  });

  it('pauses at least once for each row of a plan, which comes out the same as without pauses', () => {
    const rows = ['Språkcafé', 'Läxhjälp', 'Simskola'].map((title, index) =>
      makeRow(index + 2, { ...complete, title }),
    );
    const file = makeFile(rows);
    const context = { decisions: noDecisions, returnId: 'R0001', unitId: 'buf', periodId: '2024-delar' };
    const steps = planInSteps(file, register, context);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(rows.length);
    expect(step.value).toEqual(planReturn(file, register, context));
  });
});
