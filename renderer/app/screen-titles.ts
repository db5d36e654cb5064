import type { Route } from '../lib/route.ts';
import { appTexts } from '../lib/texts/app.ts';

/** What each screen is called. */
export const screenTitles: Readonly<Record<Route['screen'], string>> = {
  start: appTexts.start,
  returns: appTexts.returns,
  activities: appTexts.activities,
  link: appTexts.link,
  dispatches: appTexts.dispatches,
  'follow-up': appTexts.followUp,
  strategy: appTexts.strategy,
  units: appTexts.units,
  settings: appTexts.settings,
  help: appTexts.help,
};
