import { describe, expect, it } from 'vitest';
import {
  filterFindings,
  findingAt,
  findingsOf,
  stepFinding,
  stepRow,
} from '../../../../../renderer/features/returns/selection.ts';
import { marksOf } from '../../../../../renderer/features/returns/sheet-marks.ts';
import type { PlannedRow } from '../../../../../shared/intake/plan-types.ts';
import { issueAt, planOf, rowAt } from './plan-fixture.ts';

const plan = planOf([
  rowAt(5, [issueAt('cost', 'O5', 'warning'), issueAt('title', 'A5', 'error')]),
  rowAt(6),
  rowAt(7, [issueAt('participants', 'K7', 'info')]),
]);
const findings = findingsOf(plan);

describe('the findings of a file', () => {
  it('come row by row, and within a row in the order of the fields', () => {
    expect(findings.map((one) => [one.row.row, one.field])).toEqual([
      [5, 'title'],
      [5, 'cost'],
      [7, 'participants'],
    ]);
  });

  it('have among them each row of which nobody has said which activity it is', () => {
    const row: PlannedRow = {
      ...rowAt(7),
      match: { kind: 'ambiguous', activityId: null, candidates: [], evidence: '' },
    };
    const [finding, ...others] = filterFindings(findingsOf(planOf([rowAt(6), row])), 'decide');
    expect(finding).toMatchObject({ row: { rowKey: 'Blad1!7' }, field: null, issue: null });
    expect(others).toEqual([]);
    expect(marksOf(planOf([row]), 'Blad1').cells.get('A7')?.severity).toBe('warning');
  });

  it('can be narrowed to one severity', () => {
    expect(filterFindings(findings, 'warning').map((one) => one.field)).toEqual(['cost']);
    expect(filterFindings(findings, 'all')).toEqual(findings);
  });
});

describe('stepping between findings', () => {
  it('goes on from where the reviewer is, and round the end', () => {
    expect(stepFinding(plan, findings, null, 1)?.field).toBe('title');
    expect(stepFinding(plan, findings, { rowKey: 'Blad1!5', field: 'title' }, 1)?.field).toBe('cost');
    expect(stepFinding(plan, findings, { rowKey: 'Blad1!7', field: 'participants' }, 1)?.field).toBe('title');
    expect(stepFinding(plan, findings, { rowKey: 'Blad1!5', field: 'title' }, -1)?.field).toBe('participants');
  });

  it('finds the nearest one from a row that has none', () => {
    expect(stepFinding(plan, findings, { rowKey: 'Blad1!6', field: null }, 1)?.field).toBe('participants');
    expect(stepFinding(plan, findings, { rowKey: 'Blad1!6', field: null }, -1)?.field).toBe('cost');
  });

  it('gives nothing where there is nothing', () => {
    expect(stepFinding(planOf([rowAt(5)]), [], null, 1)).toBeNull();
  });

  it('knows which finding the reviewer is at', () => {
    expect(findingAt(findings, { rowKey: 'Blad1!5', field: 'cost' })).toBe(1);
    expect(findingAt(findings, { rowKey: 'Blad1!6', field: null })).toBe(-1);
  });
});

describe('stepping between rows', () => {
  it('keeps the field and stops at the ends', () => {
    expect(stepRow(plan, { rowKey: 'Blad1!5', field: 'cost' }, 1)).toEqual({ rowKey: 'Blad1!6', field: 'cost' });
    expect(stepRow(plan, { rowKey: 'Blad1!7', field: null }, 1)?.rowKey).toBe('Blad1!7');
    expect(stepRow(plan, null, 1)?.rowKey).toBe('Blad1!5');
    expect(stepRow(planOf([]), null, 1)).toBeNull();
  });
});
