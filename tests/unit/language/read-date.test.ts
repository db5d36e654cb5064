import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/language/read-date.ts';
import { booleanCell, dateCell, errorCell, numberCell, textCell } from './cells.ts';

const context = (edge: 'start' | 'end') => ({ edge, periodYear: 2024, periodKind: 'delar' }) as const;
const start = (text: string) => readDate(textCell(text), context('start'));
const end = (text: string) => readDate(textCell(text), context('end'));

describe('a day written with its year is that day, without a remark', () => {
  it.each([
    '2024-08-31',
    '31/8 2024',
    '31/8-2024',
    '31/8/2024',
    '31.8.2024',
    '31.08.2024',
    '240831',
    '20240831',
    '2024/08/31',
    '2024.08.31',
    '24-08-31',
    '31 augusti 2024',
    '31 aug -24',
    '31 aug 2024',
    '31 aug. 2024',
    '31 aug 24',
    'den 31 augusti 2024',
    '31:a augusti 2024',
    '31 AUGUSTI 2024',
    '31/8-24',
    '31/8 -24',
    '31.8.24',
    '31/8 24',
    '31-08-2024',
    '2024-08-31 10:00',
    '2024-08-31T10:00:00',
    'lördag 31 augusti 2024',
    'lör 31/8 2024',
    '31 aug 2024 kl 18',
    '31/8 2024 kl. 18.00-20.00',
    'August 31, 2024',
    '31aug2024',
    '2024-8-31',
    '31/8 2024.',
    ' 2024-08-31 ',
    '31 / 8 2024',
  ])('%s', (text) => {
    expect(start(text)).toEqual({ value: '2024-08-31', findings: [], span: null, isSpan: false });
    expect(end(text).value).toBe('2024-08-31');
  });

  it('puts the day before the month, as in Sweden', () => {
    expect(start('8/9 2024').value).toBe('2024-09-08');
    expect(start('2/9 2024').value).toBe('2024-09-02');
  });
});

