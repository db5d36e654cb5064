import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openGrid } from '../support/open-cells.ts';

describe('notes at cells', () => {
  it('are read with where they stand, also at cells without a value; a sheet without any has none', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    sheet.getCell('A1').value = 'Insats';
    sheet.getCell('B2').note = { texts: [{ text: 'Kim Ek:\n', font: { bold: true } }, { text: 'Egentligen 21' }] };
    sheet.getCell('D7').note = 'Ring oss';
    workbook.addWorksheet('Listor').getCell('A1').value = 'Pågår';
    const grid = await openGrid(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grid.sheets.map(({ comments }) => comments)).toEqual([
      [
        { row: 2, column: 2, text: 'Kim Ek:\nEgentligen 21' },
        { row: 7, column: 4, text: 'Ring oss' },
      ],
      undefined,
    ]);
  });
});
