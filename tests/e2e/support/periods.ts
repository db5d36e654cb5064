import type { Page } from '@playwright/test';
import { appTexts, periodTexts } from '../../../renderer/lib/texts/app.ts';
import { returnsTexts } from '../../../renderer/lib/texts/returns.ts';
import { expect, type Door } from './door.ts';
import { textFile, type UserFile } from './files.ts';
import {
  choose,
  choosePeriod,
  goToScreen,
  openFile,
  openProgram,
  receive,
  selectIn,
  startsWith,
  takeIn,
  toldToast,
} from './user.ts';
import { startTexts } from '../../../renderer/lib/texts/start.ts';

const headings = 'Insats;Fokusområde;Målindikator;Status;Antal deltagare;Slut;Resultat under perioden;Samverkanspart';

/** One row of a return; what is left out is an empty cell. */
export type ReturnRow = {
  readonly title: string;
  readonly area?: string;
  readonly indicator?: string;
  readonly status?: string;
  readonly participants?: string;
  readonly end?: string;
  readonly outcome?: string;
  readonly partners?: string;
};

/** A return as a unit could send it: a list with our own headings. The name says whose it is and for which period. */
export function returnFile(name: string, rows: readonly ReturnRow[]): UserFile {
  const lines = rows.map(
    ({
      title,
      area = 'Arbete och kompetens',
      indicator = '',
      status = 'Pågår',
      participants = '',
      end = '',
      outcome = '',
      partners = '',
    }) => [title, area, indicator, status, participants, end, outcome, partners].join(';'),
  );
  return textFile(name, `${[headings, ...lines].join('\r\n')}\r\n`);
}

/** A register that starts at the annual report of 2023, with these returns taken in. */
export async function startAtBokslut2023(page: Page, door: Door, files: readonly UserFile[]): Promise<void> {
  await openProgram(page, door);
  await page.getByRole('button', { name: startTexts.createNow }).click();
  await choosePeriod(page, '2023', periodTexts.bokslut);
  await receive(page, files);
  for (const { name } of files) {
    await openFile(page, name);
    await takeIn(page);
  }
}

/** Goes on to the report of August 2024. */
export async function goToDelar2024(page: Page): Promise<void> {
  await page.getByRole('button', { name: startsWith(appTexts.changePeriod) }).click();
  const dialog = page.getByRole('dialog', { name: periodTexts.title });
  await choose(page, selectIn(dialog, periodTexts.year), '2024');
  await dialog.getByText(periodTexts.delar, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Välj Delår 2024' }).click();
  await toldToast(page, periodTexts.chosen('Delår 2024'));
  await goToScreen(page, 'returns');
  await expect(page.getByRole('heading', { level: 1, name: returnsTexts.title })).toBeVisible();
}
