import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import { openGrid } from '../support/open-cells.ts';
import { readMade } from './generated/read-made.ts';

const green = 'FF92D050';
const yellow = 'FFFFFF00';
const red = 'FFFF0000';
const fillOf = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const titles = ['Språkcafé på biblioteket', 'Läxhjälp för nyanlända', 'Föreningslotsar', 'Sommarjobb'];

type Drawn = {
  /** What stands in the column Status, row by row. */
  readonly statuses?: readonly (string | number)[];
  /** The colour behind it. */
  readonly colours?: readonly (string | undefined)[];
  /** Whether the whole row has that colour. */
  readonly isWholeRow?: boolean;
  readonly legend?: (sheet: exceljs.Worksheet) => void;
};

/** Four actions in a real workbook, read as the program would. */
async function readDrawn({ statuses = [], colours = [], isWholeRow = false, legend }: Drawn): Promise<ReadFile> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Insatser');
  sheet.addRow(['Insats', 'Fokusområde', 'Status', 'Resultat']);
  titles.forEach((title, index) => {
    const row = sheet.addRow([title, 'Språkutveckling', statuses[index], `Resultat ${index + 1} av arbetet`]);
    const colour = colours[index];
    if (colour === undefined) return;
    for (const column of isWholeRow ? [1, 2, 3, 4] : [3]) row.getCell(column).fill = fillOf(colour);
  });
  legend?.(sheet);
  const reading = readMade(await openGrid(new Uint8Array(await workbook.xlsx.writeBuffer())), 'svar.xlsx');
  if ('rejected' in reading) throw new Error(reading.rejected);
  expect(reading.rows.map(({ values }) => values.title)).toEqual(titles);
  return reading;
}

const statusesOf = (file: ReadFile) => file.rows.map(({ values }) => values.status);
const saidOf = (file: ReadFile) =>
  file.rows.map(({ issues }) => issues.filter(({ field }) => field === 'status').map(({ code }) => code));
const firstMessage = (file: ReadFile): string =>
  file.rows[0]?.issues.find(({ field }) => field === 'status')?.message ?? '';

describe('a status that is told by a colour alone', () => {
  const colours = [green, yellow, red, undefined];

  it('is remarked on by the colour’s name, and never read without an explanation', async () => {
    const file = await readDrawn({ colours });
    expect(statusesOf(file)).toEqual([null, null, null, null]);
    expect(saidOf(file)).toEqual([['unknown-status'], ['unknown-status'], ['unknown-status'], ['missing-status']]);
    expect(firstMessage(file)).toBe('Cellen är grön men har ingen text. Välj den status som färgen betyder.');
    expect(file.rows[0]?.issues.find(({ field }) => field === 'status')).toMatchObject({ cell: 'C2', raw: '' });
  });

  const legends: Readonly<Record<string, (sheet: exceljs.Worksheet) => void>> = {
    'coloured cells beside their meanings, under the table': (sheet) => {
      sheet.getCell('A8').value = 'Förklaring';
      [green, yellow, red].forEach((colour, index) => {
        sheet.getCell(9 + index, 1).fill = fillOf(colour);
        sheet.getCell(9 + index, 2).value = ['Genomförd', 'Pågår', 'Försenad'][index] ?? '';
      });
    },
    'meanings in coloured cells, beside the table': (sheet) => {
      [green, yellow, red].forEach((colour, index) => {
        sheet.getCell(2 + index, 8).fill = fillOf(colour);
        sheet.getCell(2 + index, 8).value = ['Klar', 'Pågående', 'Försenad'][index] ?? '';
      });
    },
    'a sentence with the names of the colours': (sheet) => {
      sheet.getCell('A8').value = 'Färgkoder: Grön = genomförd, Gul = pågår, Röd = försenad';
    },
  };
  it.each(Object.entries(legends))('is suggested through %s, with the explanation’s cell', async (_, legend) => {
    const file = await readDrawn({ colours, legend });
    expect(statusesOf(file)).toEqual(['genomford', 'pagar', 'forsenad', null]);
    expect(saidOf(file)).toEqual([['unknown-status'], ['unknown-status'], ['unknown-status'], ['missing-status']]);
    expect(firstMessage(file)).toMatch(
      /^Cellen är grön men har ingen text\. Färgen betyder enligt förklaringen i [A-Z]\d+ /u,
    );
    expect(file.rows[0]?.origins.status).toEqual({ sheet: 'Insatser', cell: 'C2', raw: '' });
  });

  it('is not seen in rows that are coloured whole, or in a pale column that shows where to write', async () => {
    const banded = await readDrawn({ colours: [green, undefined, green, undefined], isWholeRow: true });
    const shaded = await readDrawn({ colours: Array.from({ length: 4 }, () => 'FFFFF2CC') });
    for (const file of [banded, shaded])
      expect(saidOf(file).flat()).toEqual(Array.from({ length: 4 }, () => 'missing-status'));
  });

  it('does not come before what the cell says', async () => {
    const file = await readDrawn({ statuses: ['Pågår', 'Klar', 'Planerad', 'Pågår'], colours });
    expect(statusesOf(file)).toEqual(['pagar', 'genomford', 'planerad', 'pagar']);
    expect(saidOf(file).flat()).toEqual([]);
  });
});

describe('a status that is told by a letter or a sign', () => {
  it('is flagged where nothing explains it', async () => {
    const file = await readDrawn({ statuses: ['G', 'P', 'E', '●'] });
    expect(statusesOf(file)).toEqual([null, null, null, null]);
    expect(saidOf(file).flat()).toEqual(Array.from({ length: 4 }, () => 'unknown-status'));
  });

  it.each([
    ['one line', ['G = Genomförd, P = Pågår, E = Ej påbörjad, F = Försenad']],
    ['a line each', ['G: Genomförd', 'P: Pågår', 'E: Ej påbörjad', 'F: Försenad']],
  ])('is suggested through an explanation on %s, with its cell', async (_, lines) => {
    const file = await readDrawn({
      statuses: ['G', 'p', 'E', 'F'],
      legend: (sheet) => lines.forEach((line, index) => (sheet.getCell(9 + index, 1).value = line)),
    });
    expect(statusesOf(file)).toEqual(['genomford', 'pagar', 'planerad', 'forsenad']);
    expect(saidOf(file).flat()).toEqual(Array.from({ length: 4 }, () => 'unknown-status'));
    expect(firstMessage(file)).toBe(
      '”G” betyder enligt förklaringen i A9 ”Genomförd” och är läst som Genomförd. Kontrollera.',
    );
  });

  it('is suggested through signs and numbers that have their meanings beside them', async () => {
    const file = await readDrawn({
      statuses: ['✔', '●', '○', '✔'],
      legend: (sheet) =>
        [
          ['Tecken', 'Betydelse'],
          ['✔', 'Genomförd'],
          ['●', 'Pågår'],
          ['○', 'Planerad'],
        ].forEach((pair, index) => pair.forEach((text, at) => (sheet.getCell(9 + index, 1 + at).value = text))),
    });
    expect(statusesOf(file)).toEqual(['genomford', 'pagar', 'planerad', 'genomford']);
  });

  it('is flagged where the explanation says two things of it', async () => {
    const file = await readDrawn({
      statuses: ['P', 'P', 'G', 'G'],
      legend: (sheet) => (sheet.getCell('A9').value = 'P = Planerad, P = Pågår, G = Genomförd, A = Avbruten'),
    });
    expect(statusesOf(file)).toEqual([null, null, 'genomford', 'genomford']);
    expect(saidOf(file).flat()).toHaveLength(4);
  });
});
