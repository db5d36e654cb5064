import { describe, expect, it } from 'vitest';
import { columnLetters, type Sheet } from '../../../../shared/intake/grid.ts';
import { addressLine, questionsSheet } from '../../../../shared/intake/questions/questions-sheet.ts';
import { readQuestions } from '../../../../shared/intake/questions/read-questions.ts';
import { readReturn } from '../../../../shared/intake/read-return.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';
import { buf } from '../support/make.ts';

/** A sheet of text: rows by number, texts from column A on; empty texts are blank cells. */
function sheetOf(rows: Readonly<Record<number, readonly string[]>>, name = 'Frågor', shift = 0): Sheet {
  const written = Object.entries(rows).map(([row, texts]) => ({
    row: Number(row),
    cells: texts.flatMap((text, index) =>
      text === '' ? [] : [{ column: index + 1 + shift, kind: 'text' as const, value: text, raw: text }],
    ),
  }));
  return { name, state: 'visible', merges: [], hiddenColumns: [], rows: written };
}

const asked = (answer: string, id = 'Q0003'): readonly string[] => [
  '1',
  'Insatser',
  'F7',
  'Språkcafé',
  'Antal deltagare',
  '15–20',
  'Hur många?',
  answer,
  id,
];
const address = addressLine(buf.name, 'Delår 2024');
const returned = (rows: Readonly<Record<number, readonly string[]>>, name?: string, shift?: number): Sheet =>
  sheetOf({ 1: ['Frågor om er återrapport'], 2: [address], 5: questionsSheet.headings, ...rows }, name, shift);

describe('a sheet of questions that came back', () => {
  it('gives each answer with its question and its own cell', () => {
    const read = readQuestions(returned({ 6: asked('arton'), 7: asked('', 'Q0004') }));
    expect(read?.answers).toEqual([{ questionId: 'Q0003', number: '1', sheet: 'Frågor', cell: 'H6', text: 'arton' }]);
    expect(read?.address).toEqual({ unit: buf.name, period: 'Delår 2024' });
  });

  it('is known by its headings, whatever it is called and wherever it has been moved', () => {
    const [answer] = readQuestions(returned({ 6: asked('arton') }, 'Blad7', 2))?.answers ?? [];
    expect(answer).toMatchObject({ questionId: 'Q0003', sheet: 'Blad7', cell: `${columnLetters(10)}6`, text: 'arton' });
  });

  it('keeps what is written beside an answer, and what stands by no question', () => {
    const read = readQuestions(returned({ 6: [...asked('arton'), 'minst'], 9: ['Hör av er till Eva.'] }));
    expect(read?.answers.map(({ questionId, text }) => [questionId, text])).toEqual([
      ['Q0003', 'arton\nminst'],
      [null, 'Hör av er till Eva.'],
    ]);
  });

  it('is no sheet of anybody else’s, with other headings or in another order', () => {
    expect(readQuestions(sheetOf({ 5: ['Nr', 'Fråga', 'Svar'], 6: ['1', 'Hur?', 'Så'] }))).toBeNull();
    expect(readQuestions(sheetOf({ 5: questionsSheet.headings.toReversed() }))).toBeNull();
    expect(readQuestions(sheetOf({ 40: questionsSheet.headings }))).toBeNull();
  });
});

describe('a file with such a sheet', () => {
  const context = {
    strategy: vastervik2023,
    units: [buf],
    period: null,
    fileName: 'svar.xlsx',
    member: null,
    mail: null,
  };
  const insatser = sheetOf(
    { 1: ['Insats', 'Fokusområde', 'Status'], 2: ['Språkcafé', 'Språkutveckling', 'Pågår'] },
    'Insatser',
  );
  const read = (...sheets: readonly Sheet[]) => readReturn({ format: 'xlsx', sheets, notes: [] }, context);

  it('has the same activities as without it, and the sheet among what was left out', () => {
    const [without, beside] = [read(insatser), read(insatser, returned({ 6: asked('arton') }))];
    if ('rejected' in without || 'rejected' in beside) throw new Error('not read');
    expect(beside.rows).toEqual(without.rows);
    expect(beside.columns).toEqual(without.columns);
    expect(beside.answers).toHaveLength(1);
    expect(beside.ignored.at(-1)).toEqual({ sheet: 'Frågor', range: 'A1:I6', why: 'frågor och svar' });
  });

  it('and nothing else is read for its answers, as from whom they were asked', () => {
    const reading = read(returned({ 6: asked('arton') }));
    if ('rejected' in reading) throw new Error('not read');
    expect(reading).toMatchObject({
      rows: [],
      nothingToReport: false,
      unit: { id: 'buf' },
      period: { id: '2024-delar' },
    });
  });

  it('and no answer is no return', () => {
    expect(read(returned({ 6: asked('') }))).toEqual({ rejected: 'no-table-found' });
  });
});
