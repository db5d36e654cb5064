import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeFollowUp } from '../../../electron/workbook/followup/write-followup.ts';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import { plainText } from '../../../shared/followup/sentence.ts';
import type { Cell, Grid } from '../../../shared/intake/grid.ts';
import type { Register } from '../../../shared/register/entities.ts';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';
import { registerFromTruth, truthPeriod } from '../support/register-from-truth.ts';
import { findLibreOffice, resaveWithLibreOffice, WITHOUT_LIBREOFFICE } from '../support/libreoffice.ts';

const soffice = findLibreOffice();
const madeAt = '2024-09-20T22:30:00Z';

async function written(register: Register): Promise<Uint8Array> {
  return writeFollowUp({ followUp: compileFollowUp(register, truthPeriod.id), register, madeAt, by: 'Samordnaren' });
}

const cellsOn = (grid: Grid, sheet: string): Record<string, Cell> =>
  cellsByAddress(
    grid,
    grid.sheets.findIndex(({ name }) => name === sheet),
  );
const textsOn = (grid: Grid, sheet: string): string[] =>
  Object.values(cellsOn(grid, sheet)).map(({ value }) => String(value));

/** The values of the row whose first cell on a sheet has this text; the last one when several have. */
function rowOf(grid: Grid, sheet: string, first: string): (string | number | boolean)[] {
  const rows = grid.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findLast(({ cells }) => cells[0]?.value === first);
  return row?.cells.map(({ value }) => value) ?? [];
}

async function inExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  return workbook;
}

function changed(change: (register: Register) => void): Register {
  const register = registerFromTruth();
  change(register);
  return register;
}
/** Nobody tells women, men or cost, but for one who says that there were no men. */
function untell(register: Register): void {
  for (const report of Object.values(register.activityReports)) {
    Object.assign(report.values, { women: null, men: null, cost: null });
    if (report.values.focusArea === 'sprakutveckling') report.values.participants = null;
  }
  first(register).values.men = 0;
}
const first = (register: Register) => {
  const report = register.activityReports['BUF-001@2024-delar'];
  if (!report) throw new Error('the sample returns have changed');
  return report;
};

describe('the follow-up workbook', async () => {
  const register = registerFromTruth();
  const followUp = compileFollowUp(register, truthPeriod.id);
  const bytes = await written(register);
  const grid = await openGrid(bytes);

  it('has its sheets in the order that they are read', () => {
    expect(grid.sheets.map(({ name }) => name)).toEqual([
      'Sammanfattning',
      'Mål och indikatorer',
      'Arbete och kompetens',
      'Språkutveckling',
      'Social sammanhållning',
      'Alla insatser',
      'Anmärkningar',
      'Underlag',
      'Källor',
    ]);
  });

  it('opens with the sentences of the follow-up, and says who made it and when in Swedish time', () => {
    const texts = textsOn(grid, 'Sammanfattning');
    expect(texts).toEqual(expect.arrayContaining(followUp.sentences.map(plainText)));
    expect(texts.some((text) => text.includes('Sammanställd 21 september 2024 av Samordnaren'))).toBe(true);
  });

  it('has the same totals as the follow-up on screen', () => {
    const { participants, money, activities, byStatus } = followUp;
    const sums = grid.sheets[0]?.rows
      .filter(({ cells }) => cells[0]?.value === 'Summa')
      .map(({ cells }) => cells.slice(1));
    const values = sums?.map((cells) => cells.map(({ value }) => value));
    expect(values?.[0]).toContain(byStatus.pagar);
    expect(values?.[0]?.at(-1)).toBe(activities.length);
    const { total, women, men, children, told } = participants;
    expect(values?.[1]).toEqual([total, women, men, children, money.total]);
    const lacking = [told.participants, told.women, told.men, told.children, money.told];
    expect(values?.[2]).toEqual(lacking.map((count) => activities.length - count));
    expect(values?.[3]).toEqual([activities.length, money.total, activities.length - money.told]);
    expect(total).toBeGreaterThan(0);
  });

  it('writes totals as formulas whose value is stored with them', () => {
    const sums = grid.sheets[0]?.rows
      .filter(({ cells }) => cells[0]?.value === 'Summa')
      .flatMap(({ cells }) => cells.slice(1));
    expect(sums?.every(({ isFormula, kind }) => isFormula === true && kind === 'number')).toBe(true);
    expect(grid.notes).not.toContain('unsaved-formulas');
  });

  it('writes real dates and real numbers', () => {
    const cells = Object.values(cellsOn(grid, 'Alla insatser'));
    const { values } = register.activityReports['BUF-001@2024-delar'] ?? {};
    expect(cells).toContainEqual(expect.objectContaining({ kind: 'date', value: values?.start }));
    expect(cells).toContainEqual(expect.objectContaining({ kind: 'number', value: values?.cost }));
  });

  it('says in words which indicators lack activities', () => {
    const lacking = followUp.areas[0]?.indicators.filter(({ activityCount }) => activityCount === 0) ?? [];
    const codes = lacking.map(({ indicator }) => indicator.code).join(', ');
    expect(lacking.length).toBeGreaterThan(0);
    expect(textsOn(grid, 'Mål och indikatorer')).toContain(`Målindikatorer utan insatser: ${codes}.`);
    expect(textsOn(grid, 'Mål och indikatorer')).toContain('Saknar insatser');
  });

  it('traces every activity to its file, sheet, row, time and SHA-256', () => {
    const row = rowOf(grid, 'Källor', 'RTJ-001');
    expect(row).toEqual(
      expect.arrayContaining(['SV Återrapport delår.eml › insatser.xlsx', 'Räddningstjänsten', '2024-08-19T11:15']),
    );
    expect(row.some((value) => /^[ab]+\d+$/.test(String(value)))).toBe(true);
    for (const { report } of followUp.activities) expect(rowOf(grid, 'Källor', report.activityId)).not.toEqual([]);
  });

  it('lists what was left standing, with its cell and what stood in it', () => {
    const texts = textsOn(grid, 'Anmärkningar');
    const standing = followUp.activities.flatMap(({ report }) => report.issues);
    expect(standing.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === 'ca 25')).toHaveLength(standing.length);
  });

  it('is filterable, printable and described for a screen reader', async () => {
    const workbook = await inExceljs(bytes);
    const all = workbook.getWorksheet('Alla insatser');
    const tables = all?.getTables() as unknown as [{ name: string }][] | undefined;
    expect(tables).toHaveLength(1);
    expect(workbook.title).toBe('Uppföljning Delår 2024 – Integrationsstrategi 2023-2027');
    expect(workbook.creator).toBe('Samordnaren');
    expect((workbook as unknown as { language: string }).language).toBe('sv-SE');
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup, sheet.name).toMatchObject({ paperSize: 9, fitToPage: true, fitToHeight: 0 });
      expect(sheet.headerFooter.oddFooter, sheet.name).toContain('Sida &P av &N');
    }
  });

  it('merges no cells inside tables', () => {
    for (const { name, merges, rows } of grid.sheets) {
      for (const { top, left } of merges) {
        const inRow = rows.find(({ row }) => row === top)?.cells ?? [];
        expect({ name, left, alone: inRow.every(({ column }) => column === left) }).toEqual({
          name,
          left: 1,
          alone: true,
        });
      }
    }
  });
});

