import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with a line per violation when axe finds any on the page as it stands (WCAG 2.0–2.2 A and AA, best practices). */
export async function expectAccessible(page: Page): Promise<void> {
  // The page's content security policy forbids injected script elements; evaluating does not go through it.
  await page.evaluate(source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  const told = results.violations.map(
    (one) => `${one.id}: ${one.help} — ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect(told).toEqual([]);
}
