import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../electron/pauses.ts';
import { packWorkbooks, unpackWorkbooks } from '../../../electron/workbook/packed-workbooks.ts';
import type { ReadWorkbook } from '../../../electron/workbook/reader-messages.ts';
import type { GridRow, Sheet } from '../../../shared/intake/grid.ts';
import { makeFile, makeRow } from '../../unit/intake/support/make.ts';

const rowsOf = (count: number): readonly GridRow[] =>
  Array.from({ length: count }, (_, index) => ({
    row: index + 1,
    cells: [{ column: 1, kind: 'text', value: `Insats ${index}`, raw: `Insats ${index}` }],
    ...(index % 7 === 0 ? { isHidden: true } : {}),
  }));

const sheetOf = (name: string, count: number): Sheet => ({
  name,
  state: 'visible',
  rows: rowsOf(count),
  merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
  hiddenColumns: [],
});

function workbookOf(counts: readonly number[], actions: number): ReadWorkbook {
  const sheets = counts.map((count, index) => sheetOf(`Blad${index + 1}`, count));
  const rows = Array.from({ length: actions }, (_, index) => makeRow(index + 2, { title: `Insats ${index}` }));
  const file = { member: null, sha256: 'a', size: 1, mail: null, ignoredMembers: [] };
  const grid = { format: 'xlsx', sheets, notes: ['hidden-rows'] } as const;
  return { opened: { ...file, outcome: 'opened', grid }, reading: makeFile(rows) };
}

describe('workbooks on their way between processes', () => {
  it.each([0, 1, 199, 200, 201, 400, 1001])('come out as they went in, with %i rows', async (count) => {
    const workbooks = [workbookOf([count, 3, count], count), workbookOf([count], 0)];
    expect(await unpackWorkbooks(packWorkbooks(workbooks))).toEqual(workbooks);
  });

  it('keep why a file was turned away, and that nobody asked for its actions', async () => {
    const { opened } = workbookOf([3], 0);
    const file = { member: 'a.xlsx', sha256: 'b', size: 2, mail: null, ignoredMembers: [] };
    const rejected: ReadWorkbook = { opened: { ...file, outcome: 'rejected', rejection: 'damaged' }, reading: null };
    const workbooks = [
      rejected,
      { opened, reading: null },
      { opened, reading: { rejected: 'no-table-found' } as const },
    ];
    expect(await unpackWorkbooks(packWorkbooks(workbooks))).toEqual(workbooks);
  });

  it('are in more pieces the more rows they have, so that none takes long to unpack', () => {
    expect(packWorkbooks([workbookOf([40], 40)])).toHaveLength(1);
    expect(packWorkbooks([workbookOf([5000], 5000)])).toHaveLength(49);
  });
});

/** Holds the thread for a while at each step. */
function* heavySteps(count: number, milliseconds: number): Generator<undefined, number, undefined> {
  for (let step = 0; step < count; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) continue;
    yield;
  }
  return count;
}

describe('long work in turns', () => {
  it('lets others in while it goes on, and gives its value', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await inTurns(heavySteps(40, 5))).toBe(40);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