describe('the terms in the follow-up workbook', async () => {
  const register = registerFromTruth();
  const followUp = compileFollowUp(register, truthPeriod.id);
  const grid = await openGrid(await written(register));
  const lines = (grid.sheets.find(({ name }) => name === 'Underlag')?.rows ?? []).map(({ cells }) =>
    cells.map(({ value }) => value),
  );
  const fields = {
    'Antal deltagare': 'participants',
    'Antal kvinnor': 'women',
    'Antal män': 'men',
    'Antal barn och unga': 'children',
    'Kostnad i kronor': 'cost',
  } as const;

  it.each(Object.entries(fields))('%s: every number with its cell, and they add up to the sum', (figure, field) => {
    const told = followUp.activities.filter(({ report }) => report.values[field] !== null);
    const sum = told.reduce((total, { report }) => total + (report.values[field] ?? 0), 0);
    const terms = lines.filter(([first, , isCounted]) => first === figure && isCounted === 'Ja');
    expect(terms).toHaveLength(told.length);
    expect(terms.reduce((total, [, value]) => total + Number(value), 0)).toBe(sum);
    for (const { report } of told) {
      const source = report.sources[field];
      const line = terms.find(([, , , code]) => code === report.activityId);
      expect(line).toEqual(expect.arrayContaining([report.values[field], source?.raw, source?.cell]));
    }
    expect(lines.find(([first, , count]) => first === figure && count === told.length)).toEqual([
      figure,
      sum,
      told.length,
      sum,
      'Ja',
    ]);
  });

  it('has the words that activities are counted by, with their cells', () => {
    const report = first(register);
    const line = lines.find(([figure, , , code]) => figure === 'Insatser: Pågår' && code === report.activityId);
    expect(line).toEqual(expect.arrayContaining([1, 'Ja', report.sources.status?.raw, report.sources.status?.cell]));
  });
});

describe('figures that nobody has told', () => {
  const untold = () => changed(untell);

  it('are a dash and never 0, in every sum; a 0 that somebody wrote stays', async () => {
    const register = untold();
    const { participants, areas } = compileFollowUp(register, truthPeriod.id);
    expect(participants.women).toBeNull();
    const grid = await openGrid(await written(register));
    const summary = grid.sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
    const top = summary.findIndex(([, second]) => second === 'Antal deltagare');
    const [arbete, sprak, , sum] = summary.slice(top + 1);
    const children = areas.map((area) => area.participants.children ?? '–');
    const cost = areas.map(({ money }) => money.total ?? '–');
    expect(sprak).toEqual(['Språkutveckling', '–', '–', areas[1]?.participants.men ?? '–', children[1], cost[1]]);
    expect(arbete?.[2]).toBe('–');
    expect(sum?.slice(0, 4)).toEqual(['Summa', participants.total, '–', 0]);
    const fundings = summary.slice(summary.findIndex(([, , third]) => third === 'Kostnad (kr)') + 1);
    expect(fundings[0]?.[2]).toBe('–');
    expect(rowOf(grid, 'Alla insatser', 'Summa')).toContain('–');
    expect(rowOf(grid, 'Språkutveckling', 'Summa')).toContain('–');
  });

  it('are said to be missing beside the sums, with how many', async () => {
    const register = untold();
    const { activities } = compileFollowUp(register, truthPeriod.id);
    const texts = textsOn(await openGrid(await written(register)), 'Sammanfattning');
    const said = texts.find((text) => text.startsWith('Så många av'));
    expect(said).toContain(`kvinnor ${activities.length}`);
    expect(said).toContain(`män ${activities.length - 1}`);
  });
});

