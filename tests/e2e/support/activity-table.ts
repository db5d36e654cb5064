import type { Locator, Page } from '@playwright/test';
import { activityTexts } from '../../../renderer/lib/texts/activities.ts';
import { expect, type Door } from './door.ts';
import { sample } from './files.ts';
import { containing, goToScreen, startRegister, takeInFiles } from './user.ts';

/** The register's table on Insatser. */
export const table = (page: Page): Locator => page.getByRole('grid', { name: activityTexts.table });
export const rowOf = (page: Page, code: string): Locator => table(page).getByRole('row', { name: containing(code) });

/** A cell by its row's code and its column's place, counted from the code as 1. */
export const cellOf = (page: Page, code: string, place: number): Locator =>
  rowOf(page, code).getByRole('gridcell').nth(place);

/** Rows that are shown, groups' headings among them. */
export const expectShown = (page: Page, count: number): Promise<void> =>
  expect(table(page).getByRole('row')).toHaveCount(count + 1);

/** Fifteen activities of two units. */
export async function openActivities(page: Page, door: Door): Promise<void> {
  await startRegister(page, door);
  await takeInFiles(page, [sample('ksf_handlingsplan_svar.xlsx'), sample('BUF_delar_2024.xlsx')]);
  await goToScreen(page, 'activities');
  await expectShown(page, 15);
}
