import { describe, expect, it } from 'vitest';
import type { FieldName, FieldValue } from '../../../shared/register/activity-fields.ts';
import { editActivity, type ActivityEdit } from '../../../shared/register/edit-activity.ts';
import type { Register } from '../../../shared/register/entities.ts';
import type { Issue } from '../../../shared/register/issue.ts';
import { apply, AT, makeFile, makeRow, register, takeIn } from '../intake/support/make.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';

const failed: Issue = {
  field: 'women',
  code: 'not-a-number',
  severity: 'warning',
  cell: 'N2',
  raw: 'flera',
  message: 'Ange talet.',
};
const origins = makeRow(2, {}).origins;
const womenRow = makeRow(
  2,
  { men: 14 },
  { issues: [failed], origins: { ...origins, women: { sheet: 'Insatser', cell: 'N2', raw: 'flera' } } },
);
const held = takeIn(register, makeFile([womenRow])).register;
const ID = 'BUF-001@2024-delar';

const editOf = (field: FieldName, value: FieldValue, more: Partial<ActivityEdit> = {}): ActivityEdit => ({
  activityId: 'BUF-001',
  periodId: '2024-delar',
  field,
  value,
  at: AT,
  by: 'anna',
  ...more,
});

function after(state: Register, field: FieldName, value: FieldValue) {
  const result = editActivity(state, editOf(field, value));
  if (!result.ok) throw new Error(result.refusal.detail);
  return { state: apply(state, result.value), draft: result.value };
}

const refusalOf = (field: FieldName, value: FieldValue, state = held, more: Partial<ActivityEdit> = {}) => {
  const result = editActivity(state, editOf(field, value, more));
  return result.ok ? null : result.refusal;
};

describe('editing an activity by hand', () => {
  it('keeps what the unit wrote beside the new value, and closes the issue at its cell', () => {
    const { state, draft } = after(held, 'women', 20);
    expect(draft).toMatchObject({ kind: 'activity:edit', label: 'Ändra varav kvinnor för BUF-001' });
    expect(state.activityReports[ID]).toMatchObject({ values: { women: 20 }, issues: [] });
    expect(state.activityReports[ID]?.sources.women).toEqual({
      returnId: 'R0001',
      sheet: 'Insatser',
      cell: 'N2',
      raw: 'flera',
      read: null,
      corrected: { at: AT, by: 'anna' },
      carriedFrom: null,
    });
  });

  it('checks the row anew: a sum that no longer adds up is an issue, until it does', () => {
    const wrong = after(held, 'women', 25).state;
    expect(wrong.activityReports[ID]?.issues).toMatchObject([{ code: 'sum-mismatch' }]);
    expect(after(wrong, 'men', 9).state.activityReports[ID]?.issues).toEqual([]);
  });

  it('warns when the indicators no longer belong to the focus area', () => {
    const moved = after(held, 'focusArea', 'arbete-kompetens').state;
    expect(moved.activityReports[ID]?.issues.map(({ code }) => code)).toContain('indicator-outside-focus-area');
    const linked = after(moved, 'indicators', ['ak5', 'ak1']).state;
    expect(linked.activityReports[ID]?.values.indicators).toEqual(['ak1', 'ak5']);
    expect(linked.activityReports[ID]?.issues.map(({ code }) => code)).toEqual(['not-a-number']);
  });

  it('gives a field that the unit never wrote in a source without a cell', () => {
    const { state } = after(held, 'cost', 12_000);
    expect(state.activityReports[ID]?.sources.cost).toMatchObject({ returnId: null, cell: null, raw: '', read: null });
  });

  it('changes nothing when the value stands there already, but closes its issues', () => {
    expect(after(held, 'participants', 34).draft.ops).toEqual([]);
    expect(after(held, 'women', null).state.activityReports[ID]?.issues).toEqual([]);
  });

  it.each<[FieldName, FieldValue]>([
    ['title', '  '],
    ['participants', -1],
    ['participants', 2.5],
    ['participants', 'tolv'],
    ['start', '2024-02-31'],
    ['start', 'ongoing'],
    ['status', 'klar'],
    ['focusArea', 'halsa'],
    ['indicators', ['ak1', 'xx9']],
    ['targetGroups', ['alla']],
    ['childPerspective', 'ja'],
  ])('refuses %s = %j, with a reason in words', (field, value) => {
    const refusal = refusalOf(field, value);
    expect(refusal?.code).toBe('value-not-allowed');
    expect(refusal?.detail).toMatch(/\.$/);
  });

  it('takes an end without an end, and a blank', () => {
    expect(after(held, 'end', 'ongoing').state.activityReports[ID]?.values.end).toBe('ongoing');
    expect(after(held, 'responsible', '').state.activityReports[ID]?.values.responsible).toBe('');
  });

  it('refuses an activity that is not there, and a frozen period', () => {
    expect(refusalOf('cost', 1, held, { activityId: 'BUF-099' })?.code).toBe('unknown-id');
    const period: Period = {
      id: '2024-delar',
      year: 2024,
      kind: 'delar',
      dueDate: '2024-09-15',
      state: 'frozen',
      exempt: [],
    };
    expect(refusalOf('cost', 1, { ...held, periods: { '2024-delar': period } })?.code).toBe('period-frozen');
  });
});
