import ExcelJS from 'exceljs';
import { followUpTexts } from '../../renderer/lib/texts/follow-up.ts';
import { statusLabels } from '../../shared/language/labels.ts';
import { statuses } from '../../shared/register/activity-fields.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { figuresOf } from './support/table.ts';
import { activitiesIn, figures, sumOf } from './support/truth.ts';
import { goToScreen, startRegister, takeInFiles } from './support/user.ts';
import { allCells, exportWorkbook, tableWith } from './support/workbook.ts';

const files = [
  'ksf_handlingsplan_svar.xlsx',
  'BUF_delar_2024.xlsx',
  'Återrapport integrationsstrategi SF aug 2024.xlsx',
];
const areas = ['Arbete och kompetens', 'Språkutveckling', 'Social sammanhållning'];

test('an empty follow-up says what to do', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'followUp');
  await expect(page.getByRole('heading', { name: followUpTexts.emptyTitle })).toBeVisible();
  await page.getByRole('link', { name: followUpTexts.toReturns }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Återrapporter' })).toBeVisible();
});

test('the figures on screen and in the exported workbook are those that the units gave', async ({ page, door }) => {
  const activities = activitiesIn(files);
  const sums = figures.map((figure) => sumOf(activities, figure));
  const [participants = 0, women = 0, men = 0, children = 0, cost = 0] = sums;
  await startRegister(page, door);
  await takeInFiles(page, files.map(sample));
  await goToScreen(page, 'followUp');

  const total = (name: string) => page.getByRole('table', { name }).getByRole('row', { name: /^Summa/ });
  expect(await figuresOf(total(followUpTexts.participants))).toEqual([participants, women, men, children]);
  expect(await figuresOf(total(followUpTexts.money))).toEqual([activities.length, cost]);
  const byStatus = page
    .getByRole('table')
    .filter({ hasText: statusLabels.genomford })
    .getByRole('row', { name: /^Summa/ });
  const count = (status: string | null): number => activities.filter((one) => one.status === status).length;
  expect(await figuresOf(byStatus)).toEqual([...[...statuses, null].map(count), activities.length]);

  const workbook = await exportWorkbook(page);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Sammanfattning',
    'Mål och indikatorer',
    ...areas,
    'Alla insatser',
    'Anmärkningar',
    'Underlag',
    'Källor',
  ]);

  const all = tableWith(workbook.getWorksheet('Alla insatser'), ['Kod', 'Insats', 'Antal deltagare', 'Kostnad (kr)']);
  const rows = all.filter((row) => row['Insats'] !== '');
  const headings = ['Antal deltagare', 'varav kvinnor', 'varav män', 'varav barn och unga', 'Kostnad (kr)'];
  expect(rows.map((row) => String(row['Insats'])).toSorted()).toEqual(activities.map(({ title }) => title).toSorted());
  expect(headings.map((heading) => rows.reduce((sum, row) => sum + Number(row[heading]), 0))).toEqual(sums);
  // The sums that stand below the table, and those of the summary, are the same.
  expect(headings.map((heading) => all.at(-1)?.[heading])).toEqual(sums);
  const summary = tableWith(workbook.getWorksheet('Sammanfattning'), ['Antal deltagare', 'Kostnad (kr)']);
  expect(headings.map((heading) => summary.find((row) => row['Fokusområde'] === 'Summa')?.[heading])).toEqual(sums);

  for (const area of areas) {
    const inArea = tableWith(workbook.getWorksheet(area), ['Kod', 'Insats']).filter((row) =>
      /^\w+-\d+$/.test(String(row['Kod'])),
    );
    const told = activities.filter(({ focusArea }) => areaIds[area] === focusArea);
    expect(inArea.map((row) => String(row['Insats'])).toSorted()).toEqual(told.map(({ title }) => title).toSorted());
  }
  expect(
    tableWith(workbook.getWorksheet('Källor'), ['Fil', 'SHA-256']).filter((row) => row['Fil'] !== ''),
  ).toHaveLength(activities.length);
  const texts = allCells(workbook).filter((cell) => cell.type === ExcelJS.ValueType.String);
  expect(texts.map((cell) => cell.text).filter((text) => text.startsWith('='))).toEqual([]);
});

const areaIds: Readonly<Record<string, string>> = {
  'Arbete och kompetens': 'arbete-kompetens',
  Språkutveckling: 'sprakutveckling',
  'Social sammanhållning': 'social-sammanhallning',
};
