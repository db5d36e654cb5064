import { handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';

/** Headings of trades and planning systems: what is not understood is told at every field that it may be. */
export const tradesAndExports: Readonly<Record<string, MadeReturn>> = {
  'a column of running text under words that nobody knows may be any text that has no column': handMade(
    [
      sheetOf(
        'Skolan',
        `
Insats|Fokusområde|Status|Vad ugglan viskade|Antal deltagare
Läxhjälp i Gamleby|Arbete och kompetens|Pågår|Kontakt tas med pensionärsföreningen i höst.|28
Språkcafé för föräldrar|Språkutveckling|Klar|Återkommer våren 2025 om medlen räcker.|22
`,
      ),
    ],
    [
      {
        at: 'Skolan!2',
        title: 'Läxhjälp i Gamleby',
        focusArea: ak,
        status: 'pagar',
        nextSteps: 'Kontakt tas med pensionärsföreningen i höst.',
        participants: 28,
      },
      {
        at: 'Skolan!3',
        title: 'Språkcafé för föräldrar',
        focusArea: su,
        status: 'genomford',
        nextSteps: 'Återkommer våren 2025 om medlen räcker.',
        participants: 22,
      },
    ],
  ),
  'an export whose comment on the status is what came of it': handMade(
    [
      sheetOf(
        'Export',
        `
Namn|Fokusområde|Status (ikon)|Status (kommentar)|Startdatum|Slutdatum
Språkpraktik på återvinningscentral|Arbete och kompetens|Pågår|Fyra praktikanter, en har fått visstidsanställning.|2024-02-01|2024-11-30
Sortering på åtta språk|Språkutveckling|Klar|Folder och film till hushållen.|2024-01-10|2024-04-30
`,
      ),
    ],
    [
      {
        at: 'Export!2',
        title: 'Språkpraktik på återvinningscentral',
        focusArea: ak,
        status: 'pagar',
        outcome: 'Fyra praktikanter, en har fått visstidsanställning.',
        start: '2024-02-01',
        end: '2024-11-30',
      },
      {
        at: 'Export!3',
        title: 'Sortering på åtta språk',
        focusArea: su,
        status: 'genomford',
        outcome: 'Folder och film till hushållen.',
        start: '2024-01-10',
        end: '2024-04-30',
      },
    ],
  ),
  'what is done next is no name, though it begins as one': handMade(
    [
      sheetOf(
        'Biblioteket',
        `
Vad vi har ordnat|Fokusområde|Hur långt har ni kommit?|Vad gör vi sen?|Anm. om avvikelser
Bokstart på modersmål|Språkutveckling|Pågår|Fler språk till hösten.|Två träffar ställdes in i mars.
Jobbsök på biblioteket|Arbete och kompetens|Klar|Permanentas i ordinarie verksamhet.|
`,
      ),
    ],
    [
      {
        at: 'Biblioteket!2',
        title: 'Bokstart på modersmål',
        focusArea: su,
        status: 'pagar',
        nextSteps: 'Fler språk till hösten.',
        deviations: 'Två träffar ställdes in i mars.',
      },
      {
        at: 'Biblioteket!3',
        title: 'Jobbsök på biblioteket',
        focusArea: ak,
        status: 'genomford',
        nextSteps: 'Permanentas i ordinarie verksamhet.',
      },
    ],
  ),
};
