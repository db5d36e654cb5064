import { createContext } from 'react';
import type { FigureScreenName } from '../../lib/figure-address.ts';
import { hrefOf } from '../../lib/route.ts';

/** Where figures are shown, and the name of the one whose parts stand beside; null where figures lead nowhere. */
export type FigurePlace = { readonly screen: FigureScreenName; readonly current: string | null };

/** Tells the figures of a screen where their parts are shown. */
export const FigurePlaceContext = createContext<FigurePlace | null>(null);

/** Whether an address is that of the figure whose parts are shown: the figure is then marked where it stands. */
export const isShownIn = (place: FigurePlace | null, href: string): boolean =>
  place !== null && place.current !== null && hrefOf({ screen: place.screen, figure: place.current }) === href;
