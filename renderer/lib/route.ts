import { useSyncExternalStore } from 'react';

/** Where in the program the page is; kept in the address after `#`, so that back, forward and reload work. */
export type Route =
  /** `figure` is the name of a figure whose parts are shown (`shared/followup/figure-name.ts`). */
  | { readonly screen: 'start'; readonly figure?: string }
  /** `cell` is a place in that file to show, such as `Blad1!F7` (`!F7` in a CSV); null for none. */
  | { readonly screen: 'returns'; readonly returnId: string | null; readonly cell?: string }
  | { readonly screen: 'activities'; readonly activityId: string | null; readonly filter: string }
  /** `part` is `tavla` for the board of unlinked activities; the matrix else. */
  | { readonly screen: 'link'; readonly part?: string }
  /** `part` is `mejltexter` for the wording of the mails; what goes to the units else. */
  | { readonly screen: 'dispatches'; readonly part?: string }
  | { readonly screen: 'follow-up'; readonly figure?: string }
  /** `id` is a focus area, goal, indicator or target group; null for the strategy as a whole. */
  | { readonly screen: 'strategy'; readonly id: string | null }
  | { readonly screen: 'units'; readonly unitId: string | null }
  /** `part` is a tab of the settings; null for the first. */
  | { readonly screen: 'settings'; readonly part: string | null }
  | { readonly screen: 'help'; readonly chapter: string | null };

/** Reads an address such as `#/insatser/BUF-014?status=pagar`. What it doesn't know leads to the start. */
export function parseRoute(hash: string): Route {
  const [path = '', filter = ''] = hash.replace(/^#\/?/, '').split('?');
  const [screen = '', id = ''] = path.split('/').map(decodePart);
  switch (screen) {
    case 'aterrapporter':
      return { screen: 'returns', returnId: id || null, ...cellIn(filter) };
    case 'insatser':
      return { screen: 'activities', activityId: id || null, filter };
    case 'koppla':
      return id === '' ? { screen: 'link' } : { screen: 'link', part: id };
    case 'utskick':
      return id === '' ? { screen: 'dispatches' } : { screen: 'dispatches', part: id };
    case 'strategi':
      return { screen: 'strategy', id: id || null };
    case 'verksamheter':
      return { screen: 'units', unitId: id || null };
    case 'installningar':
      return { screen: 'settings', part: id || null };
    case 'hjalp':
      return { screen: 'help', chapter: id || null };
    case 'uppfoljning':
      return { screen: 'follow-up', ...figureIn(filter) };
    default:
      return { screen: 'start', ...(screen === '' ? figureIn(filter) : {}) };
  }
}

function cellIn(query: string): { readonly cell?: string } {
  const cell = new URLSearchParams(query).get('cell');
  return cell === null ? {} : { cell };
}

const figureIn = (query: string): { readonly figure?: string } => (query === '' ? {} : { figure: query });

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // a broken escape in a typed address: as if it were not there
  }
}

const withId = (path: string, id: string | null): string => (id === null ? path : `${path}/${encodeURIComponent(id)}`);

const withQuery = (query: string | undefined): string => (query === undefined ? '' : `?${query}`);

/** The address of a route. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'returns':
      return (
        withId('#/aterrapporter', route.returnId) + (route.cell ? `?${new URLSearchParams({ cell: route.cell })}` : '')
      );
    case 'activities':
      return withId('#/insatser', route.activityId) + (route.filter === '' ? '' : `?${route.filter}`);
    case 'link':
      return withId('#/koppla', route.part ?? null);
    case 'dispatches':
      return withId('#/utskick', route.part ?? null);
    case 'strategy':
      return withId('#/strategi', route.id);
    case 'units':
      return withId('#/verksamheter', route.unitId);
    case 'settings':
      return withId('#/installningar', route.part);
    case 'help':
      return withId('#/hjalp', route.chapter);
    case 'follow-up':
      return `#/uppfoljning${withQuery(route.figure)}`;
    default:
      return `#/${withQuery(route.figure)}`;
  }
}

/** Goes somewhere. `replace` leaves no step to go back to, for what is only another look at the same place. */
export function goTo(route: Route, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(route);
  if (how === 'replace') window.history.replaceState(null, '', href);
  else if (href !== window.location.hash) window.history.pushState(null, '', href);
  // The browser would tell of it later, after keys that were pressed meanwhile: those belong to where this leads.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The route that the address names. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
