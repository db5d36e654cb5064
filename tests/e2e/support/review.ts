import type { Locator, Page } from '@playwright/test';
import { type FieldName, fieldDefinition } from '../../../shared/register/activity-fields.ts';
import { returnsTexts } from '../../../renderer/lib/texts/returns.ts';
import { expect } from './door.ts';
import { containing, panel } from './user.ts';

/** The department's own sheet, as it came. */
export const sheetOf = (page: Page): Locator => page.getByRole('region', { name: /^Så ser .* ut$/ });

/** Shows what holds for the file as a whole, where a narrow window has folded it away. */
export async function unfold(page: Page): Promise<void> {
  const about = page.getByRole('button', { name: returnsTexts.about, exact: true });
  await expect(about.or(panel(page)).first()).toBeVisible();
  await expect(async () => {
    if (!(await panel(page).isVisible())) await about.click({ timeout: 2_000 });
    await expect(panel(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** How many issues the file has, as the switch between the two ways to look at it says. */
export async function issueCount(page: Page): Promise<number> {
  const name = await page.getByRole('radio', { name: containing(returnsTexts.issuesTab) }).textContent();
  return Number(/\((\d+)\)/.exec(name ?? '')?.[1]);
}

/** Presses N on the sheet until the panel shows a row whose issue quotes a text; gives how many presses it took. */
export async function stepToIssue(page: Page, quoted: string): Promise<number> {
  await sheetOf(page).focus();
  const total = await issueCount(page);
  const finding = panel(page).getByText(containing(quoted)).first();
  for (let presses = 1; presses <= total; presses += 1) {
    const before = await placeOf(page);
    await page.keyboard.press('n');
    await expect.poll(() => placeOf(page)).not.toBe(before);
    if (await finding.isVisible()) return presses;
  }
  throw new Error(`no issue with ${quoted} among ${total}`);
}

/** What the foot of the review says of where the reviewer is. */
export const placeOf = (page: Page): Promise<string> =>
  page
    .getByText(/^anmärkning \d+ av \d+$|^\d+ anmärkning(ar)?$/)
    .first()
    .innerText();

/**
 * Corrects the field at hand from the sheet, without the mouse: Enter goes to the field, Enter again where the first only went
 * to its button, then the new value and Enter.
 */
export async function correctByKeyboard(page: Page, field: FieldName, text: string): Promise<void> {
  const { label } = fieldDefinition(field);
  const input = panel(page).getByRole('textbox', { name: label, exact: true });
  await page.keyboard.press('Enter');
  const button = panel(page).getByRole('button', { name: returnsTexts.correctField(label) });
  await expect(input.or(button).and(page.locator(':focus'))).toBeVisible();
  if (!(await input.isVisible())) await page.keyboard.press('Enter');
  await expect(input).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
