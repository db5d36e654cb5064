import { writeLink } from '../../shared/link.ts';
import { isDesktop } from './host.ts';
import { hrefOf, type Route } from './route.ts';
import { linkTexts as texts } from './texts/links.ts';
import { showToast } from './toasts.ts';

/** The address of a place that works where the page is: one that the computer opens, or one for the palette. */
export function addressOf(route: Route, register: string, canOpen: boolean): string {
  const place = hrefOf(route);
  return (canOpen ? writeLink({ register, place }) : null) ?? place;
}

/**
 * Puts the address of a place on the clipboard; where the computer doesn't allow it, says the address instead. `register` is the
 * open register's `registerKey`.
 */
export async function copyLink(route: Route, register: string): Promise<void> {
  const address = addressOf(route, register, isDesktop);
  try {
    await navigator.clipboard.writeText(address);
    const detail = isDesktop ? texts.copiedHowDesktop : texts.copiedHowBrowser;
    showToast({ tone: 'ok', text: texts.copied(address), detail });
  } catch {
    showToast({ tone: 'warn', text: texts.notCopied, detail: texts.notCopiedHow(address) });
  }
}
