import { describe, expect, it } from 'vitest';
import { flagsOfCode, flagsOfFormat, formatFlags } from '../../../electron/workbook/reader/number-format.ts';

const { plain, date, time, percent } = formatFlags;

describe('number formats', () => {
  it.each([
    ['yyyy-mm-dd', date],
    ['YYYY\\-MM\\-DD', date],
    ['[$-41D]d mmmm yyyy;@', date],
    ['[$-F800]dddd, mmmm dd, yyyy', date],
    ['mmm yy', date],
    ['mmmm', date],
    ['"den "d mmmm', date],
    ['yyyy-mm-dd hh:mm', date | time],
    ['dd/mm/yyyy h:mm AM/PM', date | time],
    ['h:mm', time],
    ['hh:mm:ss.000', time],
    ['[$-F400]h:mm:ss AM/PM', time],
    ['[=0]"-";yyyy-mm-dd', date],
  ])('%s is a date or a time', (code, flags) => expect(flagsOfCode(code)).toBe(flags));

  it.each([
    'General',
    '0',
    '#,##0\\ \\m\\k\\r',
    '#,##0 "dagar"',
    '#,##0\\ "kr";[Red]\\-#,##0\\ "kr"',
    '_-* #,##0.00\\ [$kr-41D]_-;\\-* #,##0.00\\ [$kr-41D]_-;_-* "-"??\\ [$kr-41D]_-;_-@_-',
    '0.00E+00',
    '0 mkr',
    '# ?/?',
    '[h]:mm',
    '[mm]:ss',
    '[Red]0;[Blue]0',
    '@',
    ';;;',
    '"unfinished',
  ])('%s is neither', (code) => expect(flagsOfCode(code)).toBe(plain));

  it('per cent is told apart, quoted or not', () => {
    expect(flagsOfCode('0.0 %')).toBe(percent);
    expect(flagsOfCode('0" %"')).toBe(plain);
  });

  it('built-in formats have a meaning without a code, and a code in the file goes before', () => {
    expect([9, 14, 20, 22, 46, 1].map((id) => flagsOfFormat(id, new Map()))).toEqual([
      percent,
      date,
      time,
      date | time,
      plain,
      plain,
    ]);
    expect(flagsOfFormat(14, new Map([[14, '0%']]))).toBe(percent);
  });
});
