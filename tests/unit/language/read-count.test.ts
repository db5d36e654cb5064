import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from '../../../shared/language/read-count.ts';
import type { Finding } from '../../../shared/language/reading.ts';
import { booleanCell, dateCell, errorCell, numberCell, percentCell, textCell, unsavedCell } from './cells.ts';

const context = { field: 'participants', decimal: 'unknown' } as const;
const of = (text: string) => readCount(textCell(text), context);
const codes = (findings: readonly Finding[]): string =>
  findings.map((found) => `${found.severity} ${found.code}`).join(', ');

describe('a count written with care is read without a remark', () => {
  it.each([
    ['20', 20],
    ['20 st', 20],
    ['20st', 20],
    ['20 personer', 20],
    ['20 pers.', 20],
    ['20 deltagare', 20],
    ['34 elever', 34],
    ['0', 0],
    ['0 personer', 0],
    ['1 200', 1200],
    ['1\u00A0200', 1200],
    ['1\u202F200 st', 1200],
    ['1\u2009200', 1200],
    ['totalt 20', 20],
    ['20 totalt', 20],
    ['20 st.', 20],
    ['Antal: 20', 20],
    ['20 stycken', 20],
    ['12 vuxna', 12],
    [' 15 ', 15],
  ])('%s', (text, value) => {
    expect(of(text)).toEqual({ value, findings: [], also: {} });
  });
});

describe('a count that is only about so many is read and marked', () => {
  it.each([
    ['ca 25', 25],
    ['cirka 25', 25],
    ['~25', 25],
    ['c:a 25 st', 25],
    ['ca. 25', 25],
    ['omkring 25', 25],
    ['över 20', 20],
    ['minst 20', 20],
    ['20+', 20],
    ['upp till 30', 30],
    ['drygt 20', 20],
    ['knappt 30', 30],
    ['> 20', 20],
    ['<20', 20],
    ['25?', 25],
    ['uppskattningsvis 40 personer', 40],
    ['ungefär 15', 15],
    ['mer än 50', 50],
    ['prel. 12', 12],
    ['ca tjugo', 20],
    ['34 avhoppade?', null],
  ])('%s', (text, value) => {
    const reading = of(text);
    expect(reading.value).toBe(value);
    expect(codes(reading.findings)).toContain('warning');
  });
});

describe('those counted apart are added up, and it is said', () => {
  it.each([
    ['8+12', 20],
    ['10 + 5', 15],
    ['4+4+3 st', 11],
  ])('%s', (text, value) => {
    expect(of(text)).toEqual({
      value,
      findings: [{ code: 'approximate', severity: 'info', aspect: 'added-up', names: [] }],
      also: {},
    });
  });
});

describe('what is no number of persons gets no value and says why', () => {
  it.each([
    ['15-20', 'range'],
    ['15–20', 'range'],
    ['15 - 20 st', 'range'],
    ['15 till 20', 'range'],
    ['mellan 15 och 20', 'range'],
    ['15—20 personer', 'range'],
    ['ca 15-20', 'range'],
    ['21-31', 'range'],
    ['ett tiotal', 'not-a-number'],
    ['flera', 'not-a-number'],
    ['ett 20-tal', 'not-a-number'],
    ['20-talet', 'not-a-number'],
    ['några', 'not-a-number'],
    ['ett par', 'not-a-number'],
    ['inom ram', 'not-a-number'],
    ['20 av 25', 'not-a-number'],
    ['20/25', 'not-a-number'],
    ['10 x 5', 'not-a-number'],
    ['50 %', 'not-a-number'],
    ['12,5', 'not-a-number'],
    ['-5', 'negative-number'],
    ['−5', 'negative-number'],
    ['8 per gång', 'not-a-number'],
    ['i snitt 45', 'not-a-number'],
    ['45 i genomsnitt', 'not-a-number'],
    ['5 grupper', 'not-a-number'],
    ['23 hushåll', 'not-a-number'],
    ['12 familjer', 'not-a-number'],
    ['3 tillfällen', 'not-a-number'],
    ['inte 20', 'not-a-number'],
    ['10 3 7', 'not-a-number'],
    ['alla', 'not-a-number'],
    ['se bilaga', 'not-a-number'],
    ['Anna', 'not-a-number'],
    ['5000 kr', 'not-a-number'],
  ])('%s', (text, code) => {
    const reading = of(text);
    expect(reading.value).toBeNull();
    expect(reading.findings.map((found) => found.code)).toEqual([code]);
    expect(reading.findings[0]?.severity).toBe('warning');
  });
});

describe('a cell that says nothing is neither a value nor a problem', () => {
  it.each(['', ' ', '-', '–', '—', '\u00A0', '- -', '--'])('%j', (text) => {
    expect(of(text)).toEqual({ value: null, findings: [], also: {} });
  });
});

