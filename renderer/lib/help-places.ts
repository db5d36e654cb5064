import { hrefOf } from './route.ts';

/** Chapters of the guide that other screens lead to. */
export const helpPlaces = {
  /** What to ask the sender of a file that can't be read. */
  turnedAway: hrefOf({ screen: 'help', chapter: 'nar-nagot-gar-fel' }),
  /** The page to send to those who report. */
  forUnits: hrefOf({ screen: 'help', chapter: 'sa-aterrapporterar-du' }),
} as const;
