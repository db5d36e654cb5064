import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { makeOds, odsRow, odsText } from '../support/make-ods.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';

/** Address → what is left where something is struck through. */
async function struckIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const cells = Object.entries(cellsByAddress(await openGrid(bytes)));
  return Object.fromEntries(cells.flatMap(([address, { struck }]) => (struck ? [[address, struck.left]] : [])));
}

const struck = { strike: true };

describe('text that is struck through', () => {
  it('is told with what is left of it, by the font of the cell or of a part of the text', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    sheet.getCell('A1').value = 'Språkcafé';
    sheet.getCell('B1').value = 'Läxhjälp';
    sheet.getCell('B1').font = struck;
    sheet.getCell('C1').value = {
      richText: [
        { text: 'Pågår', font: struck },
        { text: ' Klar', font: { bold: true } },
      ],
    };
    sheet.getCell('D1').value = { richText: [{ text: 'Kvar', font: { bold: true } }, { text: ' inget struket' }] };
    sheet.getCell('E1').value = 40;
    sheet.getCell('E1').font = struck;
    // The cell's font has the line, the second run has a font of its own without it.
    sheet.getCell('F1').value = { richText: [{ text: '12 ' }, { text: '14', font: { italic: true } }] };
    sheet.getCell('F1').font = struck;
    sheet.getCell('G1').value = { richText: [{ text: 'Bara ' }, { text: '  ', font: struck }, { text: 'luft' }] };
    sheet.getCell('H1').value = 'Ej struket';
    sheet.getCell('H1').font = { strike: false };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await struckIn(bytes)).toEqual({ B1: '', C1: ' Klar', E1: '', F1: '14' });
    expect(cellsByAddress(await openGrid(bytes))['C1']).toMatchObject({ value: 'Pågår Klar', raw: 'Pågår Klar' });
  });

  it('is told of text that stands in the cell itself, with escaped characters, and not where a run says that there is no line', async () => {
    const run = (text: string, font: string): string => `<r><rPr>${font}</rPr><t xml:space="preserve">${text}</t></r>`;
    const cell = (address: string, runs: string): string => `<c r="${address}" t="inlineStr"><is>${runs}</is></c>`;
    const data = `<row r="1">${cell('A1', run('5', '<strike/>') + run('_x000D_7', ''))}${cell('B1', run('5', '<strike val="0"/>') + run('7', '<strike val="false"/>'))}</row>`;
    expect(await struckIn(makeWorkbook({ data }))).toEqual({ A1: '\r7' });
  });

  it('is told in OpenDocument too, by the style of the cell, the column or a span', async () => {
    const style = (name: string, family: string, line: string): string =>
      `<style:style style:name="${name}" style:family="${family}"><style:text-properties style:text-line-through-style="${line}"/></style:style>`;
    const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`;
    const cell = (content: string): string =>
      `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
    const rows = `<table:table-column table:number-columns-repeated="3"/><table:table-column table:default-cell-style-name="ce1"/>${odsRow(
      odsText('Språkcafé') +
        odsText('Läxhjälp', 'table:style-name="ce1"') +
        cell(`${span('T1', 'Pågår')} Klar`) +
        odsText('Kolumn'),
    )}${odsRow(odsText('a') + odsText('b') + odsText('c') + cell(`${span('T2', 'kvar')} bort`))}`;
    const styles = style('ce1', 'table-cell', 'solid') + style('T1', 'text', 'solid') + style('T2', 'text', 'none');
    expect(await struckIn(makeOds({ rows, styles }))).toEqual({ B1: '', C1: ' Klar', D1: '', D2: 'kvar' });
  });
});
