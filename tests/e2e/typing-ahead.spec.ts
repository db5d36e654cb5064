import { cellOf, openActivities, rowOf } from './support/activity-table.ts';
import { expect, test } from './support/door.ts';
import { typeAhead } from './support/type-ahead.ts';
import { panel, toldToast } from './support/user.ts';

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
