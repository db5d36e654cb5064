import { goTo, hrefOf, parseRoute } from '../../lib/route.ts';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** The place that a pasted text leads to, such as `#/insatser/BUF-014` with whatever stands before it; null for none. */
export function pastedAddress(text: string): PaletteEntry | null {
  const [hash] = /#\/\S*/u.exec(text) ?? [];
  if (hash === undefined) return null;
  const route = parseRoute(hash);
  // What the program does not know leads to the start: no place that anybody can have meant.
  if (route.screen === 'start' && hash !== '#/') return null;
  const address = hrefOf(route);
  return {
    id: `address:${address}`,
    kind: 'address',
    title: texts.follow(decodeURIComponent(address)),
    code: '',
    detail: '',
    words: '',
    keys: [],
    choose: () => goTo(route),
  };
}
