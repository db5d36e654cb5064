import { dispatchTexts } from '../../renderer/lib/texts/dispatches.ts';
import { columnLetters } from '../../shared/intake/grid.ts';
import { templateColumns, templateRows } from '../../shared/intake/template-layout.ts';
import { fillTemplate, type CellInput } from '../integration/support/fill-with-libreoffice.ts';
import { expect, test } from './support/door.ts';
import { correctByKeyboard, stepToIssue } from './support/review.ts';
import { unzip } from './support/unzip.ts';
import {
  expectActivityCount,
  goToScreen,
  openFile,
  panel,
  receive,
  selectIn,
  startRegister,
  takeIn,
  toldToast,
} from './support/user.ts';
import { downloadBy, exportWorkbook, tableWith } from './support/workbook.ts';

type Answers = Readonly<Record<string, CellInput>>;

/** What a unit answers in the template, by the headings that it sees there. */
const answers: readonly Answers[] = [
  {
    Insats: 'Brandskydd på lätt svenska',
    Typ: 'Aktivitet',
    Fokusområde: 'Språkutveckling',
    'Målindikator 1': 'SU 4',
    Start: new Date(Date.UTC(2024, 0, 15)),
    Slut: 'tills vidare',
    Status: 'Pågår',
    'Resultat under perioden': 'Sex träffar på Ellen Key.',
    'Antal deltagare': 48,
    'varav kvinnor': 30,
    'varav män': 18,
    'Kostnad (kr)': 27_500,
    Finansiering: 'Egen budget',
    'Barnperspektiv beaktat': 'Ja',
  },
  {
    Insats: 'Prova på deltidsbrandman',
    Typ: 'Projekt',
    Fokusområde: 'Arbete och kompetens',
    Status: 'Genomförd',
    // Drop-downs and number rules are advice to whoever pastes: this is what pasting leaves.
    'Antal deltagare': '20-30',
    'Kostnad (kr)': 12_000,
  },
];

const cellsOf = (rows: readonly Answers[]): Record<string, CellInput> =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([heading, value]) => {
        const column = 1 + templateColumns.findIndex((one) => one.heading === heading);
        return [`${columnLetters(column)}${templateRows.firstData + index}`, value] as const;
      }),
    ),
  );

test('from a new register to the compiled workbook: send out, fill in, take in, correct, link, export', async ({
  page,
  door,
}) => {
  await startRegister(page, door);
  await goToScreen(page, 'dispatches');
  const sent = await downloadBy(page, () =>
    page.getByRole('button', { name: dispatchTexts.download, exact: true }).click(),
  );
  expect(sent.name).toMatch(/\.zip$/);
  const files = unzip(sent.bytes);
  const templates = files.filter(({ name }) => name.endsWith('.xlsx'));
  expect(templates).toHaveLength(10);
  expect(files.filter(({ name }) => name.endsWith('.eml'))).toHaveLength(10);
  const template = templates.find(({ name }) => name.includes('RTJ'));
  if (template === undefined)
    throw new Error(`no template for Räddningstjänsten among ${templates.map(({ name }) => name).join(', ')}`);

  const filled = {
    name: 'svar från räddningstjänsten.xlsx',
    bytes: await fillTemplate(template.bytes, cellsOf(answers)),
  };
  await receive(page, [filled]);
  await openFile(page, filled.name);
  await expect(page.getByText('Räddningstjänsten').first()).toBeVisible();
  await stepToIssue(page, '20-30');
  await correctByKeyboard(page, 'participants', '24');
  await expect(panel(page)).toContainText('rättat av dig');
  await takeIn(page);
  await expectActivityCount(page, 2);

  await goToScreen(page, 'activities');
  await page.getByRole('row', { name: /Prova på deltidsbrandman/ }).click();
  await selectIn(panel(page), 'Målindikator').click();
  await page.getByRole('option', { name: /^AK 6/ }).click();
  await page.keyboard.press('Escape');
  await toldToast(page, 'Målindikator');

  await goToScreen(page, 'followUp');
  const workbook = await exportWorkbook(page);
  const all = tableWith(workbook.getWorksheet('Alla insatser'), ['Kod', 'Insats', 'Målindikator']);
  const [first, second] = all;
  expect(first).toMatchObject({
    Kod: 'RTJ-001',
    Insats: 'Brandskydd på lätt svenska',
    Verksamhet: 'Räddningstjänsten',
    Status: 'Pågår',
    'Antal deltagare': 48,
    'varav kvinnor': 30,
    'varav män': 18,
    'Kostnad (kr)': 27_500,
  });
  expect(second).toMatchObject({ Kod: 'RTJ-002', 'Antal deltagare': 24, 'Kostnad (kr)': 12_000 });
  expect(second?.['Målindikator']).toMatch(/AK 6/);
  const sum = tableWith(workbook.getWorksheet('Sammanfattning'), ['Antal deltagare', 'Kostnad (kr)']).find(
    (row) => row['Fokusområde'] === 'Summa',
  );
  expect(sum).toMatchObject({
    'Antal deltagare': 48 + 24,
    'varav kvinnor': 30,
    'varav män': 18,
    'Kostnad (kr)': 39_500,
  });
  const sources = tableWith(workbook.getWorksheet('Källor'), ['Fil', 'Rad', 'SHA-256']);
  expect(sources[0]).toMatchObject({ Fil: filled.name, Blad: 'Insatser', Rad: templateRows.firstData });
});
