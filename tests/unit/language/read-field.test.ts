import { describe, expect, it } from 'vitest';
import {
  activityFields,
  blankValues,
  fieldDefinition,
  type FieldName,
} from '../../../shared/register/activity-fields.ts';
import { checkRow } from '../../../shared/language/check-row.ts';
import { formatDate, formatKronor, formatLongDate, formatNumber } from '../../../shared/language/format.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { findPersonalIdentityNumbers } from '../../../shared/language/personal-identity-number.ts';
import type { ReadContext } from '../../../shared/language/read-context.ts';
import { readField } from '../../../shared/language/read-field.ts';
import { rejectionSentence } from '../../../shared/language/rejection-sentences.ts';
import { rejectionCodes } from '../../../shared/register/return.ts';
import { vastervik2023 as strategy } from '../../../shared/strategies/vastervik-2023-2027.ts';
import { dateCell, errorCell, numberCell, textCell } from './cells.ts';

const context: ReadContext = {
  strategy,
  focusAreaId: 'arbete-kompetens',
  period: { year: 2024, kind: 'delar' },
  decimal: 'unknown',
  unitFactor: 1,
  address: 'F7',
};
const field = (name: FieldName, text: string, more: Partial<ReadContext> = {}) =>
  readField(fieldDefinition(name), textCell(text), { ...context, ...more });

describe('reading a cell as a field', () => {
  it('gives an issue its field, address, raw text and a sentence that says what to do', () => {
    expect(field('participants', '15-20')).toEqual({
      value: null,
      also: {},
      issues: [
        {
          field: 'participants',
          code: 'range',
          severity: 'warning',
          cell: 'F7',
          raw: '15-20',
          message: '”15-20” är ett spann. Ange ett enda tal.',
        },
      ],
    });
  });
  it('gives every field its blank value for no cell, and for a dash', () => {
    for (const definition of activityFields) {
      expect(readField(definition, null, context)).toEqual({
        value: blankValues[definition.name],
        issues: [],
        also: {},
      });
      expect(readField(definition, textCell('–'), context)).toEqual({
        value: blankValues[definition.name],
        issues: [],
        also: {},
      });
    }
  });
  it('says of every field that a formula failed', () => {
    for (const definition of activityFields) {
      expect(readField(definition, errorCell, context).issues).toMatchObject([
        { code: 'formula-error', severity: 'warning', raw: '#DIV/0!' },
      ]);
    }
  });
  it('passes on what a cell says of other fields', () => {
    expect(field('participants', '12 (7 kvinnor, 5 män)')).toMatchObject({
      value: 12,
      also: { women: 7, men: 5 },
      issues: [],
    });
    expect(field('start', 'mars–maj 2024')).toMatchObject({
      value: '2024-03-01',
      also: { end: '2024-05-31' },
      issues: [],
    });
    expect(field('end', 'mars–maj 2024')).toMatchObject({ value: '2024-05-31', also: { start: '2024-03-01' } });
  });
  it('fills both ends from a term only where the column holds the whole time', () => {
    expect(field('start', 'VT 24')).toMatchObject({ value: '2024-01-01', also: {} });
    expect(field('start', 'VT 24', { holdsWholeTime: true })).toMatchObject({
      value: '2024-01-01',
      also: { end: '2024-06-30' },
    });
  });
  it('stores text as written, whatever the cell holds', () => {
    expect(readField(fieldDefinition('outcome'), numberCell(12.5), context).value).toBe('12,5');
    expect(readField(fieldDefinition('outcome'), dateCell('2024-08-31'), context).value).toBe('2024-08-31');
    expect(field('outcome', ' Två\u00A0rader\r\nhär ').value).toBe('Två rader\nhär');
  });
  it('keeps a very long text whole, and says so', () => {
    const reading = field('description', 'ord '.repeat(2000));
    expect(reading.value).toHaveLength(7999);
    expect(reading.issues).toMatchObject([{ code: 'text-too-long', severity: 'warning' }]);
  });
  it('keeps an unknown focus area as an error with the raw text', () => {
    expect(field('focusArea', 'Folkhälsa')).toMatchObject({
      value: null,
      issues: [{ code: 'unknown-focus-area', severity: 'error', raw: 'Folkhälsa' }],
    });
  });
  it('asks about indicators that Excel has made into something else', () => {
    expect(readField(fieldDefinition('indicators'), numberCell(1.2), context)).toMatchObject({
      value: [],
      issues: [{ code: 'unknown-indicator', severity: 'warning' }],
    });
    expect(readField(fieldDefinition('indicators'), numberCell(1), context)).toMatchObject({
      value: ['ak1'],
      issues: [],
    });
  });
});