describe('a stretch of time is its first day as a start and its last as an end', () => {
  it.each([
    ['augusti 2024', '2024-08-01', '2024-08-31'],
    ['aug 2024', '2024-08-01', '2024-08-31'],
    ['feb 2024', '2024-02-01', '2024-02-29'],
    ['kv 3 2024', '2024-07-01', '2024-09-30'],
    ['kv. 3 2024', '2024-07-01', '2024-09-30'],
    ['Q3 2024', '2024-07-01', '2024-09-30'],
    ['kvartal 4 2023', '2023-10-01', '2023-12-31'],
    ['2024 Q1', '2024-01-01', '2024-03-31'],
    ['tredje kvartalet 2024', '2024-07-01', '2024-09-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['VT 24', '2024-01-01', '2024-06-30'],
    ['HT24', '2024-08-01', '2024-12-31'],
    ['vt-24', '2024-01-01', '2024-06-30'],
    ['VT 2023', '2023-01-01', '2023-06-30'],
    ['höstterminen 2024', '2024-08-01', '2024-12-31'],
    ['vecka 35 2024', '2024-08-26', '2024-09-01'],
    ['v. 35 2024', '2024-08-26', '2024-09-01'],
    ['v 35 -24', '2024-08-26', '2024-09-01'],
    ['2024-W35', '2024-08-26', '2024-09-01'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['11/2023', '2023-11-01', '2023-11-30'],
    ['202311', '2023-11-01', '2023-11-30'],
    ['första halvåret 2024', '2024-01-01', '2024-06-30'],
    ['T2 2024', '2024-05-01', '2024-08-31'],
    ['tertial 3 2024', '2024-09-01', '2024-12-31'],
    ['hela 2024', '2024-01-01', '2024-12-31'],
    ['under 2024', '2024-01-01', '2024-12-31'],
  ])('%s', (text, first, last) => {
    expect(start(text)).toMatchObject({ value: first, findings: [], span: { start: first, end: last }, isSpan: false });
    expect(end(text)).toMatchObject({ value: last, findings: [] });
  });
});

describe('what lacks a year, or is read with an assumption, says so', () => {
  it.each([
    ['31/8', '2024-08-31', '2024-08-31'],
    ['31.8.', '2024-08-31', '2024-08-31'],
    ['31 augusti', '2024-08-31', '2024-08-31'],
    ['v. 35', '2024-08-26', '2024-09-01'],
    ['v35', '2024-08-26', '2024-09-01'],
    ['vecka 35', '2024-08-26', '2024-09-01'],
    ['Q3', '2024-07-01', '2024-09-30'],
    ['kv 3', '2024-07-01', '2024-09-30'],
    ['VT', '2024-01-01', '2024-06-30'],
    ['augusti', '2024-08-01', '2024-08-31'],
    ['våren 2024', '2024-01-01', '2024-06-30'],
    ['hösten 2024', '2024-08-01', '2024-12-31'],
    ['hösten', '2024-08-01', '2024-12-31'],
    ['september 24', '2024-09-01', '2024-09-30'],
    ['31 agusti 2024', '2024-08-31', '2024-08-31'],
    ['ocktober 2024', '2024-10-01', '2024-10-31'],
    ['läsåret 23/24', '2023-08-01', '2024-06-30'],
    ['läsåret 2023/2024', '2023-08-01', '2024-06-30'],
    ['T1', '2024-01-01', '2024-04-30'],
    ['31-08-24', '2024-08-31', '2024-08-31'],
  ])('%s', (text, first, last) => {
    for (const [reading, value] of [
      [start(text), first],
      [end(text), last],
    ] as const) {
      expect(reading.value).toBe(value);
      expect(new Set(reading.findings.map((found) => found.severity))).toEqual(new Set(['info']));
    }
  });

  it.each(['ca mars 2024', 'prel. mars 2024', 'mars 2024?', 'troligen mars 2024'])('%s is to be looked at', (text) => {
    expect(start(text)).toMatchObject({
      value: '2024-03-01',
      findings: [{ severity: 'warning', code: 'approximate' }],
    });
  });

  it('marks a weekday that is not the date’s own', () => {
    expect(start('måndag 31 augusti 2024')).toMatchObject({
      value: '2024-08-31',
      findings: [{ severity: 'warning', aspect: 'weekday-differs' }],
    });
  });

  it('reads the beginning of something as a start only, and the end of it as an end only', () => {
    expect(start('början av 2024')).toMatchObject({ value: '2024-01-01', findings: [{ severity: 'warning' }] });
    expect(end('slutet av augusti 2024')).toMatchObject({ value: '2024-08-31', findings: [{ severity: 'warning' }] });
    expect(end('början av 2024').value).toBeNull();
    expect(start('mitten av 2024').value).toBeNull();
  });
});

describe('a span in one cell gives both ends', () => {
  it.each([
    ['mars 2024 – maj 2024', '2024-03-01', '2024-05-31'],
    ['2023-11 – 2024-12', '2023-11-01', '2024-12-31'],
    ['mars–maj 2024', '2024-03-01', '2024-05-31'],
    ['jan-juni 2024', '2024-01-01', '2024-06-30'],
    ['1-3 mars 2024', '2024-03-01', '2024-03-03'],
    ['2024-03-01 – 2024-05-31', '2024-03-01', '2024-05-31'],
    ['2024-03-01--2024-05-31', '2024-03-01', '2024-05-31'],
    ['2024-03-01 till 2024-05-31', '2024-03-01', '2024-05-31'],
    ['1/3 - 31/5 2024', '2024-03-01', '2024-05-31'],
    ['1/3-31/5 2024', '2024-03-01', '2024-05-31'],
    ['v 9-12 2024', '2024-02-26', '2024-03-24'],
    ['VT/HT 24', '2024-01-01', '2024-12-31'],
    ['VT24-HT24', '2024-01-01', '2024-12-31'],
    ['2023-2025', '2023-01-01', '2025-12-31'],
    ['2023–25', '2023-01-01', '2025-12-31'],
    ['kv 1-2 2024', '2024-01-01', '2024-06-30'],
    ['november–februari 2024', '2023-11-01', '2024-02-29'],
    ['mars t.o.m. maj 2024', '2024-03-01', '2024-05-31'],
    ['fr.o.m. 1/3 t.o.m. 31/5 2024', '2024-03-01', '2024-05-31'],
    ['från mars till maj 2024', '2024-03-01', '2024-05-31'],
    ['240301-240531', '2024-03-01', '2024-05-31'],
    ['20240301-20240531', '2024-03-01', '2024-05-31'],
    ['1 mars – 31 maj 2024', '2024-03-01', '2024-05-31'],
    ['1 november 2023 - 31 december 2024', '2023-11-01', '2024-12-31'],
    ['5-7/3 2024', '2024-03-05', '2024-03-07'],
    ['mars 2024 - tills vidare', '2024-03-01', 'ongoing'],
    ['2024-03-01 -', '2024-03-01', null],
  ])('%s', (text, first, last) => {
    expect(start(text)).toMatchObject({ value: first, span: { start: first, end: last }, isSpan: true });
    expect(end(text).value).toBe(last);
  });

  it.each(['v 9-12', 'mars–maj', 'VT/HT'])('%s takes the period’s year and says so', (text) => {
    expect(start(text)).toMatchObject({ isSpan: true, findings: [{ severity: 'info', aspect: 'assumed-year' }] });
  });

  it('marks a span that ends before it begins', () => {
    expect(start('2024-05-01 – 2024-03-01')).toMatchObject({
      findings: [{ code: 'end-before-start', severity: 'warning' }],
    });
  });
});

describe('no end is an answer in an end, not in a start', () => {
  it.each([
    'löpande',
    'Tills vidare',
    'tillsvidare',
    'pågående',
    'pågår',
    'fortlöpande',
    'permanent',
    'Löpande.',
    'kontinuerligt',
  ])('%s', (text) => {
    expect(end(text)).toMatchObject({ value: 'ongoing', findings: [] });
    expect(start(text)).toMatchObject({ value: null, findings: [{ code: 'not-a-date', severity: 'warning' }] });
  });
});

describe('words that say which end a date is', () => {
  it.each(['fr.o.m. 2024-03-01', 'från och med mars 2024', 'från 1/3 2024', 'startar 1 mars 2024'])(
    '%s starts',
    (text) => {
      expect(start(text)).toMatchObject({ value: '2024-03-01', findings: [] });
      expect(end(text)).toMatchObject({ value: null, findings: [{ code: 'not-a-date' }] });
    },
  );
  it.each(['t.o.m. 2024-08-31', 'till och med augusti 2024', 'senast 31/8 2024', 'tom 31/8 2024', '– 2024-08-31'])(
    '%s ends',
    (text) => {
      expect(end(text)).toMatchObject({ value: '2024-08-31', findings: [] });
      expect(start(text)).toMatchObject({ value: null, findings: [{ code: 'not-a-date' }] });
    },
  );
});

describe('what is no date gets no value and a remark', () => {
  it.each(
    [
      '31/6',
      '31/6 2024',
      '2024-02-30',
      '2023-02-29',
      '8/31/2024',
      '2024-13-01',
      'sommaren 2024',
      'senare i höst',
      'måndag',
      'vet inte när',
      'efter sommaren',
      'v. 54 2024',
      'v 53 2024',
      '2431',
      'innan jul',
      '12',
      '2204-08-31',
      'kv 5 2024',
      'inte 2024',
      'mars 2024 och kanske maj',
      '31/8 eller 1/9 2024',
      'sept–maj',
      '10:30',
      'mellan',
      'VT',
      '1/2/3/4',
      'löpande under 2024',
      'löpande 2024–2025?',
      'x',
    ].filter((text) => text !== 'VT'),
  )('%s', (text) => {
    expect(start(text)).toMatchObject({ value: null, findings: [{ code: 'not-a-date', severity: 'warning' }] });
  });
  it.each(['', '-', '–', '—'])('%j says nothing', (text) => {
    expect(start(text)).toEqual({ value: null, findings: [], span: null, isSpan: false });
  });
});

describe('cells of other kinds', () => {
  it('takes a date cell as it is, without its time', () => {
    expect(readDate(dateCell('2024-08-31'), context('start'))).toMatchObject({ value: '2024-08-31', findings: [] });
    expect(readDate(dateCell('2024-08-31T10:30'), context('start'))).toMatchObject({
      value: '2024-08-31',
      findings: [],
    });
  });
  it('reads a day number as the day, and says so', () => {
    expect(readDate(numberCell(45_535), context('start'))).toMatchObject({
      value: '2024-08-31',
      findings: [{ severity: 'info', aspect: 'serial-number' }],
    });
  });
  it('reads years and packed dates stored as numbers', () => {
    expect(readDate(numberCell(2024), context('end'))).toMatchObject({ value: '2024-12-31', findings: [] });
    expect(readDate(numberCell(20_240_831), context('end'))).toMatchObject({ value: '2024-08-31', findings: [] });
    expect(readDate(numberCell(240_831), context('end'))).toMatchObject({ value: '2024-08-31', findings: [] });
  });
  it('sees the year that a date format turned into a day in 1905', () => {
    expect(readDate(dateCell('1905-07-16'), context('end'))).toMatchObject({
      value: '2024-12-31',
      findings: [{ severity: 'warning', aspect: 'year-as-date' }],
    });
  });
  it.each([numberCell(31.8), numberCell(12), booleanCell(true), dateCell('T10:30'), dateCell('1900-01-05')])(
    '%j is not a date',
    (cell) => {
      expect(readDate(cell, context('start'))).toMatchObject({ value: null, findings: [{ code: 'not-a-date' }] });
    },
  );
  it('says that a formula failed', () => {
    expect(readDate(errorCell, context('start'))).toMatchObject({ value: null, findings: [{ code: 'formula-error' }] });
  });
});

describe('whatever is written', () => {
  const months = [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ];
  const ways: readonly ((y: string, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
    (y, m, d) => `${y.slice(2)}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
    (y, m, d) => `${d}/${m} ${y}`,
    (y, m, d) => `${d}/${m}-${y.slice(2)}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d} ${months[m - 1]} ${y}`,
    (y, m, d) => `den ${d} ${months[m - 1]?.slice(0, 3)} -${y.slice(2)}`,
  ];
  it('reads any day back from any way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 10 }), fc.constantFrom(...ways), (offset, write) => {
        const day = new Date(Date.UTC(2020, 0, 1 + offset));
        const written = write(String(day.getUTCFullYear()), day.getUTCMonth() + 1, day.getUTCDate());
        expect(start(written)).toMatchObject({ value: day.toISOString().slice(0, 10), findings: [] });
      }),
    );
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void start(text)));
  });
  it('never reads a date beside a word it has not understood', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcghqxz]{4,9}$/), (word) => {
        expect(start(`2024-08-31 ${word}`).value).toBeNull();
        expect(start(`${word} augusti 2024`).value).toBeNull();
      }),
    );
  });
});
