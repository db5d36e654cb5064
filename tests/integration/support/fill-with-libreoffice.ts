import ExcelJS from 'exceljs';
import { templateSheets } from '../../../shared/intake/template-layout.ts';
import { basicText, findLibreOffice, resaveWithLibreOffice } from './libreoffice.ts';

/** Text, a number, or a date (made with `Date.UTC`). */
export type CellInput = string | number | Date;

const FIRST_DAY = Date.UTC(1899, 11, 30);
const serialNumber = (date: Date): number => (date.getTime() - FIRST_DAY) / 86_400_000;

/**
 * Fills in a template as a unit would, in LibreOffice where it is installed and with exceljs where it is not, and gives the
 * saved workbook. Addresses are on the sheet Insatser unless they name another: `B7`, `Anvisningar!A1`. A locked cell is an error.
 */
export async function fillTemplate(bytes: Uint8Array, cells: Readonly<Record<string, CellInput>>): Promise<Uint8Array> {
  const soffice = findLibreOffice();
  return soffice === null ? fillWithExceljs(bytes, cells) : resaveWithLibreOffice(soffice, bytes, fillingLines(cells));
}

function placeOf(address: string): { readonly sheet: string; readonly cell: string } {
  const [first = '', second] = address.split('!');
  return second === undefined ? { sheet: templateSheets.activities, cell: first } : { sheet: first, cell: second };
}

function fillingLines(cells: Readonly<Record<string, CellInput>>): readonly string[] {
  return Object.entries(cells).flatMap(([address, value]) => {
    const { sheet, cell } = placeOf(address);
    const content =
      typeof value === 'string'
        ? `String = ${basicText(value)}`
        : `Value = ${typeof value === 'number' ? value : serialNumber(value)}`;
    return [
      `target = doc.Sheets.getByName(${basicText(sheet)}).getCellRangeByName("${cell}")`,
      // A macro may write where a person may not.
      'If target.CellProtection.IsLocked Then GoTo Failed',
      `target.${content}`,
    ];
  });
}

async function fillWithExceljs(bytes: Uint8Array, cells: Readonly<Record<string, CellInput>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  for (const [address, value] of Object.entries(cells)) {
    const { sheet, cell } = placeOf(address);
    const target = workbook.getWorksheet(sheet)?.getCell(cell);
    if (target?.protection?.locked !== false) throw new Error(`${address} is locked`);
    target.value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
