import { describe, expect, it } from 'vitest';
import { answerEvidence } from '../../../../shared/intake/questions/answer-evidence.ts';
import type { CellComment, GridRow, Sheet } from '../../../../shared/intake/grid.ts';
import { makeRow } from '../support/make.ts';

const text = (column: number, value: string) => ({ column, kind: 'text', value, raw: value }) as const;
const sheet = (rows: readonly GridRow[], comments: readonly CellComment[] = []): Sheet => ({
  name: 'Insatser',
  state: 'visible',
  rows,
  merges: [],
  hiddenColumns: [],
  comments,
});
const asked = { row: makeRow(2, { participants: 12, women: 7, men: 6 }), sheets: [sheet([])] };
const back = (row = asked.row, sheets: readonly Sheet[] = [sheet([])]) => ({ row, sheets });

describe('what may be an answer', () => {
  it('is another value of the same activity, whichever row it stands on now', () => {
    const moved = makeRow(9, { participants: 12, women: 6, men: 6 });
    const [first, ...others] = answerEvidence(asked, back(moved));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: 'field', field: 'women', sheet: 'Insatser', before: '7', text: '6' });
    expect(first?.cell).toMatch(/9$/);
  });

  it('is a value that has been taken away, too', () => {
    const [first] = answerEvidence(asked, back(makeRow(2, { participants: 12, women: 7, men: null })));
    expect(first).toMatchObject({ field: 'men', before: '6', text: '', cell: null });
  });

  it('is nothing while everything stands as it stood', () => {
    expect(answerEvidence(asked, back())).toEqual([]);
  });

  it('is what has been written in a note at its cells, without our own question there', () => {
    const frågor = {
      ...sheet([
        {
          row: 5,
          cells: ['Nr', 'Blad', 'Cell', 'Insats', 'Fält', 'Det står', 'Fråga', 'Svar', 'Id'].map((heading, index) =>
            text(index + 1, heading),
          ),
        },
        { row: 6, cells: [text(1, '1'), text(7, 'Hur många?'), text(9, 'Q0001')] },
      ]),
      name: 'Frågor',
    };
    const ours = { row: 2, column: 13, text: 'Fråga 1 Hur många?' };
    const answered = { ...ours, text: 'Fråga 1 Hur många? Det var tolv.' };
    expect(answerEvidence(asked, back(asked.row, [sheet([], [ours]), frågor]))).toEqual([]);
    expect(answerEvidence(asked, back(asked.row, [sheet([], [answered]), frågor]))).toEqual([
      { kind: 'note', field: null, sheet: 'Insatser', cell: 'M2', before: '', text: 'Det var tolv.' },
    ]);
  });

  it('is a note or a text beside only when it was not there before', () => {
    const old = { row: 2, cells: [text(30, 'Se bilaga')] };
    const note = { row: 2, column: 13, text: 'Preliminärt' };
    const before = { ...asked, sheets: [sheet([old], [note])] };
    const after = [sheet([{ row: 2, cells: [text(30, 'Se bilaga'), text(31, 'Tolv, sju av dem kvinnor')] }], [note])];
    expect(answerEvidence(before, back(asked.row, after))).toEqual([
      { kind: 'beside', field: null, sheet: 'Insatser', cell: 'AE2', before: '', text: 'Tolv, sju av dem kvinnor' },
    ]);
  });

  it('is the activity itself when the file that was asked about did not have it', () => {
    expect(answerEvidence(null, back())).toMatchObject([{ kind: 'row', text: 'Språkcafé på biblioteket' }]);
  });
});
