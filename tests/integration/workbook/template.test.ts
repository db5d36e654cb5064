import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../electron/workbook/template/write-template.ts';
import { carriedValues } from '../../../shared/intake/carried-values.ts';
import {
  HIDDEN_SENT_HEADER_ROW,
  TEMPLATE_EMPTY_ROWS,
  templateColumns,
} from '../../../shared/intake/template-layout.ts';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';
import { guidance, sampleTemplate, sampleUnit } from '../support/template-input.ts';

const bytes = await writeTemplate(sampleTemplate);
const grid = await openGrid(bytes);
const cells = cellsByAddress(grid);
const value = (address: string): unknown => cells[address]?.value;

async function inExceljs(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  return workbook;
}

/** exceljs reads validations cell by cell but has no type for them. */
const validationOf = (sheet: ExcelJS.Worksheet | undefined, address: string) => sheet?.getCell(address).dataValidation;

describe('the template, as our reader sees it', () => {
  it('says which unit and period it is for, and when to answer', () => {
    expect(value('C2')).toBe(sampleUnit.name);
    expect(value('C3')).toBe('Bokslut 2024');
    expect(value('F2')).toBe('2025-01-17');
    expect(value('B4')).toBe('Inget att rapportera');
    expect(value('C4')).toBeUndefined();
  });

  it('has the agreed headings in the agreed order', () => {
    const headings = grid.sheets[0]?.rows.find(({ row }) => row === 6)?.cells.map((cell) => cell.value);
    expect(headings).toEqual(templateColumns.map(({ heading }) => heading));
  });

  it('fills in what stays the same from period to period', () => {
    expect(value('A7')).toBe('BUF-001');
    expect(value('B7')).toBe(guidance.title);
    expect(value('D7')).toBe('Aktivitet');
    expect(value('E7')).toBe('Arbete och kompetens');
    expect(value('F7')).toBe('AK 1 Utrikesfödda i sysselsättning');
    expect(value('G7')).toBe('AK 5 Gymnasiebehörighet, utrikesfödda elever');
    expect(value('H7')).toBeUndefined();
    expect(value('I7')).toBe('Nyanlända vuxna, barn och ungdomar; Ensamkommande barn och ungdomar');
    expect(value('L7')).toBe('2024-01-08');
    expect(value('M7')).toBe('tills vidare');
    expect(value('U7')).toBe('Integrationsfrämjande medel');
  });

  it('leaves what belongs to one period for the unit to answer', () => {
    for (const column of ['N', 'O', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X'])
      expect(value(`${column}7`)).toBeUndefined();
  });

  it('puts indicators beyond the third column into it, so that none is lost', () => {
    expect(value('H8')).toBe('SU 3 Svenska som andraspråk, gymnasiet; SU 4 Svenska som andraspråk, årskurs 9');
  });

  it('is known again by its very hidden sheet, with the values that were sent', () => {
    const hidden = grid.sheets.findIndex(({ name }) => name === '_insatsliggaren');
    const said = cellsByAddress(grid, hidden);
    expect(grid.sheets[hidden]?.state).toBe('veryHidden');
    expect(['B1', 'B2', 'B3', 'B4', 'B5'].map((address) => said[address]?.value)).toEqual([
      'vastervik-2023-2027',
      'buf',
      '2024-bokslut',
      '1',
      'buf@2024-bokslut#1',
    ]);
    expect(said[`A${HIDDEN_SENT_HEADER_ROW + 1}`]?.value).toBe('BUF-001');
    expect(JSON.parse(String(said[`B${HIDDEN_SENT_HEADER_ROW + 1}`]?.value))).toEqual(carriedValues(guidance));
  });

  it('explains every column and the whole strategy', () => {
    const told = Object.values(cellsByAddress(grid, 1)).map((cell) => cell.value);
    expect(told).toEqual(
      expect.arrayContaining(['Insats', 'varav barn och unga', 'Nästa steg', 'AK 7', 'SU 4', 'SS 1']),
    );
    expect(told).toContain('Kunskaperna i svenska språket, för individer med annat modersmål än svenska, ökar.');
    expect(told.some((text) => String(text).includes('17 januari 2025'))).toBe(true);
  });
});

describe('the template, as Excel is told to treat it', () => {
  it('locks headings and codes, and unlocks the answers and the box', async () => {
    const sheet = (await inExceljs()).getWorksheet('Insatser');
    const isLocked = (address: string): boolean => sheet?.getCell(address).protection?.locked !== false;
    const last = 6 + sampleTemplate.rows.length + TEMPLATE_EMPTY_ROWS;
    expect(['A7', `A${last}`, 'B6', 'B1', 'C2', `B${last + 1}`].map(isLocked)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['C4', 'B7', 'X7', `B${last}`, `X${last}`].map(isLocked)).toEqual([false, false, false, false, false]);
    expect(sheet?.getColumn('A').hidden).toBe(true);
  });

  it('offers a list wherever the answer must come from one, to the last empty row', async () => {
    const sheet = (await inExceljs()).getWorksheet('Insatser');
    const sources = ['D', 'E', 'I', 'N', 'U', 'V'].map((column) =>
      String(validationOf(sheet, `${column}58`)?.formulae[0]),
    );
    expect(sources).toEqual([
      'lista_typ',
      'lista_fokusomrade',
      'lista_malgrupp',
      'lista_status',
      'lista_finansiering',
      'lista_ja_nej',
    ]);
    expect(validationOf(sheet, 'C4')?.formulae).toEqual(['"Ja"']);
    expect(validationOf(sheet, 'B59')).toBeUndefined();
  });

  it('asks for dates and whole numbers, with messages in Swedish that Excel has room for', async () => {
    const sheet = (await inExceljs()).getWorksheet('Insatser');
    expect(validationOf(sheet, 'L7')?.type).toBe('date');
    expect(validationOf(sheet, 'P7')?.type).toBe('whole');
    expect(validationOf(sheet, 'T7')?.errorTitle).toBe('Skriv hela kronor');
    for (const column of 'DEFGHILMNPQRSTUV') {
      const rule = validationOf(sheet, `${column}7`);
      expect(rule?.errorTitle?.length, column).toBeLessThanOrEqual(32);
      expect(rule?.error?.length, column).toBeLessThanOrEqual(225);
      expect(rule?.promptTitle?.length ?? 0, column).toBeLessThanOrEqual(32);
      expect(rule?.prompt?.length ?? 0, column).toBeLessThanOrEqual(255);
      expect(String(rule?.formulae[0]).length, column).toBeLessThanOrEqual(255);
    }
  });

  it('prints on A4 landscape with the headings on every page', async () => {
    const setup = (await inExceljs()).getWorksheet('Insatser')?.pageSetup;
    expect(setup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, printTitlesRow: '6:6' });
  });
});

describe('a template for whatever an action is called', () => {
  const awkward = [
    '=HYPERLINK("http://x.example")',
    '+46 70',
    '@alla',
    '_x0041_ och _x0042_x0043_',
    'rad 1\nrad 2',
    '<b>&amp;</b> "citat"',
    '😀 åäö',
  ];

  it.each(awkward)('carries %j as it is', async (title) => {
    const rows = [{ activityId: 'BUF-001', values: { ...guidance, title } }];
    const seen = cellsByAddress(await openGrid(await writeTemplate({ ...sampleTemplate, rows })));
    expect(seen['B7']).toMatchObject({ kind: 'text', value: title });
  });

  it('leaves out what no cell can hold', async () => {
    const rows = [{ activityId: 'BUF-001', values: { ...guidance, title: 'a\u0000b\u0007c\uD800d' } }];
    const seen = cellsByAddress(await openGrid(await writeTemplate({ ...sampleTemplate, rows })));
    expect(seen['B7']?.value).toBe('abc\uFFFDd');
  });

  it('keeps the sent values whole when they are longer than a cell', async () => {
    const values = { ...guidance, title: 'T', description: 'å_x0041_'.repeat(9_000) };
    const seen = await openGrid(await writeTemplate({ ...sampleTemplate, rows: [{ activityId: 'BUF-001', values }] }));
    const row = seen.sheets.find(({ name }) => name === '_insatsliggaren')?.rows.at(-1);
    const json = row?.cells
      .slice(1)
      .map((cell) => cell.value)
      .join('');
    expect(JSON.parse(json ?? '')).toEqual(carriedValues(values));
  });

  it('is made for a unit without actions too', async () => {
    const seen = cellsByAddress(await openGrid(await writeTemplate({ ...sampleTemplate, rows: [] })));
    expect(seen['B6']?.value).toBe('Insats');
    expect(seen['B7']).toBeUndefined();
  });
});
