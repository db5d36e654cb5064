import { describe, expect, it } from 'vitest';
import { readCellPlace, writeCellPlace } from '../../../../renderer/lib/cell-place.ts';

describe('a place in a received file', () => {
  it.each([
    ['Blad1', 'F7', 'Blad1!F7'],
    ['Vårt! blad', 'AA10', 'Vårt! blad!AA10'],
    [null, 'C2', '!C2'],
  ])('is written and read back', (sheet, cell, text) => {
    expect(writeCellPlace(sheet, cell)).toBe(text);
    expect(readCellPlace(text)).toEqual({ sheet: sheet ?? '', cell });
  });

  it.each(['F7', 'Blad1!', 'Blad1!7F', 'Blad1!F0', ''])('is none in %j', (text) => {
    expect(readCellPlace(text)).toBeNull();
  });
});
