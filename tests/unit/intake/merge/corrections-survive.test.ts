import { describe, expect, it } from 'vitest';
import { editActivity } from '../../../../shared/register/edit-activity.ts';
import type { Register } from '../../../../shared/register/entities.ts';
import { apply, decide, makeFile, makeRow, plan, register, takeIn } from '../support/make.ts';

const reportId = 'BUF-001@2024-delar';
const corrected = decide({
  corrections: [{ rowKey: 'Insatser!2', field: 'participants', value: 40, at: '2024-09-03T09:00:00.000Z', by: 'anna' }],
});
/** The unit wrote 34; the coordinator corrected it to 40 before taking it in. */
const once = takeIn(register, makeFile([makeRow(2, {})]), { id: 'R0001', decisions: corrected }).register;
const resend = (state: Register, values: Parameters<typeof makeRow>[1], id: string, receivedAt: string) =>
  takeIn(state, makeFile([makeRow(2, values)]), { id, receivedAt });

describe('a correction by the coordinator', () => {
  it('survives file after file in which the unit leaves that cell as it was and changes another', () => {
    const second = resend(once, { outcome: 'Fjorton träffar.' }, 'R0002', '2024-09-05T08:00:00.000Z');
    expect(second.plan.rows[0]?.changes.map(({ field }) => field)).toEqual(['outcome']);
    const third = resend(second.register, { outcome: 'Femton träffar.' }, 'R0003', '2024-09-06T08:00:00.000Z');
    const report = third.register.activityReports[reportId];
    expect(report?.values).toMatchObject({ participants: 40, outcome: 'Femton träffar.' });
    expect(report?.sources.participants).toMatchObject({
      returnId: 'R0001',
      raw: '34',
      read: 34,
      corrected: { by: 'anna', at: '2024-09-03T09:00:00.000Z' },
    });
    expect(report?.sources.outcome).toMatchObject({ returnId: 'R0003', corrected: null });
  });

  it('is asked about when the unit really changes that cell, with who made it and when', () => {
    const made = plan(makeFile([makeRow(2, { participants: 36 })]), once);
    expect(made.rows[0]?.changes).toEqual([
      {
        field: 'participants',
        before: 40,
        after: 40,
        theirs: 36,
        kind: 'conflict',
        ourChange: { by: 'anna', at: '2024-09-03T09:00:00.000Z' },
      },
    ]);
    expect(made.rows[0]?.isAcceptable).toBe(false);
    const take = (side: 'ours' | 'theirs') =>
      takeIn(once, makeFile([makeRow(2, { participants: 36 })]), {
        id: 'R0002',
        decisions: decide({ conflicts: [{ rowKey: 'Insatser!2', field: 'participants', take: side }] }),
      }).register.activityReports[reportId];
    expect(take('theirs')).toMatchObject({
      values: { participants: 36 },
      sources: { participants: { corrected: null } },
    });
    expect(take('ours')).toMatchObject({ values: { participants: 40 }, sources: { participants: { read: 36 } } });
  });

  it('made in the register after the taking in survives as well, and is nobody’s where the unit’s value stands', () => {
    const edit = { activityId: 'BUF-001', periodId: '2024-delar', at: '2024-09-04T10:00:00.000Z', by: 'bengt' };
    const edited = editActivity(once, { ...edit, field: 'responsible', value: 'Ny chef' });
    if (!edited.ok) throw new Error('refused');
    const held = apply(once, edited.value);
    const after = resend(held, { outcome: 'Fjorton träffar.' }, 'R0002', '2024-09-05T08:00:00.000Z');
    expect(after.register.activityReports[reportId]?.values).toMatchObject({
      responsible: 'Ny chef',
      participants: 40,
    });
    expect(after.plan.rows[0]?.changes).toMatchObject([{ field: 'outcome', kind: 'theirs', ourChange: null }]);
  });
});
