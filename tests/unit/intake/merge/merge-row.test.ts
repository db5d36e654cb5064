import { describe, expect, it } from 'vitest';
import { carriedValues } from '../../../../shared/intake/carried-values.ts';
import type { FieldName, FieldValue } from '../../../../shared/register/activity-fields.ts';
import { editActivity } from '../../../../shared/register/edit-activity.ts';
import type { Dispatch } from '../../../../shared/register/correspondence.ts';
import type { Register } from '../../../../shared/register/entities.ts';
import { apply, AT, complete, decide, makeFile, makeRow, plan, register, takeIn } from '../support/make.ts';

const LATER = '2024-09-10T08:00:00.000Z';

const edit = (state: Register, field: FieldName, value: FieldValue, periodId = '2024-delar'): Register => {
  const result = editActivity(state, { activityId: 'BUF-001', periodId, field, value, at: AT, by: 'anna' });
  if (!result.ok) throw new Error(result.refusal.detail);
  return apply(state, result.value);
};

/** A register where BUF-001 was sent out for bokslut, after it had been reported in delår. */
function sentOut(state: Register, createdAt = LATER): Register {
  const values = state.activityReports['BUF-001@2024-delar']?.values ?? complete;
  const dispatch: Dispatch = {
    id: 'buf@2024-bokslut#1',
    unitId: 'buf',
    periodId: '2024-bokslut',
    strategyId: 'vastervik-2023-2027',
    templateVersion: 1,
    createdAt,
    fileName: 'BUF.xlsx',
    rows: [
      {
        activityId: 'BUF-001',
        row: 7,
        values: {
          ...carriedValues(values),
          indicators: [...values.indicators],
          targetGroups: [...values.targetGroups],
        },
      },
    ],
  };
  return { ...state, dispatches: { [dispatch.id]: dispatch } };
}

const { register: reported } = takeIn(register, makeFile([makeRow(2, {})]));
const choose = (take: 'ours' | 'theirs') =>
  decide({ conflicts: [{ rowKey: 'Insatser!2', field: 'participants', take }] });
const kindsOf = (made: ReturnType<typeof plan>) => made.rows[0]?.changes.map(({ field, kind }) => [field, kind]);

describe('merging a row into its activity', () => {
  it('lets a correction in the register survive the same file', () => {
    const corrected = edit(reported, 'title', 'Språkcafé på stadsbiblioteket');
    const [row] = plan(makeFile([makeRow(2, {})]), corrected).rows;
    expect(row?.match).toMatchObject({ kind: 'unchanged', activityId: 'BUF-001' });
    expect(row?.merged.title).toBe('Språkcafé på stadsbiblioteket');
  });

  it('asks when the unit changes a cell that has been corrected here, and takes what is chosen', () => {
    const corrected = edit(reported, 'participants', 30);
    const file = makeFile([makeRow(2, { participants: 41 })]);
    const open = plan(file, corrected);
    expect(kindsOf(open)).toEqual([['participants', 'conflict']]);
    expect(open.rows[0]).toMatchObject({ isAcceptable: false });
    expect(open.rows[0]?.issues).toMatchObject([
      { code: 'conflict', severity: 'warning', field: 'participants', cell: 'M2' },
    ]);
    expect(plan(file, corrected, choose('theirs')).rows[0]).toMatchObject({
      isAcceptable: true,
      merged: { participants: 41 },
    });
    const kept = takeIn(corrected, file, { id: 'R0002', receivedAt: LATER, decisions: choose('ours') });
    expect(kept.register.activityReports['BUF-001@2024-delar']?.values.participants).toBe(30);
    expect(kept.register.activityReports['BUF-001@2024-delar']?.sources.participants).toMatchObject({
      read: 41,
      returnId: 'R0002',
    });
    expect(plan(file, kept.register).rows[0]?.match.kind).toBe('unchanged');
  });

  it('takes what a unit changed in its template, and keeps what we changed after it was sent', () => {
    const sent = sentOut(reported);
    const ours = edit(sent, 'responsible', 'Enhetschef');
    const back = makeRow(
      7,
      { ...carriedValues(complete), title: 'Språkcafé i kyrkan', status: 'pagar' },
      { code: 'BUF-001' },
    );
    const [row] = plan(makeFile([back], { layout: 'template' }), ours, undefined, '2024-bokslut').rows;
    expect(row?.match).toMatchObject({ kind: 'changed', activityId: 'BUF-001', evidence: 'dold kod' });
    expect(row?.merged).toMatchObject({ title: 'Språkcafé i kyrkan', responsible: 'Enhetschef' });
    expect(row?.changes.map(({ field }) => field)).toEqual(['title', 'status']);
  });

  it('wants eyes on a cell that the unit emptied in the template', () => {
    const back = makeRow(7, { ...carriedValues(complete), responsible: '', status: 'pagar' }, { code: 'BUF-001' });
    const [row] = plan(makeFile([back], { layout: 'template' }), sentOut(reported), undefined, '2024-bokslut').rows;
    expect(row).toMatchObject({ isAcceptable: true, isClean: false, merged: { responsible: 'Bibliotekschef' } });
  });

  it('says nothing of a field that the file has no column for', () => {
    const file = makeFile([makeRow(2, { responsible: '' })]);
    const narrow = { ...file, columns: file.columns.filter(({ field }) => field !== 'responsible') };
    expect(kindsOf(plan(narrow, reported))).toEqual([]);
    expect(kindsOf(plan(file, reported))).toEqual([['responsible', 'blanked']]);
  });

  it('does not lose a fourth indicator that the template has no column for', () => {
    const four = { ...complete, indicators: ['su1', 'su2', 'su3', 'su4'] };
    const { register: many } = takeIn(register, makeFile([makeRow(2, four)]));
    const back = makeRow(
      7,
      { ...carriedValues(four), indicators: ['su1', 'su2', 'su3'], status: 'pagar' },
      { code: 'BUF-001' },
    );
    const [row] = plan(makeFile([back], { layout: 'template' }), sentOut(many), undefined, '2024-bokslut').rows;
    expect(row?.merged.indicators).toEqual(['su1', 'su2', 'su3', 'su4']);
  });

  it('drops the complaint about a missing focus area when the register knows it', () => {
    const missing = {
      field: 'focusArea',
      code: 'missing-focus-area',
      severity: 'error',
      cell: null,
      raw: '',
      message: 'Välj.',
    } as const;
    const [row] = plan(makeFile([makeRow(2, { focusArea: null }, { issues: [missing] })]), reported).rows;
    expect(row?.merged.focusArea).toBe('sprakutveckling');
    expect(row?.issues).toEqual([]);
  });

  it('works the sum out anew when a correction makes it right', () => {
    const mismatch = {
      field: 'women',
      code: 'sum-mismatch',
      severity: 'warning',
      cell: 'N2',
      raw: '20',
      message: '…',
    } as const;
    const row = makeRow(2, { participants: 34, women: 20, men: 16 }, { issues: [mismatch] });
    const corrections = [{ rowKey: row.rowKey, field: 'men' as const, value: 14, at: AT, by: 'anna' }];
    expect(plan(makeFile([row]), register).rows[0]?.issues).toHaveLength(1);
    expect(plan(makeFile([row]), register, decide({ corrections })).rows[0]?.issues).toEqual([]);
    const worse = [{ ...corrections[0], value: 99 }] as typeof corrections;
    expect(plan(makeFile([row]), register, decide({ corrections: worse })).rows[0]?.issues).toMatchObject([
      { code: 'sum-mismatch' },
    ]);
  });
});
