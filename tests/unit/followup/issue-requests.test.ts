import { describe, expect, it } from 'vitest';
import { issueRequests } from '../../../shared/followup/issue-requests.ts';
import type { Issue } from '../../../shared/register/issue.ts';
import type { FieldSource } from '../../../shared/register/activity.ts';

const source: FieldSource = {
  returnId: 'R0001',
  sheet: 'KSF',
  cell: 'K10',
  raw: '21-31',
  read: null,
  corrected: null,
  carriedFrom: null,
};

const range: Issue = {
  field: 'participants',
  code: 'range',
  severity: 'warning',
  cell: 'K10',
  raw: '21-31',
  message: '”21-31” är ett spann. Ange ett enda tal.',
};
const requestsFor = (...issues: readonly Issue[]) =>
  issueRequests({ activityId: 'KSF-005', issues: [...issues], sources: { participants: source } });

describe('what a unit is asked to mend', () => {
  it('names activity, field, sheet and cell, and what is wrong there', () => {
    expect(requestsFor(range)).toEqual([
      'KSF-005, Antal deltagare (bladet KSF, cell K10): ”21-31” är ett spann. Ange ett enda tal.',
    ]);
  });

  it('asks the unit itself about a figure that is approximate', () => {
    const approximate: Issue = { ...range, code: 'approximate', raw: 'ca 38', message: 'Läst som 38.' };
    expect(requestsFor(approximate)).toEqual([
      'KSF-005, Antal deltagare (bladet KSF, cell K10): ”ca 38” är ungefärligt. Ange det exakta antalet om det går.',
    ]);
  });

  it('does not invent a place where there is none', () => {
    expect(requestsFor({ ...range, field: null, cell: null, message: 'Något saknas.' })).toEqual([
      'KSF-005: Något saknas.',
    ]);
    expect(requestsFor({ ...range, field: 'women', cell: 'L7' })[0]).toContain('varav kvinnor (cell L7): ');
  });

  it('leaves out assumptions, what is told by missing fields, and what only the coordinator can settle', () => {
    const others = [
      { ...range, severity: 'info' as const },
      { ...range, code: 'missing-status' as const },
      { ...range, code: 'possible-joint-activity' as const },
    ];
    expect(requestsFor(...others)).toEqual([]);
  });
});
