import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { makeOds, odsCell, odsRow, odsText } from '../support/make-ods.ts';
import { openGrid } from '../support/open-cells.ts';

const filled = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

describe('the colour behind a cell', () => {
  it('is told, of blank cells too, in rows that have a value; white, black, grey and no colour are not', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    sheet.getCell('A1').value = 'Insats';
    sheet.getCell('A1').fill = filled('FFD9D9D9');
    sheet.getCell('A2').value = 'Språkcafé';
    sheet.getCell('A2').fill = filled('FFFFFFFF');
    sheet.getCell('C2').fill = filled('FF92D050');
    sheet.getCell('A3').value = 'Läxhjälp';
    sheet.getCell('A3').fill = filled('FFFFC7CE');
    sheet.getCell('C9').fill = filled('FFFF0000');
    const grid = await openGrid(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grid.sheets[0]?.rows.map(({ row, fills }) => [row, fills])).toEqual([
      [1, undefined],
      [2, [{ column: 3, colour: '92d050' }]],
      [3, [{ column: 1, colour: 'ffc7ce' }]],
    ]);
  });

  it('is told in OpenDocument too, but not of a style that is laid over a whole row of blank cells', async () => {
    const styles =
      '<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style>';
    const rows = odsRow(
      odsText('Språkcafé') +
        odsCell('table:style-name="ce1"') +
        odsCell('table:style-name="ce1" table:number-columns-repeated="1000"'),
    );
    const grid = await openGrid(makeOds({ rows, styles }));
    expect(grid.sheets[0]?.rows[0]?.fills).toEqual([{ column: 2, colour: '92d050' }]);
  });
});
