import type { AskedLink } from '../../shared/contract/link.ts';
import { parseLink } from '../../shared/link.ts';
import { done } from '../answer.ts';
import type { Commands, HostContext } from './host-context.ts';

/** The link that waits for the page: it may be asked for before there is a page, or while it is being loaded. */
export type Links = {
  /** A link as the computer gave it. Only what `parseLink` makes of it is kept. */
  open(address: string): void;
  take(): AskedLink;
};

/** Keeps the latest link, for one core. */
export function createLinks(emit: HostContext['emit']): Links {
  let asked: AskedLink = { kind: 'none' };
  return {
    open: (address) => {
      const link = parseLink(address);
      asked = link === null ? { kind: 'unreadable' } : { kind: 'place', link };
      emit({ kind: 'link-opened' });
    },
    take: () => {
      const taken = asked;
      asked = { kind: 'none' };
      return taken;
    },
  };
}

export const linkCommands: Commands<'link:take'> = {
  'link:take': async ({ links }) => done(links.take()),
};