const row = (values: Partial<typeof blankValues>) =>
  checkRow(
    {
      values: { ...blankValues, title: 'Språkcafé', focusArea: 'sprakutveckling', status: 'pagar', ...values },
      origins: { women: { sheet: 'Blad1', cell: 'L7', raw: '10' } },
      issues: [],
    },
    strategy,
  );

describe('what shows when a row’s fields are seen together', () => {
  it('says nothing of an ordinary row', () => {
    expect(row({ participants: 22, women: 17, men: 5, children: 0, start: '2022-01-01', end: '2024-06-10' })).toEqual(
      [],
    );
    expect(row({ participants: 22, women: 17, start: '2024-01-01', end: 'ongoing' })).toEqual([]);
  });
  it('finds a sum that is wrong, at the cell of women', () => {
    expect(row({ participants: 17, women: 10, men: 10 })).toMatchObject([
      { field: 'women', code: 'sum-mismatch', severity: 'warning', cell: 'L7', raw: '10' },
    ]);
    expect(row({ participants: 17, children: 20 })).toMatchObject([{ field: 'children', code: 'sum-mismatch' }]);
  });
  it('finds an end before the start', () => {
    expect(row({ start: '2024-06-01', end: '2024-03-01' })).toMatchObject([{ field: 'end', code: 'end-before-start' }]);
  });
  it('finds an activity that lies wholly outside the strategy', () => {
    expect(row({ start: '2020-01-01', end: '2022-12-31' })).toMatchObject([
      { field: 'end', code: 'outside-strategy-years' },
    ]);
    expect(row({ start: '2028-01-01' })).toMatchObject([{ field: 'start', code: 'outside-strategy-years' }]);
  });
  it('finds what is missing', () => {
    expect(row({ title: '', focusArea: null, status: null }).map((issue) => `${issue.severity} ${issue.code}`)).toEqual(
      ['error missing-title', 'error missing-focus-area', 'warning missing-status'],
    );
  });
  it('does not call missing what could not be read', () => {
    const issues = [...field('focusArea', 'Folkhälsa').issues, ...field('status', 'Grön').issues];
    expect(checkRow({ values: { ...blankValues, title: 'A' }, origins: {}, issues }, strategy)).toEqual([]);
  });
  it('finds a personal identity number in any text', () => {
    expect(row({ outcome: 'Kontakt: 19811218-9876.' })).toMatchObject([
      { field: 'outcome', code: 'personal-identity-number', severity: 'warning' },
    ]);
  });
});

describe('personal identity numbers', () => {
  it.each(['811218-9876', '19811218-9876', '198112189876', '8112189876', '511013-3815', '701063-2391', '811218+9876'])(
    'finds %s',
    (number) => {
      expect(findPersonalIdentityNumbers(`Ring ${number}, tack.`)).toEqual([number]);
    },
  );
  it.each([
    '811278-9874',
    '212000-0779',
    '0490-25 40 00',
    '070-123 45 67',
    '811218-9877',
    '2024-08-31',
    '12345678901234',
    '240831',
  ])('leaves %s alone', (text) => {
    expect(findPersonalIdentityNumbers(text)).toEqual([]);
  });
});

describe('Swedish words and figures', () => {
  it('groups with no-break spaces and uses the Swedish minus', () => {
    expect(formatKronor(1_457_174)).toBe('1\u00A0457\u00A0174\u00A0kr');
    expect(formatNumber(-1234.5)).toBe('\u22121\u00A0234,5');
    expect(formatLongDate('2024-08-31')).toBe('31 augusti 2024');
    expect(formatDate('ongoing')).toBe('tills vidare');
    expect(periodLabel({ year: 2024, kind: 'delar' })).toBe('Delår 2024');
  });
  it('asks the sender for something for every reason to turn a file away', () => {
    for (const code of rejectionCodes) expect(rejectionSentence(code)).toMatch(/\. (?:Be|Kontrollera) /);
    expect(rejectionSentence('legacy-format')).toContain('.xlsx');
  });
});
