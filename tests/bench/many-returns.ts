import ExcelJS from 'exceljs';
import { activityFields, type FieldName } from '../../shared/register/activity-fields.ts';

/** One row's cells as a department would write them; the number keeps titles apart. */
const rowCells = (file: number, row: number): Readonly<Partial<Record<FieldName, string | number | Date>>> => ({
  title: `Språkcafé ${file}:${row} för föräldrar`,
  description: 'Öppna träffar med samtal på lätt svenska och hjälp med läxor.',
  type: 'Aktivitet',
  focusArea: 'Språkutveckling',
  indicators: 'SU 4',
  partners: 'Rädda Barnen, biblioteket',
  responsible: 'Förstelärare SVA',
  start: new Date(Date.UTC(2024, 0, 8)),
  end: '31 december 2024',
  status: 'Pågår',
  outcome: 'Tolv träffar med i snitt åtta föräldrar.',
  participants: 22 + (row % 7),
  women: 17,
  men: 5 + (row % 7),
  children: 0,
  cost: `${18 + row} 500 kr`,
  funding: 'Integrationsfrämjande medel',
  childPerspective: 'Ja',
  nextSteps: 'Planeras återkomma våren 2025.',
});

/** Workbooks of as many rows each, with every field of the template: what a large municipality sends in one period. */
export async function makeReturns(files: number, rows: number): Promise<readonly Buffer[]> {
  const made: Buffer[] = [];
  for (let file = 0; file < files; file++) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    sheet.addRow(activityFields.map(({ label }) => label));
    for (let row = 0; row < rows; row++) {
      const cells = rowCells(file, row);
      sheet.addRow(activityFields.map(({ name }) => cells[name] ?? null));
    }
    made.push(Buffer.from(await workbook.xlsx.writeBuffer()));
  }
  return made;
}