describe('the parts of a total in the same cell are read with it', () => {
  it.each([
    ['12 (7 kvinnor, 5 män)', 12, { women: 7, men: 5 }],
    ['12 (7 k, 5 m)', 12, { women: 7, men: 5 }],
    ['12 st (7 kv/5 män)', 12, { women: 7, men: 5 }],
    ['12 varav 7 kvinnor och 5 män', 12, { women: 7, men: 5 }],
    ['12 personer, varav 7 kvinnor', 12, { women: 7 }],
    ['12 (K 7, M 5)', 12, { women: 7, men: 5 }],
    ['12 (kvinnor: 7; män: 5)', 12, { women: 7, men: 5 }],
    ['12 varav 3 barn', 12, { children: 3 }],
    ['12 (7 kvinnor, 5 män, varav 3 barn)', 12, { women: 7, men: 5, children: 3 }],
    ['7 kvinnor + 5 män = 12', 12, { women: 7, men: 5 }],
  ])('%s', (text, value, also) => {
    expect(of(text)).toEqual({ value, findings: [], also });
  });

  it('adds up women and men, and says so', () => {
    expect(of('7 kvinnor, 5 män')).toMatchObject({
      value: 12,
      also: { women: 7, men: 5 },
      findings: [{ severity: 'info', aspect: 'added-up' }],
    });
  });

  it('adds up adults and children, and asks somebody to look', () => {
    expect(of('10 vuxna, 5 barn')).toMatchObject({
      value: 15,
      also: { children: 5 },
      findings: [{ severity: 'warning', aspect: 'added-up' }],
    });
  });

  it('never takes a number in brackets without a word for somebody', () => {
    expect(of('12 (7/5)')).toMatchObject({ value: null, findings: [{ code: 'not-a-number' }] });
  });
});

describe('a column of women takes only women', () => {
  const women = { field: 'women', decimal: 'unknown' } as const;
  it('reads its own word', () => {
    expect(readCount(textCell('7 kvinnor'), women)).toEqual({ value: 7, findings: [], also: {} });
  });
  it.each(['7 män', '12 (7 kvinnor, 5 män)', '7 barn'])('refuses %s', (text) => {
    expect(readCount(textCell(text), women)).toMatchObject({
      value: null,
      findings: [{ code: 'not-a-number', severity: 'warning' }],
    });
  });
});

describe('number words', () => {
  it.each([
    ['två', 2],
    ['tolv', 12],
    ['Tolv personer', 12],
    ['noll', 0],
    ['inga', 0],
    ['tjugofem st', 25],
  ])('%s is read as a number, as an assumption', (text, value) => {
    expect(of(text)).toMatchObject({ value, findings: [{ severity: 'info', code: 'approximate' }] });
  });
});

describe('cells of other kinds', () => {
  it('takes a stored whole number as it is', () => {
    expect(readCount(numberCell(34), context)).toEqual({ value: 34, findings: [], also: {} });
    expect(readCount(numberCell(33.9999999999), context).value).toBe(34);
  });
  it.each([
    [numberCell(12.5), 'not-a-number'],
    [numberCell(-3), 'negative-number'],
    [percentCell(0.5), 'not-a-number'],
    [dateCell('2024-10-12'), 'not-a-number'],
    [booleanCell(true), 'not-a-number'],
    [errorCell, 'formula-error'],
    [unsavedCell, 'formula-error'],
  ])('%j gives no value and %s', (cell, code) => {
    expect(readCount(cell, context)).toMatchObject({ value: null, findings: [{ code, severity: 'warning' }] });
  });
  it('asks about a count that is larger than a town', () => {
    expect(readCount(numberCell(45_500), context)).toMatchObject({
      value: 45_500,
      findings: [{ severity: 'warning' }],
    });
  });
});

describe('whatever is written', () => {
  it('reads any whole number back from any Swedish way of writing it', () => {
    const separators = ['', ' ', '\u00A0', '\u2009', '\u202F'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 29_999 }),
        fc.constantFrom(...separators),
        fc.constantFrom('', ' st', ' personer', 'st', ' deltagare'),
        (count, separator, unit) => {
          const written = String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, separator) + unit;
          expect(of(written)).toEqual({ value: count, findings: [], also: {} });
        },
      ),
    );
  });

  it('never throws, and never gives a number in silence beside words it has not understood', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.stringMatching(/^[a-zåäö]{3,12}$/), (count, word) => {
        const reading = of(`${count} ${word}`);
        const known =
          /^(?:st|pers|antal|tot|elev|ungdom|barn|unga|man|vuxna|ledare|boende|ar|har|kvinna|flicka|sammanlagt|total|totalt|summa)/;
        fc.pre(!known.test(word));
        expect(reading.value === null || reading.findings.length > 0).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void of(text)));
  });
});
