import { formatLongDate, formatNumber } from '../../../shared/language/format.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';

/** Words around the guide; the guide's own are in `renderer/features/help/guide`. */
export const helpTexts = {
  search: 'Sök i guiden',
  searchHint: 'Till exempel: lösenord',
  chapters: 'Guidens kapitel',
  coordinator: 'För dig som samordnar',
  units: 'Att skicka till verksamheterna',
  hits: (count: number, sought: string): string =>
    count === 0
      ? `Inget i guiden nämner ”${sought}”. Pröva ett annat ord.`
      : `${formatNumber(count)} ${count === 1 ? 'träff' : 'träffar'}`,
  results: 'Träffar i guiden',
  /** Before and after the key itself. */
  keys: 'Alla tangenter',
  print: 'Skriv ut',
  save: 'Spara som fil',
  saved: (fileName: string): string => `Sparad som ${fileName}`,
  savedDetail: 'Filen ligger bland dina hämtade filer. Bifoga den i mejlet till verksamheterna.',
  previous: 'Förra kapitlet',
  next: 'Nästa kapitel',
  turn: 'Förra och nästa kapitel',
  /** On other screens, where the guide helps. */
  aboutTurnedAway: 'Vad avsändaren kan göra, fil för fil',
  aboutForUnits: 'Skicka gärna med sidan Så återrapporterar du',
  /** At the top of the page for those who report. */
  due: (period: Period): string => `${periodLabel(period)}. Svara senast ${formatLongDate(period.dueDate)}.`,
} as const;
