import { handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Sums with names, rows struck through, unused rows, exports, and several actions in a cell. */
export const rowsTakenBackAndSums: Readonly<Record<string, MadeReturn>> = {
  'a controller with named subtotals between the rows and thousands in the title': handMade(
    [
      sheetOf(
        'Utfall',
        `
Integrationsinsatser, utfall per 240831 (tkr)

Insats|Fokusområde|Utfall personal|Utfall övrigt|Kostnad totalt|Deltagare|K|M|Status
Praktik i hemtjänst|Arbete och kompetens|48|12|=60|=11|9|2|Pågår
Rekryteringsdag|Arbete och kompetens|6|2.2|=8.2|=31|26|5|Klar
Delsumma AK||=54|=14.2|=68.2|=42|=35|=7|
Språkombud|Språkutveckling|130|15|=145|=14|12|2|Pågår
Delsumma SU||=130|=15|=145|=14|=12|=2|
TOTALT SF||=184|=29.2|=213.2|=56|=47|=9|
`,
      ),
    ],
    [
      {
        at: 'Utfall!4',
        title: 'Praktik i hemtjänst',
        focusArea: ak,
        cost: 60_000,
        participants: 11,
        women: 9,
        men: 2,
        status: 'pagar',
        open: ['cost'],
      },
      {
        at: 'Utfall!5',
        title: 'Rekryteringsdag',
        focusArea: ak,
        cost: 8200,
        participants: 31,
        women: 26,
        men: 5,
        status: 'genomford',
        open: ['cost'],
      },
      {
        at: 'Utfall!7',
        title: 'Språkombud',
        focusArea: su,
        cost: 145_000,
        participants: 14,
        women: 12,
        men: 2,
        status: 'pagar',
        open: ['cost'],
      },
    ],
  ),
  'a planner who strikes out what no longer holds': handMade(
    [
      sheetOf(
        'Insatser',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad|Nästa steg
Medborgardialog|Social sammanhållning|~~Pågår~~ Avbruten|~~18~~ 12|~~18000~~|Tas om 2025
~~Odlingslotter~~|~~Social sammanhållning~~|~~Pågår~~|~~20~~|~~9000~~|
Vandring|Social sammanhållning|Klar|23|2500|
`,
      ),
    ],
    [
      {
        at: 'Insatser!2',
        title: 'Medborgardialog',
        focusArea: ss,
        status: 'avbruten',
        participants: 12,
        nextSteps: 'Tas om 2025',
        ask: ['cost', 'status', 'participants'],
      },
      {
        at: 'Insatser!3',
        title: 'Odlingslotter',
        ask: ['title', 'focusArea', 'status', 'participants', 'cost'],
      },
      { at: 'Insatser!4', title: 'Vandring', focusArea: ss, status: 'genomford', participants: 23, cost: 2500 },
    ],
  ),
  'unused rows with a drop-down and a zero, an example left in place and help under the headings': handMade(
    [
      sheetOf(
        'Återrapport',
        `
Insats|Fokusområde|Ansvarig|Start|Status|Deltagare|Kostnad
(skriv kort namn)|(välj i listan)|(funktion, ej namn)|(åååå-mm-dd)|(välj i listan)|(antal)|(kr)
Exempel: Språkkafé|Språkutveckling|Bibliotekarie|2024-01-15|Genomförd|25|5000
Brandskydd på arabiska|Social sammanhållning|Brandingenjör|2024-02-20|Pågår|118|9000
Brandskydd på dari|-"-|-"-|-"-|-"-|41|-"-
||||Välj status||
||||Välj status||0
||||Välj status||
||||Välj status||0
`,
      ),
    ],
    [
      {
        at: 'Återrapport!4',
        title: 'Brandskydd på arabiska',
        focusArea: ss,
        responsible: 'Brandingenjör',
        start: '2024-02-20',
        status: 'pagar',
        participants: 118,
        cost: 9000,
      },
      {
        at: 'Återrapport!5',
        title: 'Brandskydd på dari',
        focusArea: ss,
        responsible: 'Brandingenjör',
        start: '2024-02-20',
        status: 'pagar',
        participants: 41,
        ask: ['cost'],
      },
    ],
  ),
  'an export with planned and real dates and sexes after the word for people': handMade(
    [
      sheetOf(
        '',
        `
Aktivitetsnamn|Strategiområde|Planerad start|Planerat slut|Verklig start|Verkligt slut|Status|Deltagare K|Deltagare M|Deltagare tot|Utfall kr|Budget kr
Elsäkerhet på dari|Social sammanhållning|2024-05-01|2024-06-30|2024-06-03|2024-06-28|Avslutad|'6|'9|'15|0,00|5 000,00
Lärling|Arbete och kompetens|2024-02-01|2024-12-31|2024-03-01|2024-12-20|Avslutad|'0|'1|'1|132 500,00|265 000,00
`,
      ),
    ],
    [
      {
        at: '!2',
        title: 'Elsäkerhet på dari',
        focusArea: ss,
        start: '2024-06-03',
        end: '2024-06-28',
        status: 'genomford',
        women: 6,
        men: 9,
        participants: 15,
        cost: 0,
        open: ['start', 'end', 'cost'],
      },
      {
        at: '!3',
        title: 'Lärling',
        focusArea: ak,
        start: '2024-03-01',
        end: '2024-12-20',
        status: 'genomford',
        women: 0,
        men: 1,
        participants: 1,
        cost: 132_500,
        open: ['start', 'end', 'cost'],
      },
    ],
    'csv',
  ),
  'a sheet for each school and their sums on one of their own': handMade(
    [
      sheetOf(
        'Sammanställning',
        '\nSkola|Antal insatser|Deltagare|Kostnad\nEllen Key|1|=22|=18500\nGamleby|1|=28|=36000\nTotalt|=2|=50|=54500\n',
      ),
      sheetOf(
        'Ellen Key',
        '\nInsats|Fokusområde|Deltagare|Kostnad|Status\nSpråkkafé|Språkutveckling|22|18500|Klar\nSumma||=22|=18500|\n',
      ),
      sheetOf(
        'Gamleby',
        '\nInsats|Fokusområde|Deltagare|Kostnad|Status\nLäxhjälp|Arbete och kompetens|28|36000|Pågår\nSumma||=28|=36000|\n',
      ),
    ],
    [
      { at: 'Ellen Key!2', title: 'Språkkafé', focusArea: su, participants: 22, cost: 18_500, status: 'genomford' },
      { at: 'Gamleby!2', title: 'Läxhjälp', focusArea: ak, participants: 28, cost: 36_000, status: 'pagar' },
    ],
  ),
  'several actions in a cell with as many answers beside them': handMade(
    [
      sheetOf(
        'Blad1',
        `
Fokusområde|Insatser|Antal deltagare|Status|Kostnad
Språkutveckling|1. Språkkafé // 2. Läxhjälp // 3. Sommarskola|1. 22 // 2. 28 // 3. 17|Klar // Pågår // Klar|45000
Social sammanhållning|Föreningsdag|140|Klar|9000
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Språkkafé',
        focusArea: su,
        participants: 22,
        status: 'genomford',
        ask: ['title', 'cost'],
      },
      { at: 'Blad1!2', title: 'Läxhjälp', focusArea: su, participants: 28, status: 'pagar', ask: ['title', 'cost'] },
      {
        at: 'Blad1!2',
        title: 'Sommarskola',
        focusArea: su,
        participants: 17,
        status: 'genomford',
        ask: ['title', 'cost'],
      },
      { at: 'Blad1!3', title: 'Föreningsdag', focusArea: ss, participants: 140, status: 'genomford', cost: 9000 },
    ],
  ),
  'social services in words of their own, with women and men in one answer': handMade(
    [
      sheetOf(
        'Svar',
        `
Insats|Fokusområde|Status/kommentar|Betalas av|Varav kvinnor / män|Resultat/kommentar
Föräldrastöd|Social sammanhållning|Klart i maj|fonden|15 / 4|Två grupper
Språkombud|Språk|Kör på som vanligt|egna medel|12/2|14 utbildade
Boendeskola|Social sammanhållning|Inte igång än|statsbidrag||
Anhörigcirkel|Social sammanhållning|Lades ner|Röda Korset|0 / 0|Ingen anmäld
`,
      ),
    ],
    [
      {
        at: 'Svar!2',
        title: 'Föräldrastöd',
        focusArea: ss,
        status: 'genomford',
        funding: 'integrationsmedel',
        women: 15,
        men: 4,
        outcome: 'Två grupper',
      },
      {
        at: 'Svar!3',
        title: 'Språkombud',
        focusArea: su,
        status: 'pagar',
        funding: 'egen',
        women: 12,
        men: 2,
        outcome: '14 utbildade',
        open: ['status'],
      },
      { at: 'Svar!4', title: 'Boendeskola', focusArea: ss, status: 'planerad', funding: 'statsbidrag' },
      {
        at: 'Svar!5',
        title: 'Anhörigcirkel',
        focusArea: ss,
        status: 'avbruten',
        funding: 'annan',
        women: 0,
        men: 0,
        outcome: 'Ingen anmäld',
      },
    ],
  ),
};
