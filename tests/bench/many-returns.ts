import ExcelJS from 'exceljs';
import { activityFields, type FieldName } from '../../shared/register/activity-fields.ts';

type CellValue = string | number | Date;

/*
 * Lists of lengths without common factors: what departments write in their own words differs from row to row, so that
 * nothing is measured as known that would have been new in a real return.
 */
const titles = ['Språkcafé', 'Föräldrakurs', 'Läxhjälp', 'Mentorprogram', 'Sommarskola', 'Simskola', 'Yrkesspår'];
const audiences = ['nyanlända föräldrar', 'unga vuxna', 'kvinnor utan arbete', 'elever i årskurs nio', 'äldre'];
const places = ['Ellen Key', 'Gertrudsvik', 'biblioteket', 'Tjustskolan', 'Gamleby', 'Ankarsrum', 'familjecentralen'];
const types = ['Aktivitet', 'Projekt', 'aktivitet', 'Engagemang', 'Projekt.'];
const focusAreas = ['Språkutveckling', 'Arbete och kompetens', 'Språkutveckling', 'Social sammanhållning', 'Språk'];
const indicators = ['SU 4', 'SU 1, SU 3', 'Indikator 2', '', 'SU 2', 'AK 1', '1 och 3'];
const targetGroups = ['Nyanlända', 'Barn och unga', '', 'Ensamkommande barn och ungdomar', 'Vuxna'];
const partners = ['Rädda Barnen', 'biblioteket', 'ABF', 'Arbetsförmedlingen', 'Röda Korset', 'Studiefrämjandet', 'VIF'];
const roles = ['Förstelärare SVA', 'Rektor', 'Enhetschef', 'Samordnare integration', 'Biblioteksassistent'];
const ends = ['31 december 2024', 'juni 2024', '2024-11-15', 'tillsvidare', 'ht 2024', '14/6 2024'];
const statuses = ['Pågår', 'Genomförd', 'Planerad', 'pågår enligt plan', 'Klar', 'Försenad', 'Avslutad'];
const fundings = ['Integrationsfrämjande medel', 'Inom ram', 'Statsbidrag', 'Egen budget', 'ESF', 'Sparbanken'];
const answers = ['Ja', 'Nej', 'ja', 'Ja', ''];
const deviations = [
  '',
  'Färre kom än väntat under våren.',
  'Lokalen byttes i mars.',
  '',
  'Starten sköts upp två veckor.',
];

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];

/** One row's cells as a department would write them; the number of the action in all files keeps its texts apart. */
function rowCells(file: number, row: number, rows: number): Readonly<Partial<Record<FieldName, CellValue>>> {
  const number = file * rows + row;
  const men = number % 23;
  const women = (number * 3) % 41;
  const audience = pick(audiences, number) ?? '';
  const place = pick(places, number + row) ?? '';
  return {
    title: `${pick(titles, number) ?? ''} för ${audience} på ${place}, grupp ${number + 1}`,
    description: `Träffar ${1 + (number % 4)} gånger i veckan med samtal på lätt svenska för ${audience}; grupp ${number + 1}.`,
    type: pick(types, number) ?? '',
    focusArea: pick(focusAreas, number) ?? '',
    indicators: pick(indicators, number) ?? '',
    targetGroups: pick(targetGroups, row) ?? '',
    partners: [pick(partners, number), pick(partners, number * 3 + file), place].join(', '),
    responsible: `${pick(roles, number + file) ?? ''}, ${place}`,
    start: new Date(Date.UTC(2024, number % 6, 1 + (number % 28))),
    end: pick(ends, number + row) ?? '',
    status: pick(statuses, number + file) ?? '',
    outcome: `${3 + (number % 37)} träffar med i snitt ${2 + (number % 19)} deltagare; ${number} besök på ${place}.`,
    participants: number % 5 === 0 ? `ca ${women + men} personer` : women + men,
    women,
    men,
    children: number % 9,
    cost: number % 3 === 0 ? number * 250 : `${(18_000 + number * 150).toLocaleString('sv-SE')} kr`,
    funding: pick(fundings, number + row) ?? '',
    childPerspective: pick(answers, number) ?? '',
    deviations: pick(deviations, number + row) ?? '',
    nextSteps: `Planeras återkomma ${pick(['våren', 'hösten'], number) ?? ''} 2025 med ${number % 31} platser för ${audience}.`,
  };
}

/** Workbooks of as many rows each, with every field of the template: what a large municipality sends in one period. */
export async function makeReturns(files: number, rows: number): Promise<readonly Buffer[]> {
  const made: Buffer[] = [];
  for (let file = 0; file < files; file++) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Insatser');
    sheet.addRow(activityFields.map(({ label }) => label));
    for (let row = 0; row < rows; row++) {
      const cells = rowCells(file, row, rows);
      sheet.addRow(activityFields.map(({ name }) => (cells[name] === '' ? null : (cells[name] ?? null))));
    }
    made.push(Buffer.from(await workbook.xlsx.writeBuffer()));
  }
  return made;
}
