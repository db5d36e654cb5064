import { describe, expect, it } from 'vitest';
import { closedQuestions } from '../../../../shared/intake/questions/closed-questions.ts';
import { isOnlyAnswers } from '../../../../shared/intake/questions/written-answer.ts';
import type { ReadFile } from '../../../../shared/intake/plan-types.ts';
import type { Question } from '../../../../shared/register/correspondence.ts';
import type { Register } from '../../../../shared/register/entities.ts';
import type { Return } from '../../../../shared/register/return.ts';
import { AT, makeFile, makeReturn, makeRow, plan, register, takeIn } from '../support/make.ts';

const LATER = '2024-09-05T08:00:00.000Z';

const question = (more: Partial<Question> = {}): Question => ({
  id: 'Q0001',
  returnId: 'R0001',
  unitId: 'buf',
  periodId: '2024-delar',
  rowKey: 'Insatser!2',
  activityId: null,
  field: 'participants',
  sheet: 'Insatser',
  cell: 'M2',
  title: 'Språkcafé på biblioteket',
  raw: '15–20',
  text: 'Hur många?',
  askedAt: AT,
  askedBy: 'anna',
  sentAt: AT,
  state: 'open',
  answeredBy: null,
  answer: null,
  closedAt: null,
  ...more,
});

const range = {
  field: 'participants',
  code: 'range',
  severity: 'warning',
  cell: 'M2',
  raw: '15–20',
  message: '',
} as const;
const unclear = makeRow(2, { participants: null }, { issues: [range] });
/** The register after the file with the unclear row has been taken in, with what has been asked. */
const after = (...asked: readonly Question[]): Register => ({
  ...takeIn(register, makeFile([unclear])).register,
  questions: Object.fromEntries(asked.map((each) => [each.id, each])),
});

const later = makeReturn('R0002', { receivedAt: LATER });
function closing(held: Register, file: ReadFile, context: Partial<{ return: Return; which: 'all' | 'clean' }> = {}) {
  const ops = closedQuestions(held, plan(file, held), { return: later, which: 'all', at: LATER, ...context });
  return ops.map(({ id, after: closed }) => [id, closed]);
}
const closed = (more: Partial<Question> = {}) => ({
  ...question(),
  state: 'answered',
  answeredBy: 'R0002',
  closedAt: LATER,
  ...more,
});

describe('a later return', () => {
  it('closes a question when the cell has another value that can be read', () => {
    expect(closing(after(question()), makeFile([makeRow(2, { participants: 18 })]))).toEqual([['Q0001', closed()]]);
  });

  it('closes it also when the activity has moved to another row', () => {
    const file = makeFile([makeRow(2, { title: 'Något annat' }), makeRow(9, { participants: 18 })]);
    expect(closing(after(question()), file)).toEqual([['Q0001', closed()]]);
  });

  it('leaves it open when another activity stands on the row that was asked about', () => {
    const file = makeFile([makeRow(2, { title: 'Praktik i köket', participants: 18 })]);
    expect(closing(after(question()), file)).toEqual([]);
  });

  it.each([
    ['the same stands there', makeRow(2, { participants: null }, { issues: [range] })],
    ['nothing stands there', makeRow(2, { participants: null })],
    [
      'something else stands there that can’t be read either',
      makeRow(
        2,
        { participants: null },
        { origins: { participants: { sheet: 'Insatser', cell: 'M2', raw: 'flera' } } },
      ),
    ],
    [
      'what stands there has a question of its own',
      makeRow(2, { participants: 18 }, { issues: [{ ...range, code: 'approximate', raw: 'ca 18' }] }),
    ],
  ])('leaves it open when %s', (_, row) => {
    expect(closing(after(question()), makeFile([row]))).toEqual([]);
  });

  it('leaves it open while the row is not taken in', () => {
    const error = { ...range, field: 'focusArea', code: 'unknown-focus-area', severity: 'error' } as const;
    const file = makeFile([makeRow(2, { participants: 18, focusArea: null }, { issues: [error] })]);
    expect(closing(after(question()), file)).toEqual([]);
  });

  it('is none that came before the question, nor the one it was asked about, nor another unit’s', () => {
    const file = makeFile([makeRow(2, { participants: 18 })]);
    const held = after(question());
    expect(closing(held, file, { return: makeReturn('R0002', { receivedAt: '2024-09-01T08:00:00.000Z' }) })).toEqual(
      [],
    );
    expect(closing(held, file, { return: makeReturn('R0001', { receivedAt: LATER }) })).toEqual([]);
    expect(closing(after(question({ unitId: 'resort' })), file)).toEqual([]);
    expect(closing(after(question({ periodId: '2024-bokslut' })), file)).toEqual([]);
  });

  it('leaves alone what is withdrawn or answered', () => {
    const file = makeFile([makeRow(2, { participants: 18 })], {
      answers: [{ questionId: 'Q0001', number: '1', sheet: 'Frågor', cell: 'H6', text: 'arton' }],
    });
    expect(closing(after(question({ state: 'withdrawn' })), file)).toEqual([]);
    expect(closing(after(question({ state: 'answered', answeredBy: 'R0009' })), file)).toEqual([]);
  });
});

describe('the column Svar', () => {
  const answers = [{ questionId: 'Q0001', number: '1', sheet: 'Frågor', cell: 'H6', text: 'Vi räknade inte.' }];

  it('closes a question whatever the cell says, and what was written is kept with it', () => {
    const file = makeFile([unclear], { answers });
    expect(closing(after(question()), file)).toEqual([['Q0001', closed({ answer: 'Vi räknade inte.' })]]);
  });

  it('closes a question about a whole row or file too', () => {
    const held = after(question({ rowKey: null, field: null, cell: null, raw: '' }));
    expect(closing(held, makeFile([], { answers }))).toHaveLength(1);
    expect(closing(held, makeFile([makeRow(2, { participants: 18 })]))).toEqual([]);
  });

  it('keeps what two sheets say, a line for each', () => {
    const twice = [...answers, { questionId: 'Q0001', number: '1', sheet: 'Frågor (2)', cell: 'H6', text: 'Arton.' }];
    expect(closing(after(question()), makeFile([], { answers: twice }))).toEqual([
      ['Q0001', closed({ answer: 'Vi räknade inte.\nArton.' })],
    ]);
  });
});

it('a return goes into the register together with what it closes, and a file of answers alone leaves nothing out', () => {
  const answers = [{ questionId: 'Q0001', number: '1', sheet: 'Frågor', cell: 'H6', text: 'Arton.' }];
  const file = makeFile([], { answers });
  expect(isOnlyAnswers(file)).toBe(true);
  expect(isOnlyAnswers({ ...file, nothingToReport: true })).toBe(false);
  const held = after(question());
  const taken = takeIn(held, file, { id: 'R0002', receivedAt: LATER });
  expect(taken.draft.label).toBe('Tog emot svar på frågor från Barn- och utbildningsförvaltningen');
  expect(taken.register.questions['Q0001']).toEqual(closed({ answer: 'Arton.' }));
  expect(taken.register.returns['R0002']).toMatchObject({ state: 'accepted' });
  expect(taken.register.returns['R0002']?.leftOut).toBeUndefined();
  expect(taken.register.activityReports).toEqual(held.activityReports);
});
