import type { IssueCode } from './issue.ts';

/** Issues that come of comparing with other reports, not of the row itself: worked out anew for each plan. */
export const comparingCodes: ReadonlySet<IssueCode> = new Set([
  'possible-joint-activity',
  'unchanged-text',
  'conflict',
]);

/** Issues of a row as a whole, worked out anew whenever one of its values has changed. */
export const checkedCodes: ReadonlySet<IssueCode> = new Set([
  'missing-title',
  'missing-focus-area',
  'missing-status',
  'indicator-outside-focus-area',
  'sum-mismatch',
  'end-before-start',
  'outside-strategy-years',
  'personal-identity-number',
]);

/** Both: what is never kept from an earlier file. */
export const rowWideCodes: ReadonlySet<IssueCode> = new Set([...comparingCodes, ...checkedCodes, 'duplicate-row']);
