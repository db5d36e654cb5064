import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';

const white = { color: { argb: 'FFFFFFFF' } };
const solid = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

describe('white text', () => {
  it('is told to be unseen on nothing and on white, and not on a colour', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    const put = (address: string, font: Partial<exceljs.Font>, fill?: exceljs.Fill): void => {
      const cell = sheet.getCell(address);
      cell.value = address;
      cell.font = font;
      if (fill) cell.fill = fill;
    };
    put('A1', white);
    put('B1', white, solid('FFFFFFFF'));
    put('C1', white, solid('FF1F4E78'));
    put('D1', { bold: true });
    put('E1', { color: { theme: 0 } });
    put('F1', { color: { theme: 1 } });
    const cells = cellsByAddress(await openGrid(new Uint8Array(await workbook.xlsx.writeBuffer())));
    const unseen = Object.entries(cells).flatMap(([address, { isUnseen }]) => (isUnseen === true ? [address] : []));
    expect(unseen).toEqual(['A1', 'B1', 'E1']);
    expect(cells['A1']).toMatchObject({ value: 'A1', raw: 'A1' });
  });
});
