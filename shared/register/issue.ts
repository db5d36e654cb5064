import { z } from 'zod';
import { fieldNames, type FieldName } from './activity-fields.ts';

export const issueCodes = [
  'missing-title',
  'missing-focus-area',
  'missing-status',
  'unknown-focus-area',
  'unknown-indicator',
  'unknown-status',
  'unknown-type',
  'unknown-funding',
  'indicator-outside-focus-area',
  'not-a-number',
  'range',
  'approximate',
  'negative-number',
  'sum-mismatch',
  'not-a-date',
  'end-before-start',
  'outside-strategy-years',
  'not-yes-no',
  'formula-error',
  'text-too-long',
  'duplicate-row',
  'possible-joint-activity',
  'unchanged-text',
  'personal-identity-number',
  'conflict',
  'unknown-unit',
  'unknown-period',
  'low-confidence-column',
  'nothing-but-known',
] as const;
export type IssueCode = (typeof issueCodes)[number];

export const severities = ['error', 'warning', 'info'] as const;
/** error: the row can't be taken in as it is. warning: somebody should look. info: read with an assumption. */
export type Severity = (typeof severities)[number];

/** A problem, or an assumption, at a cell. */
export const issueSchema = z.object({
  field: z.enum(fieldNames as readonly [FieldName, ...FieldName[]]).nullable(),
  code: z.enum(issueCodes),
  severity: z.enum(severities),
  /** Address such as `F7`; null when it concerns a whole row or file. */
  cell: z.string().nullable(),
  /** What stood in the cell. */
  raw: z.string(),
  /** A plain Swedish sentence that says what to do. */
  message: z.string(),
  /** The sheet that `cell` is on, for an issue of the file as a whole; a row's lie on the row's own sheet. */
  sheet: z.string().optional(),
});
export type Issue = z.infer<typeof issueSchema>;
