import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDecimalMark } from '../../../shared/language/numerals.ts';
import { readKronor } from '../../../shared/language/read-kronor.ts';
import { booleanCell, dateCell, errorCell, numberCell, percentCell, textCell, unsavedCell } from './cells.ts';

const context = { decimal: 'unknown', unitFactor: 1 } as const;
const of = (text: string) => readKronor(textCell(text), context);

describe('an amount written with care is read without a remark', () => {
  it.each([
    ['1 457 174 kr', 1_457_174],
    ['1\u00A0457\u00A0174 kr', 1_457_174],
    ['1\u2009457\u2009174 kr', 1_457_174],
    ['1\u202F457\u202F174 kronor', 1_457_174],
    ['75 000:-', 75_000],
    ['75000:-', 75_000],
    ['75 000 :-', 75_000],
    ['75 000,-', 75_000],
    ['75 000 kr:-', 75_000],
    ['125 tkr', 125_000],
    ['125tkr', 125_000],
    ['125 Tkr', 125_000],
    ['125 ksek', 125_000],
    ['125 kkr', 125_000],
    ['1,5 mnkr', 1_500_000],
    ['1,5 mkr', 1_500_000],
    ['1,5 Mkr', 1_500_000],
    ['47,5 tkr', 47_500],
    ['2,5 miljoner', 2_500_000],
    ['2,5 miljoner kronor', 2_500_000],
    ['2 milj. kr', 2_000_000],
    ['0 tkr', 0],
    ['0 kr', 0],
    ['0', 0],
    ['0:-', 0],
    ['0,31 mnkr', 310_000],
    ['0,07 mnkr', 70_000],
    ['8 200 kr', 8200],
    ['2.150.000 SEK', 2_150_000],
    ['SEK 40 000', 40_000],
    ['kr 500', 500],
    ['500', 500],
    ['100 tusen kronor', 100_000],
    ['1.5 mnkr', 1_500_000],
    ['totalt 40 000 kr', 40_000],
    ['1 000,00 kr', 1000],
    ['1.000,00', 1000],
    ['3 msek', 3_000_000],
    ['390 000:-', 390_000],
  ])('%s', (text, value) => {
    expect(of(text)).toEqual({ value, findings: [] });
  });
});

describe('an amount read with an assumption says which', () => {
  it.each([
    ['40.000 SEK', 40_000, 'info', 'separator-chosen'],
    ['1 234,50 kr', 1235, 'info', 'rounded'],
    ['ca 40 000 kr', 40_000, 'warning', 'about'],
    ['~40 tkr', 40_000, 'warning', 'about'],
    ['drygt 2 miljoner', 2_000_000, 'warning', 'about'],
    ['100 000 kr/år', 100_000, 'warning', 'rate'],
    ['100 000 kr per år', 100_000, 'warning', 'rate'],
    ['50 000 + moms', 50_000, 'warning', 'without-vat'],
    ['50 000 kr exkl. moms', 50_000, 'info', 'without-vat'],
    ['50k', 50_000, 'warning', 'unread-part'],
    ['40 000 kr från fonden', 40_000, 'warning', 'unread-part'],
    ['-5 000 kr', -5000, 'warning', 'plain'],
    ['gratis', 0, 'info', 'no-cost'],
    ['ingen kostnad', 0, 'info', 'no-cost'],
    ['max 20 000 kr', 20_000, 'warning', 'about'],
    ['8 000 + 2 500', 10_500, 'info', 'added-up'],
    ['40 000 kr + 10 000 kr', 50_000, 'info', 'added-up'],
    ['2x1500', 3000, 'info', 'multiplied'],
    ['3 × 400 kr', 1200, 'info', 'multiplied'],
    ['45 000 (varav 20 000 fonden)', 45_000, 'warning', 'unread-part'],
    ['120 tkr, varav 40 tkr statsbidrag', 120_000, 'warning', 'unread-part'],
  ])('%s', (text, value, severity, aspect) => {
    expect(of(text)).toMatchObject({ value, findings: [{ severity, aspect }] });
  });
});

describe('what is no single amount gets no value and says why', () => {
  it.each([
    ['inom ram', 'not-a-number'],
    ['Inom ordinarie budget', 'not-a-number'],
    ['40 000-50 000', 'range'],
    ['40–50 tkr', 'range'],
    ['mellan 40 000 och 50 000 kr', 'range'],
    ['40 tkr - 50 tkr', 'range'],
    ['8 + 2 tkr', 'not-a-number'],
    ['2 x 3 x 100', 'not-a-number'],
    ['125 tkr (budget 200 tkr)', 'not-a-number'],
    ['500 kr/mån', 'not-a-number'],
    ['500 kr per deltagare', 'not-a-number'],
    ['50 %', 'not-a-number'],
    ['2 000 €', 'not-a-number'],
    ['2000 EUR', 'not-a-number'],
    ['40 timmar', 'not-a-number'],
    ['12,500 kr', 'not-a-number'],
    ['12 50', 'not-a-number'],
    ['40 000 -', 'not-a-number'],
    ['lönekostnad', 'not-a-number'],
    ['personal 0,5 tjänst och 20 tkr', 'not-a-number'],
  ])('%s', (text, code) => {
    const reading = of(text);
    expect(reading.value).toBeNull();
    expect(reading.findings).toMatchObject([{ code, severity: 'warning' }]);
  });
});

