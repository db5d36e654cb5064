import type { Locator } from '@playwright/test';

/** The texts of a column's cells, top to bottom, the heading left out. */
export async function columnTexts(table: Locator, heading: string): Promise<readonly string[]> {
  return table.evaluate((element, wanted) => {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.getAttribute('aria-hidden') !== 'true');
    const heads = [...(rows[0]?.children ?? [])].map((cell) => cell.textContent.trim());
    const at = heads.indexOf(wanted);
    if (at < 0) throw new Error(`no column ${wanted} among ${heads.join(', ')}`);
    return rows.slice(1).map((row) => row.children[at]?.textContent.trim() ?? '');
  }, heading);
}

/** A row's cells as numbers, in order, once it is on screen; text and dashes are left out, and what stands below a number. */
export async function figuresOf(row: Locator): Promise<readonly number[]> {
  await row.waitFor();
  const texts = await row.locator('td').allInnerTexts();
  return texts.map((text) => figureIn(text.split('\n')[0] ?? '')).filter((figure) => figure !== null);
}

/** `1 457 174` → 1457174; null for what is not a figure. */
export function figureIn(text: string): number | null {
  const digits = text.replaceAll(/\s/gu, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
