import { describe, expect, it } from 'vitest';
import { bulkEdits } from '../../../../../renderer/features/activities/bulk-edit.ts';
import { rowOf } from './row-fixture.ts';

const rows = [
  rowOf('BUF-001', { indicators: ['ak1'] }),
  rowOf('BUF-002', { indicators: ['ak1', 'ak2'] }),
  rowOf('SF-001'),
];
const after = (value: readonly string[], mode: Parameters<typeof bulkEdits>[3]) =>
  bulkEdits(rows, 'indicators', value, mode).map((edit) => [edit.activityId, edit.after]);

describe('bulkEdits', () => {
  it('leaves out the activities that say so already', () => {
    expect(after(['ak1'], 'replace')).toEqual([
      ['BUF-002', ['ak1']],
      ['SF-001', ['ak1']],
    ]);
  });

  it('adds to what is there, and takes away from it', () => {
    expect(after(['ak2'], 'add')).toEqual([
      ['BUF-001', ['ak1', 'ak2']],
      ['SF-001', ['ak2']],
    ]);
    expect(after(['ak1'], 'remove')).toEqual([
      ['BUF-001', []],
      ['BUF-002', ['ak2']],
    ]);
  });
});
