import { createContext } from 'react';
import type { FigureScreenName } from '../../lib/figure-address.ts';

/** Where figures are shown, and the name of the one whose parts stand beside; null where figures lead nowhere. */
export type FigurePlace = { readonly screen: FigureScreenName; readonly current: string | null };

/** Tells the figures of a screen where their parts are shown. */
export const FigurePlaceContext = createContext<FigurePlace | null>(null);
