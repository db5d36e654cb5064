import { hrefOf } from '../../lib/route.ts';
import { addressOf, chapterIdOf } from './guide.ts';

/**
 * Where a link of the guide leads in the program: a screen (`#/utskick`) as it is, another chapter (`05-granska.md#konflikter`) by
 * its address here. Null for everything else: the guide leads to nowhere outside the program.
 */
export function guideLink(href: string): string | null {
  if (href.startsWith('#/')) return href;
  const [file = '', section = ''] = href.split('#');
  if (!/^[\w-]+\.md$/.test(file)) return null;
  return hrefOf({ screen: 'help', chapter: addressOf(chapterIdOf(file), section === '' ? null : section) });
}
