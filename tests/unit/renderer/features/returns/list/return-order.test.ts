import { describe, expect, it } from 'vitest';
import {
  listedReturns,
  nameOf,
  neighbourToReview,
} from '../../../../../../renderer/features/returns/list/return-order.ts';
import type { ReturnSummary } from '../../../../../../shared/contract.ts';
import { noDecisions } from '../../../../../../shared/register/return.ts';

function summary(id: string, fileName: string, outcome: ReturnSummary['outcome']): ReturnSummary {
  const state = outcome === 'accepted' || outcome === 'rejected' || outcome === 'set-aside' ? outcome : 'received';
  return {
    return: {
      id,
      fileName,
      member: null,
      fileSha256: '',
      sha256: '',
      size: 1,
      receivedAt: '2024-09-01T10:00:00Z',
      mail: null,
      unitId: null,
      unitEvidence: null,
      periodId: '2024-delar',
      state,
      rejection: null,
      nothingToReport: false,
      acceptedAt: null,
      registrationNumber: '',
      decisions: noDecisions,
    },
    unit: null,
    outcome,
    message: null,
    rowCount: 1,
    acceptableRows: 1,
    issueCount: 0,
  };
}
const files = [
  summary('R0001', 'c.xlsx', 'accepted'),
  summary('R0002', 'b.xlsx', 'review'),
  summary('R0003', 'a10.xlsx', 'ready'),
  summary('R0004', 'a2.xlsx', 'review'),
];
const ids = (list: readonly ReturnSummary[]): readonly string[] => list.map((one) => one.return.id);

describe('the list of files', () => {
  it('has what to decide first, what is done last, equal ones as they came', () => {
    expect(ids(listedReturns(files, 'all', 'todo'))).toEqual(['R0002', 'R0004', 'R0003', 'R0001']);
  });

  it('is sorted by name as people count, and by the newest first', () => {
    expect(listedReturns(files, 'all', 'file').map(nameOf)).toEqual(['a2.xlsx', 'a10.xlsx', 'b.xlsx', 'c.xlsx']);
    expect(ids(listedReturns(files, 'all', 'latest'))).toEqual(['R0004', 'R0003', 'R0002', 'R0001']);
  });

  it('is narrowed to one sort', () => {
    expect(ids(listedReturns(files, 'review', 'todo'))).toEqual(['R0002', 'R0004']);
    expect(listedReturns(files, 'rejected', 'todo')).toEqual([]);
  });
});

describe('the next file to review', () => {
  it('is the next that waits for somebody, round the ends, and never the file at hand', () => {
    expect(neighbourToReview(files, 'R0002', 1)?.return.id).toBe('R0004');
    expect(neighbourToReview(files, 'R0004', 1)?.return.id).toBe('R0002');
    expect(neighbourToReview(files, 'R0003', -1)?.return.id).toBe('R0002');
    expect(neighbourToReview(files.slice(0, 3), 'R0002', 1)).toBeNull();
  });

  it('is the first that waits, from a file that is not listed', () => {
    expect(neighbourToReview(files, 'R0009', 1)?.return.id).toBe('R0002');
  });
});
