import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A tooltip is drawn last in the page and belongs to its control by aria-describedby; axe's best practice that everything lies
 * in a landmark does not know that. Dialogs and lists, which are drawn there too, are no matter for that rule.
 */
const isTooltipOnly = ({ id, nodes }: AxeResults['violations'][number]): boolean =>
  id === 'region' &&
  nodes.every(({ html }) => html.includes('role="tooltip"') || html.startsWith('<div data-overlay-container="true"'));

/** Which rules axe is asked about: all (WCAG 2.0–2.2 A and AA, best practices), or only those that the colours decide. */
export type Asked = 'everything' | 'colours';

/** Waits until what fades and slides has come to rest, or axe would measure colours on their way. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map((one) => one.finished));
  });

/** A line per violation that axe finds on the page once it has come to rest. */
export async function violationsOn(page: Page, asked: Asked = 'everything'): Promise<readonly string[]> {
  await atRest(page);
  // The page's content security policy forbids injected script elements; evaluating does not go through it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options = { resultTypes: ['violations'], ...(asked === 'colours' ? { runOnly: ['color-contrast'] } : {}) };
  const results = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return results.violations
    .filter((one) => !isTooltipOnly(one))
    .map(
      (one) =>
        `${one.id}: ${one.help} — ${one.nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? node.html})`).join('; ')}`,
    );
}

/** Fails with a line per violation when axe finds any on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}
