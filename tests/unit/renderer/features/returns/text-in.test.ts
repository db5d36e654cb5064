import { describe, expect, it } from 'vitest';
import { notesOf, textIn } from '../../../../../renderer/features/returns/text-in.ts';
import type { Sheet } from '../../../../../shared/intake/grid.ts';

const sheet: Sheet = {
  name: 'Insatser',
  state: 'visible',
  merges: [],
  hiddenColumns: [],
  rows: [
    { row: 10, cells: [{ column: 1, kind: 'text', value: 'Läxhjälp', raw: 'Läxhjälp' }] },
    {
      row: 12,
      cells: [
        { column: 1, kind: 'text', value: 'Vi har en\ntill på gång', raw: 'Vi har en\ntill på gång' },
        { column: 3, kind: 'number', value: 12, raw: '12' },
      ],
    },
    { row: 13, cells: [{ column: 1, kind: 'text', value: 'Hälsar Eva', raw: 'Hälsar Eva' }] },
  ],
};

describe('the text in a range that was left out', () => {
  it('is what stands in its cells, and nothing outside it', () => {
    expect(textIn(sheet, 'A12:B13')).toBe('Vi har en till på gång · Hälsar Eva');
    expect(textIn(sheet, 'C12')).toBe('12');
  });

  it('is empty for a place that is no range of cells', () => {
    expect(textIn(sheet, 'sidhuvud')).toBe('');
    expect(textIn(sheet, 'bild (A12)')).toBe('');
  });

  it('is cut, and says so, when it would fill the panel', () => {
    const long = {
      ...sheet,
      rows: [{ row: 1, cells: [{ column: 1, kind: 'text' as const, value: '', raw: 'ord '.repeat(200) }] }],
    };
    expect(textIn(long, 'A1').length).toBeLessThan(250);
    expect(textIn(long, 'A1')).toMatch(/ …$/);
  });

  it('is told as a note only where somebody has written in words', () => {
    const ignored = [
      { sheet: 'Insatser', range: 'A12:A13', why: 'anteckning under tabellen' },
      { sheet: 'Insatser', range: 'A14:F14', why: 'summering' },
    ];
    expect(notesOf(ignored).map(({ range }) => range)).toEqual(['A12:A13']);
  });
});
