import { describe, expect, it } from 'vitest';
import type { CellComment, Sheet } from '../../../../shared/intake/grid.ts';
import { withComments, type AskedInNote } from '../../../../shared/intake/read/comment-issues.ts';
import { makeRow } from '../support/make.ts';

const row = makeRow(4, { participants: 12 });
const cell = row.origins.participants?.cell ?? '';
const column = cell.charCodeAt(0) - 64;

const sheet = (...comments: readonly CellComment[]): Sheet => ({
  name: 'Insatser',
  state: 'visible',
  rows: [],
  merges: [],
  hiddenColumns: [],
  comments,
});
const note = (text: string, asked: readonly AskedInNote[] = []) =>
  withComments([row], [sheet({ row: 4, column, text })], asked).rows[0]?.issues.map(({ raw }) => raw);

describe('a note at a cell', () => {
  it('is told at the value that it stands at', () => {
    const told = withComments([row], [sheet({ row: 4, column, text: 'Kim Ek:\nEgentligen 21' })], []);
    expect(told.issues).toEqual([]);
    expect(told.rows[0]?.issues).toMatchObject([
      { field: 'participants', cell, raw: 'Kim Ek: Egentligen 21', code: 'low-confidence-column', severity: 'info' },
    ]);
  });

  it('is told of the row, or of the file, where it stands at no value', () => {
    const beside = withComments([row], [sheet({ row: 4, column: 26, text: 'Ring oss' })], []);
    expect(beside.rows[0]?.issues).toMatchObject([{ field: null, cell: 'Z4', raw: 'Ring oss' }]);
    const below = withComments([row], [sheet({ row: 40, column: 1, text: 'Ring oss' })], []);
    expect(below.rows).toEqual([row]);
    expect(below.issues).toMatchObject([{ field: null, cell: 'A40', raw: 'Ring oss' }]);
  });

  it('with nothing in it but our own question, or a name, is not told', () => {
    const asked = [{ number: '1', text: 'I cell F4 står ”15–20”. Hur många?' }];
    expect(note('Fråga 1\nI cell F4 står ”15–20”.\nHur många?', asked)).toEqual([]);
    expect(note('Kim Ek:', asked)).toEqual([]);
    expect(note('Fråga 1\nI cell F4 står ”15–20”. Hur många?\n17 stycken', asked)).toEqual(['17 stycken']);
    expect(note('Fråga 2\nEn annan gång', asked)).toEqual(['Fråga 2 En annan gång']);
  });

  it('that stands for a thread of comments is told without its introduction', () => {
    expect(note('[Trådad kommentar]\n\nDin version läser inte trådar.\n\nKommentar:\n    Preliminärt')).toEqual([
      'Preliminärt',
    ]);
  });

  it('has personal identity numbers hidden', () => {
    expect(note('Gäller 19800101-1231')?.join('')).not.toContain('1231');
  });
});
