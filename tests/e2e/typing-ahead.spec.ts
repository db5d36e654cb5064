import { activityTexts } from '../../renderer/lib/texts/activities.ts';
import { unitsTexts } from '../../renderer/lib/texts/units.ts';
import { cellOf, openActivities, rowOf } from './support/activity-table.ts';
import { expect, test } from './support/door.ts';
import { sample } from './support/files.ts';
import { placeOf, sheetOf } from './support/review.ts';
import { typeAhead } from './support/type-ahead.ts';
import { goToScreen, openFile, panel, receive, selectIn, startRegister, toasts, toldToast } from './support/user.ts';

const [titlePlace, statusPlace, participantsPlace] = [2, 6, 7];

test('in the table, each key comes to what the key before it led to: Escape, Home and Enter', async ({
  page,
  door,
}) => {
  await openActivities(page, door);
  const title = (await cellOf(page, 'BUF-002', titlePlace).textContent()) ?? '';
  await cellOf(page, 'BUF-002', participantsPlace).focus();
  await typeAhead(page, 'F2 Control+a 1 5 - 2 0 Escape Home Enter');
  await expect(panel(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(cellOf(page, 'BUF-002', participantsPlace)).toHaveText('22');
});

test('in the table, what can’t be read is said and kept, and Escape, Home and Enter go on from there', async ({
  page,
  door,
}) => {
  await openActivities(page, door);
  const title = (await cellOf(page, 'BUF-002', titlePlace).textContent()) ?? '';
  await cellOf(page, 'BUF-002', participantsPlace).focus();
  await typeAhead(page, 'F2 Control+a 1 5 - 2 0 Enter x Tab');
  await expect(cellOf(page, 'BUF-002', participantsPlace).getByRole('textbox')).toHaveValue('15-20x');
  await expect(page.getByText(/gick inte att läsa som ett antal/)).toBeVisible();
  await typeAhead(page, 'Enter Escape Home Enter');
  await expect(panel(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(cellOf(page, 'BUF-002', participantsPlace)).toHaveText('22');
});

test('in the table, a column is filled in without waiting: Enter goes down, Tab to the next cell’s editor', async ({
  page,
  door,
}) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', titlePlace).focus();
  await typeAhead(page, 'F2 Control+a e t t Enter F2 Control+a t v a Tab Escape ArrowDown Home ArrowRight');
  await typeAhead(page, 'F2 Control+a t r e Enter');
  await expect(cellOf(page, 'BUF-001', titlePlace)).toHaveText('ett');
  await expect(cellOf(page, 'BUF-002', titlePlace)).toHaveText('tva');
  await expect(cellOf(page, 'BUF-003', titlePlace)).toHaveText('tre');
  await expect(cellOf(page, 'BUF-004', titlePlace)).toBeFocused();
});

test('in the table, Tab from a figure writes the next one at once, and Shift+Tab goes back', async ({ page, door }) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', participantsPlace).focus();
  await typeAhead(page, 'F2 Control+a 7 1 Tab Control+a 5 0 0 Shift+Tab Control+a 7 2 Tab Enter');
  await expect(cellOf(page, 'BUF-001', participantsPlace)).toHaveText('72');
  await expect(cellOf(page, 'BUF-001', participantsPlace + 1)).toHaveText('500');
  await expect(cellOf(page, 'BUF-002', participantsPlace + 1)).toBeFocused();
});

test('in the table, a choice is made and the work goes on by keys without waiting', async ({ page, door }) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', statusPlace).focus();
  await typeAhead(page, 'F2 Home ArrowDown Enter ArrowDown Home Enter');
  await expect(cellOf(page, 'BUF-001', statusPlace)).toHaveText('Planerad');
  await expect(rowOf(page, 'BUF-002')).toHaveAttribute('aria-current', 'true');
});

test('in the table, Ctrl+Z right after an edit takes back that edit, not the one before', async ({ page, door }) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', participantsPlace).focus();
  await typeAhead(page, 'F2 Control+a 3 1 Enter F2 Control+a 3 2 Enter Control+z');
  await toldToast(page, /^Ångrat: Ändra Antal deltagare för BUF-002/);
  await expect(cellOf(page, 'BUF-001', participantsPlace)).toHaveText('31');
  await expect(cellOf(page, 'BUF-002', participantsPlace)).toHaveText('22');
});

