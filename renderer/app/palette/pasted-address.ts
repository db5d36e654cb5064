import { isLink, parseLink, type RegisterLink } from '../../../shared/link.ts';
import { askForLink } from '../../lib/asked-links.ts';
import { goTo, hrefOf, parseRoute } from '../../lib/route.ts';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import type { PaletteEntry } from './palette-entry.ts';

const entryOf = (address: string, title: string, choose: () => void): PaletteEntry => ({
  id: `address:${address}`,
  kind: 'address',
  title,
  code: '',
  detail: '',
  words: '',
  keys: [],
  choose,
});

function linkEntry(link: RegisterLink): PaletteEntry {
  return entryOf(link.place, texts.follow(decodeURIComponent(link.place)), () => askForLink(link));
}

/**
 * The place that a pasted text leads to: a link as the desktop program copies it, or `#/insatser/BUF-014` with whatever stands
 * before it; null for none.
 */
export function pastedAddress(text: string): PaletteEntry | null {
  if (isLink(text)) {
    const link = parseLink(text);
    return link && linkEntry(link);
  }
  const [hash] = /#\/\S*/u.exec(text) ?? [];
  if (hash === undefined) return null;
  const route = parseRoute(hash);
  // What the program does not know leads to the start: no place that anybody can have meant.
  if (route.screen === 'start' && hash !== '#/') return null;
  const address = hrefOf(route);
  return entryOf(address, texts.follow(decodeURIComponent(address)), () => goTo(route));
}
