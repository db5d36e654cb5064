import { describe, expect, it } from 'vitest';
import { layOutSheet } from '../../../../../renderer/features/returns/sheet-layout.ts';
import { marksOf } from '../../../../../renderer/features/returns/sheet-marks.ts';
import type { GridRow, Sheet } from '../../../../../shared/intake/grid.ts';
import type { Issue } from '../../../../../shared/register/issue.ts';
import { issueAt, planOf, rowAt } from './plan-fixture.ts';

describe('the marks on a sheet', () => {
  const plan = planOf([rowAt(5, [issueAt('participants', 'K5', 'info'), issueAt('participants', 'K5', 'warning')])]);
  const marks = marksOf(plan, 'Blad1');

  it('say which field a heading was understood as, and which was not', () => {
    expect(marks.cells.get('A4')?.heading).toEqual({ field: 'title' });
    expect(marks.cells.get('T4')?.heading).toEqual({ field: null });
  });

  it('tie a cell to the row and field that were read from it', () => {
    expect(marks.cells.get('K5')?.value).toEqual({ rowKey: 'Blad1!5', field: 'participants' });
    expect(marks.rows.get(5)).toBe('Blad1!5');
  });

  it('carry every issue at a cell and the gravest severity', () => {
    expect(marks.cells.get('K5')?.issues).toHaveLength(2);
    expect(marks.cells.get('K5')?.severity).toBe('warning');
    expect(marks.cells.get('A5')?.severity).toBeUndefined();
  });

  it('name the reason for each row that was left out', () => {
    expect([...marks.ignoredRows]).toEqual([
      [15, 'summering'],
      [16, 'summering'],
    ]);
  });

  it('don’t say of a row that was read that it was left out, when only a column of it was', () => {
    const column = { sheet: 'Blad1', range: 'T5:T5', why: 'kolumn som inte hör till något fält' };
    expect(marksOf({ ...plan, ignored: [...plan.ignored, column] }, 'Blad1').ignoredRows.has(5)).toBe(false);
  });

  it('stay on their own sheet', () => {
    expect(marksOf(plan, 'Blad2').cells.size).toBe(0);
  });
});

describe('the drawing of a sheet', () => {
  it('leaves out empty columns and keeps their letters’ gap', () => {
    const layout = layOutSheet({
      name: 'Blad1',
      state: 'visible',
      merges: [],
      hiddenColumns: [],
      rows: [
        {
          row: 3,
          cells: [
            { column: 1, kind: 'text', value: 'Insats', raw: 'Insats' },
            { column: 4, kind: 'number', value: 12, raw: '12' },
          ],
        },
      ],
    });
    expect(layout.columns.map((column) => column.letters)).toEqual(['A', 'D']);
    expect(layout.columns[0]?.width).toBeGreaterThanOrEqual(56);
  });
});

describe('what is written beside the cells', () => {
  const box: Issue = { ...issueAt(null, 'D9', 'info'), raw: 'Flyttas till 2025', sheet: 'Blad1' };
  const plan = { ...planOf([rowAt(5)]), issues: [box, { ...box, cell: null }, { ...box, sheet: 'Blad2', cell: 'A1' }] };
  const sheet: Sheet = { name: 'Blad1', state: 'visible', merges: [], hiddenColumns: [], rows: [] };

  it('is marked where it stands, on its own sheet', () => {
    const { cells, rows } = marksOf(plan, 'Blad1');
    expect(cells.get('D9')).toMatchObject({ aside: 'Flyttas till 2025', severity: 'info', issues: [box] });
    expect(cells.get('A1')).toBeUndefined();
    expect(rows.has(9)).toBe(false);
  });

  it('is drawn also where no cell has a value', () => {
    const row: GridRow = { row: 12, cells: [{ column: 1, kind: 'text', value: 'Insats', raw: 'Insats' }] };
    const layout = layOutSheet({ ...sheet, rows: [row] }, () => 'vid sidan av: Flyttas till 2025', ['D9', 'AB12']);
    expect(layout.rows.map((one) => one.row)).toEqual([9, 12]);
    expect(layout.columns.map(({ letters }) => letters)).toEqual(['A', 'D', 'AB']);
    expect(layout.columns[1]?.width).toBeGreaterThan(150);
  });
});
