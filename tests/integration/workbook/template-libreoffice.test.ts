import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../electron/workbook/template/write-template.ts';
import { readReturn } from '../../../shared/intake/read-return.ts';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';
import { fillTemplate, type CellInput } from '../support/fill-with-libreoffice.ts';
import { findLibreOffice, resaveWithLibreOffice, WITHOUT_LIBREOFFICE } from '../support/libreoffice.ts';
import { guidance, samplePeriod, sampleTemplate, sampleUnit } from '../support/template-input.ts';

const soffice = findLibreOffice();

async function readBack(bytes: Uint8Array): Promise<ReadFile> {
  const { strategy } = sampleTemplate;
  const context = {
    strategy,
    units: [sampleUnit],
    period: samplePeriod,
    fileName: 'svar.xlsx',
    member: null,
    mail: null,
  };
  const reading = readReturn(await openGrid(bytes), context);
  if ('rejected' in reading) throw new Error(reading.rejected);
  return reading;
}

const newRow: Readonly<Record<string, CellInput>> = {
  B9: 'Läxhjälp på biblioteket',
  C9: 'Två kvällar i veckan.\nAlla är välkomna.',
  D9: 'Projekt',
  E9: 'Social sammanhållning',
  F9: 'SS 1 Arbetet för integration och delaktighet',
  G9: 'SS 4 Enkät till nya svenska medborgare',
  I9: 'Individer med uppehållstillstånd för studier, arbete, anknytning m.fl.',
  J9: 'Röda Korset, Hagakyrkan',
  K9: 'Bibliotekschef',
  L9: new Date(Date.UTC(2024, 2, 31)),
  M9: new Date(Date.UTC(2024, 11, 15)),
  N9: 'Genomförd',
  O9: 'Tjugofem deltagare i snitt.',
  P9: 25,
  Q9: 15,
  R9: 10,
  S9: 0,
  T9: 1_457_174,
  U9: 'EU-medel',
  V9: 'Nej',
  W9: 'Inga',
  X9: 'Fortsätter',
};

describe('a template that a unit has filled in', () => {
  it('comes back with every value right, and what was sent untouched', async () => {
    const filled = await fillTemplate(await writeTemplate(sampleTemplate), {
      ...newRow,
      N7: 'Pågår',
      O7: '36 elever.',
      P7: 36,
    });
    const { layout, unit, period, rows, nothingToReport } = await readBack(filled);
    expect({ layout, unit: unit?.id, period: period?.id, nothingToReport }).toEqual({
      layout: 'template',
      unit: 'buf',
      period: '2024-bokslut',
      nothingToReport: false,
    });
    expect(rows.map(({ code }) => code)).toEqual(['BUF-001', 'BUF-007', null]);
    const unanswered = { cost: null, women: null, men: null, children: null, childPerspective: null, nextSteps: '' };
    expect(rows[0]?.values).toEqual({ ...guidance, ...unanswered, outcome: '36 elever.', participants: 36 });
    expect(rows[1]?.values.indicators).toEqual(['su1', 'su2', 'su3', 'su4']);
    expect(rows[2]?.values).toEqual({
      title: 'Läxhjälp på biblioteket',
      description: 'Två kvällar i veckan.\nAlla är välkomna.',
      type: 'projekt',
      focusArea: 'social-sammanhallning',
      indicators: ['ss1', 'ss4'],
      targetGroups: ['uppehallstillstand'],
      partners: 'Röda Korset, Hagakyrkan',
      responsible: 'Bibliotekschef',
      start: '2024-03-31',
      end: '2024-12-15',
      status: 'genomford',
      outcome: 'Tjugofem deltagare i snitt.',
      participants: 25,
      women: 15,
      men: 10,
      children: 0,
      cost: 1_457_174,
      funding: 'eu',
      childPerspective: false,
      deviations: 'Inga',
      nextSteps: 'Fortsätter',
    });
    expect(rows[2]?.issues).toEqual([]);
  });

  it('says that there is nothing to report when the box says so', async () => {
    const empty = await writeTemplate({ ...sampleTemplate, rows: [] });
    const { nothingToReport, rows } = await readBack(await fillTemplate(empty, { C4: 'Ja' }));
    expect({ nothingToReport, rows: rows.length }).toEqual({ nothingToReport: true, rows: 0 });
  });

  it('can not have its headings or codes written over', async () => {
    const bytes = await writeTemplate(sampleTemplate);
    await expect(fillTemplate(bytes, { B6: 'Annat' })).rejects.toThrow(/locked|LibreOffice/);
    await expect(fillTemplate(bytes, { A7: 'BUF-999' })).rejects.toThrow(/locked|LibreOffice/);
  });
});

describe.skipIf(soffice === null)(
  `a template opened and saved in LibreOffice (skipped where ${WITHOUT_LIBREOFFICE})`,
  () => {
    const workbook = new ExcelJS.Workbook();
    let saved = new Uint8Array();

    beforeAll(async () => {
      saved = new Uint8Array(await resaveWithLibreOffice(soffice ?? '', await writeTemplate(sampleTemplate), []));
      await workbook.xlsx.load(saved.buffer);
    });

    it('keeps its drop-downs, their messages and the lists that they point at', () => {
      const rule = workbook.getWorksheet('Insatser')?.getCell('N58').dataValidation;
      expect(rule).toMatchObject({ type: 'list', errorTitle: 'Välj ur listan', errorStyle: 'stop' });
      expect(rule?.formulae[0]).toBe('lista_status');
      expect(workbook.definedNames.getRanges('lista_status').ranges.map((range) => range.replaceAll("'", ''))).toEqual([
        '_listor!$D$3:$D$7',
      ]);
      expect(workbook.getWorksheet('Insatser')?.getCell('M7').dataValidation.type).toBe('custom');
    });

    it('keeps its protection, its unlocked cells, its hidden column and its hidden sheets', async () => {
      const sheet = workbook.getWorksheet('Insatser');
      await expect(fillTemplate(saved, { B7: 'Ny', X58: 'Sist', C4: 'Ja' })).resolves.toBeInstanceOf(Uint8Array);
      await expect(fillTemplate(saved, { A8: 'BUF-999' })).rejects.toThrow(/locked|LibreOffice/);
      const isProtected = 'If Not doc.Sheets.getByName("Insatser").isProtected() Then GoTo Failed';
      await expect(resaveWithLibreOffice(soffice ?? '', saved, [isProtected])).resolves.toBeInstanceOf(Uint8Array);
      expect(sheet?.getColumn('A').hidden).toBe(true);
      expect(workbook.getWorksheet('_insatsliggaren')?.state).not.toBe('visible');
      expect(workbook.getWorksheet('_listor')?.state).not.toBe('visible');
    });

    it('keeps its print set-up', () => {
      const setup = workbook.getWorksheet('Insatser')?.pageSetup;
      expect(setup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '6:6' });
    });

    it('offers the indicators of the focus area that is chosen on the row', async () => {
      const source = workbook.getWorksheet('Insatser')?.getCell('F7').dataValidation.formulae[0] as string;
      const probe = (row: number): string =>
        `doc.Sheets.getByName("Insatser").getCellRangeByName("O${row}").Formula = "=COUNTA(${source.replaceAll('$E7', `$E${row}`).replaceAll(',', ';')})"`;
      const cells = cellsByAddress(
        await openGrid(await resaveWithLibreOffice(soffice ?? '', saved, [7, 8, 9].map(probe))),
      );
      expect([7, 8, 9].map((row) => cells[`O${row}`]?.value)).toEqual([7, 4, 15]);
    });
  },
);
