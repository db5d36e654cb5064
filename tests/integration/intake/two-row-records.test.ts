import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../shared/intake/grid.ts';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import { openGrid } from '../support/open-cells.ts';
import { drawn, sheetOf } from './generated/hand-made.ts';
import { gridOf } from './generated/made-return.ts';
import { readMade } from './generated/read-made.ts';

function fileOf(reading: ReturnType<typeof readMade>): ReadFile {
  if ('rejected' in reading) throw new Error(reading.rejected);
  return reading;
}
const read = (sheet: Sheet): ReadFile => fileOf(readMade(gridOf([sheet]), 'svar.xlsx'));

const lines = `
Insats|Fokusområde|Ansvarig|Start|Slut
Resultat|Status|Antal deltagare|Kostnad|Nästa steg
Ridläger|Social sammanhållning|Fritidschef|2024-06-17|2024-06-28
Fulltecknat|Genomförd|ca 24|36000|Ny omgång nästa år
Språkcafé|Språkutveckling|Bibliotekschef|2024-01-10|2024-12-10
Fler än väntat|Pågår|60|12000|Fler kvällar
`;

describe('actions on two rows each, under headings on two rows', () => {
  it('are read as one action each, with every value’s origin in the cell where it was written', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Kort');
    for (const { row, cells } of sheetOf('Kort', lines).rows)
      for (const { column, kind, value } of cells)
        sheet.getCell(row, column).value = kind === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value;
    sheet.getCell('B6').note = 'Startade om i maj';
    const file = fileOf(readMade(await openGrid(new Uint8Array(await workbook.xlsx.writeBuffer())), 'svar.xlsx'));
    expect(file.rows.map(({ row, rowKey, values }) => ({ row, rowKey, ...values }))).toMatchObject([
      {
        row: 3,
        rowKey: 'Kort!3',
        title: 'Ridläger',
        focusArea: 'social-sammanhallning',
        responsible: 'Fritidschef',
        start: '2024-06-17',
        end: '2024-06-28',
        outcome: 'Fulltecknat',
        status: 'genomford',
        participants: 24,
        cost: 36_000,
        nextSteps: 'Ny omgång nästa år',
      },
      { row: 5, rowKey: 'Kort!5', title: 'Språkcafé', status: 'pagar', participants: 60, outcome: 'Fler än väntat' },
    ]);
    expect(file.rows[0]?.origins).toMatchObject({
      title: { sheet: 'Kort', cell: 'A3' },
      end: { cell: 'E3' },
      outcome: { cell: 'A4', raw: 'Fulltecknat' },
      participants: { cell: 'C4', raw: 'ca 24' },
    });
    expect(file.rows[0]?.issues).toMatchObject([{ code: 'approximate', field: 'participants', cell: 'C4' }]);
    expect(file.rows[1]?.issues).toMatchObject([{ field: 'status', cell: 'B6', raw: 'Startade om i maj' }]);
    expect(file.columns.map(({ column, row, field }) => [column, row, field])).toEqual([
      ['A', 1, 'title'],
      ['B', 1, 'focusArea'],
      ['C', 1, 'responsible'],
      ['D', 1, 'start'],
      ['E', 1, 'end'],
      ['A2', 2, 'outcome'],
      ['B2', 2, 'status'],
      ['C2', 2, 'participants'],
      ['D2', 2, 'cost'],
      ['E2', 2, 'nextSteps'],
    ]);
    const told = file.issues.filter(({ sheet: name }) => name === 'Kort');
    expect(told.map(({ severity }) => severity)).toEqual(['info']);
    expect(told[0]?.message).toContain('två rader för varje insats');
  });

  it('are read with a name that is merged over both rows, and with a title block and a signature around them', () => {
    const merged = `
Återrapport delår 2024 för Räddningstjänsten

Insats|Fokusområde|Ansvarig|Start
|Status|Antal deltagare|Nästa steg
Ridläger|Social sammanhållning|Fritidschef|2024-06-17
|Genomförd|24|Ny omgång
Språkcafé|Språkutveckling|Bibliotekschef|2024-01-10
|Pågår|60|Fler kvällar

Ifylld av Kim Ek
`;
    const file = read(drawn('Kort', merged, { merges: ['A3:A4', 'A5:A6', 'A7:A8'] }));
    expect(file.rows.map(({ values }) => [values.title, values.status, values.participants])).toEqual([
      ['Ridläger', 'genomford', 24],
      ['Språkcafé', 'pagar', 60],
    ]);
    expect(file.unit?.id).toBe('rtj');
    expect(file.ignored.map(({ range }) => range)).toContain('A10');
  });

  it('are not taken for one where the headings are two levels of one table, or a row does not fit', () => {
    const levels = `
Insats|Fokusområde|Start|Slut
Namn|Område|Från|Till
Ridläger|Social sammanhållning|2024-06-17|2024-06-28
Språkcafé|Språkutveckling|2024-01-10|2024-12-10
`;
    expect(read(sheetOf('Kort', levels)).rows.map(({ values }) => values.title)).toEqual(['Ridläger', 'Språkcafé']);
    const odd = lines.replace(
      'Fler än väntat|Pågår|60|12000|Fler kvällar',
      'Läxhjälp|Språkutveckling|Rektor|2024-02-01|2024-05-01',
    );
    expect(readMade(gridOf([sheetOf('Kort', odd)]), 'svar.xlsx')).toEqual({ rejected: 'no-table-found' });
  });
});
