import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A line per violation that axe finds on the page as it stands (WCAG 2.0–2.2 A and AA, best practices). */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // The page's content security policy forbids injected script elements; evaluating does not go through it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations.map(
    (one) =>
      `${one.id}: ${one.help} — ${one.nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? node.html})`).join('; ')}`,
  );
}

/** Fails with a line per violation when axe finds any on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}
