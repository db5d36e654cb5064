import { hrefOf, parseRoute } from '../lib/route.ts';
import { paletteTexts as texts } from '../lib/texts/palette.ts';
import { showToast } from '../lib/toasts.ts';

/** Puts the address of what is shown on the clipboard; where the computer doesn't allow it, says the address instead. */
export async function copyLink(): Promise<void> {
  const address = hrefOf(parseRoute(window.location.hash));
  try {
    await navigator.clipboard.writeText(address);
    showToast({ tone: 'ok', text: texts.copied(address), detail: texts.copiedHow });
  } catch {
    showToast({ tone: 'warn', text: texts.notCopied, detail: texts.notCopiedHow(address) });
  }
}
