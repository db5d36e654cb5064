import ExcelJS from 'exceljs';
import { sourceTexts } from '../../renderer/lib/texts/source.ts';
import { makeWorkbook } from '../integration/support/make-workbook.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/door.ts';
import type { UserFile } from './support/files.ts';
import { sheetOf, unfold } from './support/review.ts';
import { openFile, panel, receive, startRegister } from './support/user.ts';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const boxText = 'Två insatser flyttas till 2025';

/** A list with one action, a text box out to the right of it, and a line at the foot of the printed page. */
function withTextBox(): UserFile {
  const rows = [
    ['Insats', 'Fokusområde', 'Status'],
    ['Läxhjälp efter skoltid', 'Arbete och kompetens', 'Pågår'],
  ];
  const data = rows
    .map((texts, row) => {
      const cells = texts.map((text, column) => cell(`${'ABC'.charAt(column)}${row + 1}`, text));
      return `<row r="${row + 1}">${cells.join('')}</row>`;
    })
    .join('');
  const box = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:row>8</xdr:row></xdr:from><xdr:ext cx="1800000" cy="900000"/><xdr:sp macro="" textlink=""><xdr:txBody><a:p><a:r><a:t>${boxText}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>`;
  const bytes = makeWorkbook({
    data,
    after:
      '<headerFooter><oddFooter>&amp;LSiffrorna för augusti är preliminära&amp;RSida &amp;P</oddFooter></headerFooter>',
    moreEntries: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'drawing', '../drawings/drawing1.xml')}</Relationships>`,
      },
      { name: 'xl/drawings/drawing1.xml', data: box },
    ],
  });
  return { name: 'BUF delår 2024.xlsx', bytes };
}

test('a text box and a page footer are told of the file, and the box is shown where it stands on the sheet', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  const file = withTextBox();
  await receive(page, [file]);
  await openFile(page, file.name);
  await unfold(page);
  await expect(panel(page)).toContainText(boxText);
  await expect(panel(page)).toContainText('Siffrorna för augusti är preliminära');
  const place = sheetOf(page).locator('[data-cell="G9"]');
  await expect(place).toContainText(boxText);
  await expectAccessible(page);
  await panel(page)
    .getByRole('link', { name: new RegExp(`^${sourceTexts.show}.*G9`) })
    .click();
  await expect(place).toBeFocused();
});

test('a status that is told by a colour is suggested through the sheet’s own explanation, which the remark names', async ({
  page,
  door,
}) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Insatser');
  const green = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF92D050' } } as const;
  sheet.addRow(['Insats', 'Fokusområde', 'Status', 'Antal deltagare']);
  sheet.addRow(['Läxhjälp efter skoltid', 'Arbete och kompetens', null, 12]);
  sheet.addRow(['Lotsar i grannskapet', 'Social sammanhållning', 'Pågår', 7]);
  sheet.getCell('C2').fill = green;
  sheet.getCell('F2').fill = green;
  sheet.getCell('F2').value = 'Genomförd';
  const file = { name: 'BUF delår 2024.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
  await startRegister(page, door);
  await receive(page, [file]);
  await openFile(page, file.name);
  await sheetOf(page).locator('[data-cell="A2"]').click();
  await expect(panel(page)).toContainText('Cellen är grön men har ingen text');
  await expect(panel(page)).toContainText('förklaringen i F2');
  await expect(sheetOf(page).locator('[data-cell="C2"]')).toHaveClass(/cell-warning/);
  await expectAccessible(page);
});
