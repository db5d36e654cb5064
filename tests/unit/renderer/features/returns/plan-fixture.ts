import type { FilePlan, PlannedRow } from '../../../../../shared/intake/plan-types.ts';
import { blankValues, type FieldName } from '../../../../../shared/register/activity-fields.ts';
import type { Issue, Severity } from '../../../../../shared/register/issue.ts';

/** An issue at a cell, for the page's own tests. */
export function issueAt(field: FieldName | null, cell: string, severity: Severity): Issue {
  return { field, code: 'approximate', severity, cell, raw: 'ca 25', message: 'Se över värdet.' };
}

/** A planned row on the sheet `Blad1`, with its title in column A and its participants in column K. */
export function rowAt(row: number, issues: readonly Issue[] = []): PlannedRow {
  const values = { ...blankValues, title: `Insats ${row}` };
  return {
    rowKey: `Blad1!${row}`,
    sheet: 'Blad1',
    row,
    code: null,
    values,
    origins: {
      title: { sheet: 'Blad1', cell: `A${row}`, raw: values.title },
      participants: { sheet: 'Blad1', cell: `K${row}`, raw: 'ca 25' },
    },
    issues: [...issues],
    isHidden: false,
    match: { kind: 'new', activityId: null, candidates: [], evidence: '' },
    joint: null,
    merged: values,
    changes: [],
    isHeld: false,
    isClean: issues.length === 0,
    isAcceptable: true,
  };
}

export function planOf(rows: readonly PlannedRow[]): FilePlan {
  return {
    layout: 'tables',
    unit: null,
    period: null,
    rows,
    columns: [
      {
        sheet: 'Blad1',
        column: 'A',
        heading: 'Insats',
        row: 4,
        field: 'title',
        confidence: 1,
        from: 'heading',
        answeredIn: null,
      },
      {
        sheet: 'Blad1',
        column: 'T',
        heading: 'Övrigt',
        row: 4,
        field: null,
        confidence: 0,
        from: 'heading',
        answeredIn: null,
      },
    ],
    ignored: [{ sheet: 'Blad1', range: 'A15:S16', why: 'summering' }],
    issues: [],
    nothingToReport: false,
    answers: [],
    gone: [],
  };
}
