import { describe, expect, it } from 'vitest';
import {
  isAsked,
  questionOfField,
  suggestQuestions,
  type QuestionDraft,
} from '../../../../shared/intake/questions/suggest-questions.ts';
import type { Question } from '../../../../shared/register/correspondence.ts';
import type { Issue } from '../../../../shared/register/issue.ts';
import { makeFile, makeRow, plan, register } from '../support/make.ts';

const issue = (more: Partial<Issue>): Issue => ({
  field: 'participants',
  code: 'range',
  severity: 'warning',
  cell: 'M2',
  raw: '15–20',
  message: '',
  ...more,
});
const asked = (draft: QuestionDraft, state: Question['state'] = 'open'): Question => ({
  ...draft,
  id: 'Q0001',
  returnId: 'R0001',
  unitId: 'buf',
  periodId: '2024-delar',
  title: '',
  askedAt: '',
  askedBy: '',
  sentAt: null,
  state,
  answeredBy: null,
  answer: null,
  closedAt: null,
});

const row = makeRow(2, { participants: null, partners: '' }, { issues: [issue({})] });

describe('what is suggested to be asked', () => {
  it('is every error and warning of the rows and of the file, and no assumption', () => {
    const unsure = issue({ field: null, code: 'low-confidence-column', cell: null, raw: 'Övrigt' });
    const assumed = issue({ code: 'approximate', severity: 'info' });
    const file = makeFile([makeRow(2, { participants: null }, { issues: [issue({}), assumed] })], { issues: [unsure] });
    const drafts = suggestQuestions(plan(file, register), []);
    expect(drafts.map(({ rowKey, field, cell, raw }) => [rowKey, field, cell, raw])).toEqual([
      [null, null, null, 'Övrigt'],
      ['Insatser!2', 'participants', 'M2', '15–20'],
    ]);
  });

  it('is nothing that waits for an answer or has got one, and again what was withdrawn', () => {
    const made = plan(makeFile([row]), register);
    const [draft] = suggestQuestions(made, []);
    if (!draft) throw new Error('nothing was suggested');
    expect(suggestQuestions(made, [asked(draft)])).toEqual([]);
    expect(suggestQuestions(made, [asked(draft, 'answered')])).toEqual([]);
    expect(suggestQuestions(made, [asked(draft, 'withdrawn')])).toEqual([draft]);
    expect(isAsked([asked({ ...draft, cell: 'M3' })], draft)).toBe(false);
  });

  it('tells two questions about the file as a whole apart by what they are about', () => {
    const ofFile = { rowKey: null, activityId: null, field: null, sheet: null, cell: null, raw: 'Övrigt', text: '' };
    expect(isAsked([asked(ofFile)], ofFile)).toBe(true);
    expect(isAsked([asked(ofFile)], { ...ofFile, raw: 'Annat' })).toBe(false);
  });
});

describe('a question about a field', () => {
  const made = plan(makeFile([row]), register);
  const [planned] = made.rows;
  if (!planned) throw new Error('no row');

  it('is put at the cell that the value stands in', () => {
    expect(questionOfField(made, planned, 'responsible')).toMatchObject({
      sheet: 'Insatser',
      cell: 'H2',
      raw: 'Bibliotekschef',
    });
  });

  it('is put at the empty cell of its column when nothing stands there', () => {
    expect(questionOfField(made, planned, 'partners')).toMatchObject({ sheet: 'Insatser', cell: 'G2', raw: '' });
  });

  it('is about the row where no column, or more than one, asks for it', () => {
    const [first, ...columns] = made.columns.filter(({ field }) => field === 'partners');
    const without = { columns: made.columns.filter(({ field }) => field !== 'partners') };
    expect(questionOfField(without, planned, 'partners').cell).toBeNull();
    const twice = { columns: [...columns, ...(first ? [first, { ...first, column: 'X' }] : [])] };
    expect(questionOfField(twice, planned, 'partners').cell).toBeNull();
    const form = { columns: first ? [{ ...first, column: 'B7' }] : [] };
    expect(questionOfField(form, planned, 'partners').cell).toBeNull();
  });
});
