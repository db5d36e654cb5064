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
  'a form few of whose labels are understood is still a form, and its answers are no labels of others': handMade(
    [
      sheetOf(
        'Blankett 1',
        `
Västervik Resort AB|
Vad gäller redovisningen?|Badvärdar på två språk
Del av strategin|Arbete och kompetens
Mål som berörs|AK 1
Uppgiftslämnare/kontaktperson|Badchef
Medverkande parter|Arbetsförmedlingen
Insatsen inleddes|2 maj 2024
Insatsen upphör|31 augusti 2024
Status just nu|Pågår
Nådda personer|9
Andel/antal kvinnor|5
Andel/antal män|4
Summa kostnader|88 000 kr
Medel ur|Egen budget
Vad uppnåddes?|Nio badvärdar har haft sommarjobb.
Avvek något?|
Vad händer i höst?|Vi utvärderar med skolan.
`,
      ),
    ],
    [
      {
        at: 'Blankett 1!2',
        title: 'Badvärdar på två språk',
        focusArea: ak,
        indicators: ['AK1'],
        responsible: 'Badchef',
        partners: 'Arbetsförmedlingen',
        start: '2024-05-02',
        end: '2024-08-31',
        status: 'pagar',
        participants: 9,
        women: 5,
        men: 4,
        cost: 88_000,
        funding: 'egen',
        outcome: 'Nio badvärdar har haft sommarjobb.',
        nextSteps: 'Vi utvärderar med skolan.',
      },
    ],
  ),
  'actions side by side under words that are hardly known are all found': handMade(
    [
      sheetOf(
        'Blad1',
        `
Västervik Kraft Elnät AB
Insats|Lärling hos elmontörerna|Studiebesök för sfi-elever
Tillhör område|Arbete och kompetens|Arbete och kompetens
Chef|Teknisk chef|Kommunikatör
Fr.o.m. datum|2024-03-01|2024-05-08
T.o.m. datum|2025-02-28|2024-05-15
Läget just nu|Igång|Avslutad
Deltog totalt|3|36
Deltog kvinnor|1|19
Deltog män|2|17
Kostade|265 000 kr|1 500 kr
Det blev så här|Tre lärlingar är anställda.|Två besök med 36 elever.
Det gick mindre bra||
Nu gör vi||
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Lärling hos elmontörerna',
        focusArea: ak,
        responsible: 'Teknisk chef',
        start: '2024-03-01',
        end: '2025-02-28',
        status: 'pagar',
        participants: 3,
        women: 1,
        men: 2,
        cost: 265_000,
        outcome: 'Tre lärlingar är anställda.',
      },
      {
        at: 'Blad1!2',
        title: 'Studiebesök för sfi-elever',
        focusArea: ak,
        responsible: 'Kommunikatör',
        start: '2024-05-08',
        end: '2024-05-15',
        status: 'genomford',
        participants: 36,
        women: 19,
        men: 17,
        cost: 1500,
        outcome: 'Två besök med 36 elever.',
      },
    ],
  ),
};
