import { describe, expect, it } from 'vitest';
import { readPaste, type PasteTarget } from '../../../../../renderer/features/activities/read-paste.ts';
import { context, rowOf } from './row-fixture.ts';

const rows = [
  rowOf('BUF-001', { status: 'pagar', participants: 12, focusArea: 'arbete-kompetens' }),
  rowOf('BUF-002', { participants: 30 }),
];
const target = (...columns: PasteTarget['columns']): PasteTarget => ({
  rows,
  columns,
  strategy: context.strategy,
  period: { year: 2024, kind: 'delar' },
});

describe('readPaste', () => {
  it('reads each cell by the rules of a return, old beside new', () => {
    const plan = readPaste(
      [
        ['Klar', '1 200', '125 tkr'],
        ['Försenat', '25 st', '75 000:-'],
      ],
      target('status', 'participants', 'cost'),
    );
    expect(plan.problems).toEqual([]);
    expect(plan.edits.map(({ activityId, field, before, after }) => [activityId, field, before, after])).toEqual([
      ['BUF-001', 'status', 'pagar', 'genomford'],
      ['BUF-001', 'participants', 12, 1200],
      ['BUF-001', 'cost', null, 125_000],
      ['BUF-002', 'status', null, 'forsenad'],
      ['BUF-002', 'participants', 30, 25],
      ['BUF-002', 'cost', null, 75_000],
    ]);
  });

  it('tells what it can’t read for certain, with what stood there, and changes nothing by it', () => {
    const plan = readPaste([['15-20'], ['gul']], target('participants'));
    expect(plan.edits).toEqual([]);
    expect(plan.problems.map(({ activityId, raw }) => [activityId, raw])).toEqual([
      ['BUF-001', '15-20'],
      ['BUF-002', 'gul'],
    ]);
    expect(plan.problems.every(({ why }) => why.length > 10)).toBe(true);
  });

  it('does not take several figures in one cell for one', () => {
    const plan = readPaste([['12 (7 kvinnor, 5 män)']], target('participants'));
    expect(plan.edits).toEqual([]);
    expect(plan.problems).toHaveLength(1);
  });

  it('never empties by a blank cell on its own accord, but offers to', () => {
    const plan = readPaste([[''], ['']], target('participants'));
    expect(plan.edits).toEqual([]);
    expect(plan.blanks.map(({ activityId, before, after }) => [activityId, before, after])).toEqual([
      ['BUF-001', 12, null],
      ['BUF-002', 30, null],
    ]);
  });

  it('says how much of the block falls outside the table', () => {
    const plan = readPaste(
      [
        ['1', 'x'],
        ['2', 'x'],
        ['3', 'x'],
      ],
      target('participants'),
    );
    expect(plan).toMatchObject({ rowsOutside: 1, columnsOutside: 1 });
    expect(plan.edits).toHaveLength(2);
  });

  it('tells of cells for columns that can’t be edited instead of dropping them', () => {
    const plan = readPaste([['BUF-009', '4']], target('code', 'participants'));
    expect(plan.problems).toMatchObject([{ column: 'code', raw: 'BUF-009' }]);
    expect(plan.edits).toHaveLength(1);
  });

  it('leaves out the table’s own headings, and counts what says the same', () => {
    const plan = readPaste(
      [
        ['Status', 'Antal deltagare'],
        ['Pågår', '12'],
      ],
      target('status', 'participants'),
    );
    expect(plan).toMatchObject({ hasHeadings: true, unchanged: 2, edits: [], problems: [] });
  });

  it('reads indicators by the focus area that is pasted along with them', () => {
    const plan = readPaste([['Språkutveckling', '1']], target('focusArea', 'indicators'));
    expect(plan.problems).toEqual([]);
    expect(plan.edits.map(({ field, after }) => [field, after])).toEqual([
      ['focusArea', 'sprakutveckling'],
      ['indicators', ['su1']],
    ]);
  });
});