describe('a heading in thousands', () => {
  const thousands = { decimal: 'comma', unitFactor: 1000 } as const;
  it('holds for bare numbers, stored or written', () => {
    expect(readKronor(numberCell(47.5), thousands)).toEqual({ value: 47_500, findings: [] });
    expect(readKronor(textCell('47,5'), thousands)).toEqual({ value: 47_500, findings: [] });
    expect(readKronor(textCell('125 tkr'), thousands)).toEqual({ value: 125_000, findings: [] });
  });
  it('gives way to the cell that says otherwise, and says so', () => {
    expect(readKronor(textCell('145 000 kr'), thousands)).toMatchObject({
      value: 145_000,
      findings: [{ severity: 'info', aspect: 'unit-differs' }],
    });
  });
  it('asks about an amount that must have been written in kronor', () => {
    expect(readKronor(numberCell(145_000), thousands)).toMatchObject({
      value: 145_000_000,
      findings: [{ severity: 'warning', aspect: 'unlikely-size' }],
    });
  });
});

describe('cells of other kinds', () => {
  it('takes a stored number, rounded to whole kronor where it has öre', () => {
    expect(readKronor(numberCell(412_000), context)).toEqual({ value: 412_000, findings: [] });
    expect(readKronor(numberCell(412_000.4), context)).toMatchObject({
      value: 412_000,
      findings: [{ severity: 'info', aspect: 'rounded' }],
    });
    for (const small of [0.5, 1.5, 47.5]) {
      expect(readKronor(numberCell(small), context).findings).toMatchObject([
        { severity: 'warning', aspect: 'unlikely-fine' },
      ]);
    }
    expect(readKronor(numberCell(-200), context)).toMatchObject({
      value: -200,
      findings: [{ code: 'negative-number' }],
    });
  });
  it.each([
    [percentCell(0.5), 'not-a-number'],
    [dateCell('2024-01-01'), 'not-a-number'],
    [booleanCell(false), 'not-a-number'],
    [errorCell, 'formula-error'],
    [unsavedCell, 'formula-error'],
  ])('%j gives no value and %s', (cell, code) => {
    expect(readKronor(cell, context)).toMatchObject({ value: null, findings: [{ code, severity: 'warning' }] });
  });
  it.each(['', '-', '–', '—'])('%j says nothing', (text) => {
    expect(of(text)).toEqual({ value: null, findings: [] });
  });
});

describe('which mark is the decimal mark', () => {
  it.each([
    [['0,31 mnkr', '42.000 SEK'], 'comma'],
    [['1.234,50'], 'comma'],
    [['2.150.000'], 'comma'],
    [['1,234.50'], 'point'],
    [['12.5', '1,200'], 'point'],
    [['40.000', '1.234'], 'unknown'],
    [['12,500'], 'unknown'],
    [['1,5', '1.5'], 'unknown'],
    [[], 'unknown'],
    [['31.8.2024', '100'], 'unknown'],
  ])('%j: %s', (texts, mark) => {
    expect(decideDecimalMark(texts)).toBe(mark);
  });
  it('makes a lone point a group of thousands in a column with decimal commas, in silence', () => {
    expect(readKronor(textCell('42.000 SEK'), { decimal: 'comma', unitFactor: 1 })).toEqual({
      value: 42_000,
      findings: [],
    });
  });
  it('makes a lone comma a group of thousands in a column with decimal points', () => {
    expect(readKronor(textCell('42,000 SEK'), { decimal: 'point', unitFactor: 1 })).toEqual({
      value: 42_000,
      findings: [],
    });
  });
  it('refuses the mark that a column uses for decimals before three digits of kronor', () => {
    expect(readKronor(textCell('42.000 SEK'), { decimal: 'point', unitFactor: 1 })).toMatchObject({
      value: null,
      findings: [{ code: 'not-a-number' }],
    });
  });
});

describe('whatever is written', () => {
  it('reads any amount back from any Swedish way of writing it', () => {
    const ways = fc.constantFrom('', ' kr', ':-', ' kronor', ' SEK', 'kr', ',-', ' :-');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(' ', '\u00A0', '\u2009', '\u202F', ''),
        ways,
        (amount, separator, unit) => {
          expect(of(String(amount).replace(/\B(?=(?:\d{3})+(?!\d))/g, separator) + unit)).toEqual({
            value: amount,
            findings: [],
          });
        },
      ),
    );
  });
  it('reads thousands and millions back without rounding errors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (thousands) => {
        const millions = `${Math.floor(thousands / 1000)},${String(thousands % 1000).padStart(3, '0')} mnkr`;
        expect(readKronor(textCell(millions), { decimal: 'comma', unitFactor: 1 }).value ?? thousands * 1000).toBe(
          thousands * 1000,
        );
        expect(of(`${thousands} tkr`).value).toBe(thousands * 1000);
      }),
    );
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void of(text)));
  });
});
