import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTabSeparated, writeTabSeparated } from '../../../../renderer/lib/tab-separated.ts';

describe('readTabSeparated', () => {
  it('reads a block as Excel copies it, without a row for the last line break', () => {
    expect(readTabSeparated('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps tabs, line breaks and quotes within a quoted cell', () => {
    expect(readTabSeparated('"två\nrader"\t"sa ""hej"""\nx\ty')).toEqual([
      ['två\nrader', 'sa "hej"'],
      ['x', 'y'],
    ]);
  });

  it('takes a quote that is not closed for a quote', () => {
    expect(readTabSeparated('"Språk" för alla\tb')).toEqual([['"Språk" för alla', 'b']]);
  });

  it('keeps blank cells and blank rows in their places', () => {
    expect(readTabSeparated('a\t\tc\n\nd')).toEqual([['a', '', 'c'], [''], ['d']]);
  });
});

describe('writeTabSeparated', () => {
  it('never hands Excel a formula', () => {
    expect(writeTabSeparated([['=HYPERLINK("http://x")', '-5', '+46 70 123']])).toBe(
      `"'=HYPERLINK(""http://x"")"\t-5\t'+46 70 123`,
    );
  });

  it('is read back as it was, whatever stands in the cells', () => {
    const cell = fc.string().map((text) => text.replaceAll(/^'+/g, '').replaceAll('\r', ''));
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (cells) => {
        expect(readTabSeparated(writeTabSeparated(cells))).toEqual(cells);
      }),
    );
  });
});
