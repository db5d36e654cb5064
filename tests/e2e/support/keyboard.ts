import type { Locator, Page } from '@playwright/test';
import { expect } from './door.ts';

/** More than any screen has; a way round that long is a fault of its own. */
const mostTabs = 150;

/** What has the focus, in words, and whether an outline shows it: on itself, or where a hidden control is drawn. */
function focusNow(page: Page): Promise<{ readonly what: string; readonly isShown: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { what: 'the page', isShown: true };
    const hasOutline = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$|transparent/.test(outlineColor)
      );
    };
    const label = focused.closest('label');
    const near = label === null ? [] : [label, ...label.querySelectorAll('*')];
    const { width, height } = focused.getBoundingClientRect();
    const isFrame = focused.matches('main, aside, [role="dialog"]') && focused.getAttribute('tabindex') === '-1';
    const what = `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 60)}`;
    return { what, isShown: isFrame || (width > 0 && height > 0 && [focused, ...near].some(hasOutline)) };
  });
}

/** Presses Tab until something has the focus; on the way and there, the focus must be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const focused = target.and(page.locator(':focus'));
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press('Tab');
    const { what, isShown } = await focusNow(page);
    expect(isShown, `the focus is seen on ${what}`).toBe(true);
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Tabs to something and presses Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Says that what has the focus shows it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { what, isShown } = await focusNow(page);
  expect(isShown, `the focus is seen on ${what}`).toBe(true);
}