test('Sök och gör takes what is written right after Ctrl+K, and Enter is what is found by all of it', async ({
  page,
  door,
}) => {
  await openActivities(page, door);
  await goToScreen(page, 'activities');
  await typeAhead(page, 'Control+k s p r a k p r Enter');
  await expect(panel(page).getByRole('heading', { name: /Språkpraktik/ })).toBeVisible();
  await typeAhead(page, 'Control+k u t s k Enter Control+k b u f Enter');
  await expect(page).toHaveURL(/verksamheter\/buf$/);
  await goToScreen(page, 'activities');
  await cellOf(page, 'BUF-001', 1).focus();
  await typeAhead(page, 'Control+k x Escape ArrowDown Home Enter');
  await expect(rowOf(page, 'BUF-002')).toHaveAttribute('aria-current', 'true');
  await typeAhead(page, 'ArrowDown ArrowDown ArrowUp Escape ArrowDown Enter');
  await expect(rowOf(page, 'BUF-004')).toHaveAttribute('aria-current', 'true');
});

test('a dialog has its first keys, and what opened it the first after Escape', async ({ page, door }) => {
  await startRegister(page, door);
  await goToScreen(page, 'units');
  await page.getByRole('button', { name: unitsTexts.add }).focus();
  await typeAhead(page, 'Enter Escape Enter K u l t u r Tab K S K Enter');
  await expect(page.getByRole('row', { name: /Kultur/ })).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a list of choices and a menu give the keys back to what opened them', async ({ page, door }) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', 1).click();
  await selectIn(panel(page), 'Status').focus();
  await typeAhead(page, 'Enter Home ArrowDown Enter Enter Home ArrowDown ArrowDown ArrowDown Enter');
  await expect(cellOf(page, 'BUF-001', statusPlace)).toHaveText('Genomförd');
  await typeAhead(page, 'Enter Escape Shift+Tab Tab Enter Home ArrowDown Enter');
  await expect(cellOf(page, 'BUF-001', statusPlace)).toHaveText('Planerad');

  const views = page.getByRole('button', { name: /^Vy:/ });
  await views.focus();
  await typeAhead(page, 'Enter Escape Enter ArrowDown Enter');
  await expect(views).not.toHaveText(/Alla/);
});

test('in the review, each key comes to the row and the field that the key before it led to', async ({ page, door }) => {
  await startRegister(page, door);
  await receive(page, [sample('ksf_handlingsplan_svar.xlsx')]);
  await openFile(page, 'ksf_handlingsplan_svar.xlsx');
  await sheetOf(page).focus();
  await typeAhead(page, 'n n p n n p');
  await expect.poll(() => placeOf(page)).toMatch(/^anmärkning 2 av 7$/);
  await typeAhead(page, 'p Enter Control+a 4 1 Enter n');
  await expect(page.locator('.row-fields').getByRole('textbox')).toHaveCount(0);
  await expect(panel(page)).not.toContainText('ca 38');
  // Up to the first row of the sheet, which is the one that was corrected.
  await typeAhead(page, 'ArrowUp ArrowUp ArrowUp ArrowUp ArrowUp ArrowUp ArrowUp');
  await expect(panel(page)).toContainText(/Antal deltagare\s*41/);
});

test('a message that was closed leaves the keys where they are when the next ones come', async ({ page, door }) => {
  await openActivities(page, door);
  await cellOf(page, 'BUF-001', participantsPlace).focus();
  await typeAhead(page, 'F2 Control+a 3 1 Enter');
  await toldToast(page, activityTexts.saved('Antal deltagare', 'BUF-001'));
  await expect(cellOf(page, 'BUF-002', participantsPlace)).toBeFocused();
  for (const code of ['BUF-002', 'BUF-003']) {
    await typeAhead(page, 'F2 Control+a 3 2 Enter');
    await expect(toasts(page)).toContainText(activityTexts.saved('Antal deltagare', code));
  }
  await expect(cellOf(page, 'BUF-004', participantsPlace)).toBeFocused();
});