describe('the follow-up workbook of an awkward register', () => {
  it('hides personal identity numbers wherever they stand', async () => {
    const register = changed((each) => {
      const report = first(each);
      report.values.outcome = 'Kontakta 811218-9876 om detta.';
      report.issues = [
        {
          field: 'outcome',
          code: 'personal-identity-number',
          severity: 'warning',
          cell: 'O2',
          raw: '811218-9876',
          message: '”811218-9876”.',
        },
      ];
    });
    const grid = await openGrid(await written(register));
    const texts = grid.sheets.flatMap(({ name }) => textsOn(grid, name));
    expect(texts.filter((text) => text.includes('9876'))).toEqual([]);
    expect(texts).toContain('Kontakta [personnummer dolt] om detta.');
  });

  it('keeps text that looks like a formula as text', async () => {
    const titles = ['=1+1', '+46 490', '-nytt', '@alla'];
    for (const title of titles) {
      const grid = await openGrid(await written(changed((each) => void (first(each).values.title = title))));
      const cell = Object.values(cellsOn(grid, 'Alla insatser')).find(({ value }) => value === title);
      expect(cell).toMatchObject({ kind: 'text' });
      expect(cell?.isFormula ?? false).toBe(false);
    }
  });

  it('says what the coordinator changed, and what the unit wrote', async () => {
    const register = changed((each) => {
      const report = first(each);
      report.values.participants = 36;
      const source = report.sources.participants;
      if (source) source.corrected = { at: '2024-09-15T10:00:00Z', by: 'anna' };
    });
    const grid = await openGrid(await written(register));
    const row = grid.sheets.at(-1)?.rows.find(({ cells }) => cells.some(({ value }) => value === 'anna'));
    expect(row?.cells.map(({ value }) => value)).toEqual([
      'BUF-001',
      'Studiehandledning på modersmål i årskurs 7–9',
      'Antal deltagare',
      '34',
      '34',
      'M2',
      '2024-09-15T12:00',
      '36',
      'anna',
    ]);
  });

  it('gathers activities without a focus area on a sheet of their own', async () => {
    const register = changed((each) => {
      first(each).values.focusArea = null;
      first(each).values.status = null;
    });
    const grid = await openGrid(await written(register));
    expect(grid.sheets.map(({ name }) => name)).toContain('Utan fokusområde');
    expect(rowOf(grid, 'Utan fokusområde', 'BUF-001')).not.toEqual([]);
  });

  it('gives focus areas with unusable or equal names sheets all the same', async () => {
    const register = changed((each) => {
      const strategy = each.strategies['vastervik-2023-2027'];
      strategy?.focusAreas.forEach((area, index) => {
        area.name = `Arbete/utbildning: [alla] * vägar till egen försörjning?${' '.repeat(index)}`;
      });
    });
    const names = (await openGrid(await written(register))).sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(9);
    expect(names.every((name) => name.length <= 31 && !/[*?:\\/[\]]/.test(name))).toBe(true);
  });

  it('is written when nothing has come in', async () => {
    const grid = await openGrid(await written(changed((each) => void (each.activityReports = {}))));
    expect(textsOn(grid, 'Alla insatser')).toContain('Inga insatser har tagits in för rapporttillfället.');
  });
});

describe.skipIf(soffice === null)(
  `the follow-up workbook in LibreOffice (skipped where ${WITHOUT_LIBREOFFICE})`,
  () => {
    it.each([
      ['as it is', () => undefined],
      ['where nobody has told women, men or cost', untell],
    ])('calculates every formula to the value that was stored: %s', async (_, change) => {
      const bytes = await written(changed(change));
      const before = await openGrid(bytes);
      const after = await openGrid(await resaveWithLibreOffice(soffice ?? '', bytes, ['doc.calculateAll()']));
      let formulas = 0;
      for (const { name } of before.sheets) {
        const calculated = cellsOn(after, name);
        for (const [address, cell] of Object.entries(cellsOn(before, name))) {
          if (!cell.isFormula) continue;
          formulas += 1;
          expect(calculated[address]?.value, `${name}!${address}`).toBe(cell.value);
        }
      }
      expect(formulas).toBeGreaterThan(50);
    });
  },
);
