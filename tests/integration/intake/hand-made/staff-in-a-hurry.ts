import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** What staff with too little time sent: questions for headings, figures in words, an action in a cell, forms of their own. */
export const staffInAHurry: Readonly<Record<string, MadeReturn>> = {
  'a head teacher whose headings are all questions': handMade(
    [
      sheetOf(
        'Integration',
        `
Integrationsarbete, underlag till delåret 2024
Vad har ni gjort?|Vilket fokusområde hör det till?|När började ni?|När blev/blir det klart?|Hur långt har ni kommit?|Hur många har deltagit?|Hur många av dem är flickor/kvinnor?|Hur många är pojkar/män?|Vad har det kostat?|Vem är ansvarig?|Hur gick det?|Vad händer nu?
Språkkafé för vårdnadshavare|Språk|v. 12|v. 22|Klart!|14|11|3|12 000:-|Förstelärare SvA|Uppskattat, flera vill fortsätta.|Nytt försök till hösten.
Studiehandledning|Arbete & kompetens|2023-08-21|läsåret 24/25|Rullar på|tolv|'5|'7|inom ramen|Bitr. rektor|Bättre närvaro.|
Mentorer i åk 9|arbete/kompetens|HT-23|sedan i våras|Blev inte av|-|-|-|0|SYV|—|Vi tar nytt grepp.
Föräldramöte med tolk|Social sammanhållning|15/4|15/4|Genomfördes i april|ett 20-tal|||ca 4 tkr|Rektor|Tre tolkar på plats.|
`,
      ),
    ],
    [
      {
        at: 'Integration!3',
        title: 'Språkkafé för vårdnadshavare',
        focusArea: su,
        start: '2024-03-18',
        end: '2024-06-02',
        status: 'genomford',
        participants: 14,
        women: 11,
        men: 3,
        cost: 12_000,
        responsible: 'Förstelärare SvA',
        outcome: 'Uppskattat, flera vill fortsätta.',
        nextSteps: 'Nytt försök till hösten.',
      },
      {
        at: 'Integration!4',
        title: 'Studiehandledning',
        focusArea: ak,
        start: '2023-08-21',
        end: '2025-06-30',
        status: 'pagar',
        participants: 12,
        women: 5,
        men: 7,
        responsible: 'Bitr. rektor',
        outcome: 'Bättre närvaro.',
        ask: ['cost'],
      },
      {
        at: 'Integration!5',
        title: 'Mentorer i åk 9',
        focusArea: ak,
        start: '2023-08-01',
        status: 'avbruten',
        cost: 0,
        responsible: 'SYV',
        nextSteps: 'Vi tar nytt grepp.',
        ask: ['end'],
      },
      {
        at: 'Integration!6',
        title: 'Föräldramöte med tolk',
        focusArea: ss,
        start: '2024-04-15',
        end: '2024-04-15',
        status: 'genomford',
        cost: 4000,
        responsible: 'Rektor',
        outcome: 'Tre tolkar på plats.',
        ask: ['participants'],
        open: ['cost'],
      },
    ],
  ),
  'a library with ditto marks, figures to add up, and a sum in words': handMade(
    [
      sheetOf(
        'Biblioteken',
        `
Nr|Aktivitet|Fokusområde|Ansv.|Period|Antal delt.|Läge|Resultat|Kostnad|Kommentar
1.|Språkkafé|Språkutveckling|Bibliotekarie|jan–maj|ca 15/gång|Avslutat|18 träffar|3 200|
2.|Bokcirkel|"|"|1/2-30/4|12 st varav 7 kv|Avslutat|Sex böcker lästa|1 800:-|
3.|Sagostund|-"-|Barnbibliotekarie|v. 5–20|30–40|Pågår|Varannan lördag|"|
4.|Digital stuga|Social sammanh.|-"-|hela året|K 12 M 9|Pågår|Drop in||
5.|Läs för mig|Språkutveckling|"|kvartal 2|8+12|Avslutat|Två platser|2x1500|
|Summa||||ca 120|||8 000|
`,
      ),
    ],
    [
      {
        at: 'Biblioteken!2',
        title: 'Språkkafé',
        focusArea: su,
        responsible: 'Bibliotekarie',
        start: '2024-01-01',
        end: '2024-05-31',
        status: 'genomford',
        outcome: '18 träffar',
        cost: 3200,
        ask: ['participants'],
      },
      {
        at: 'Biblioteken!3',
        title: 'Bokcirkel',
        focusArea: su,
        responsible: 'Bibliotekarie',
        start: '2024-02-01',
        end: '2024-04-30',
        status: 'genomford',
        participants: 12,
        women: 7,
        outcome: 'Sex böcker lästa',
        cost: 1800,
      },
      {
        at: 'Biblioteken!4',
        title: 'Sagostund',
        focusArea: su,
        responsible: 'Barnbibliotekarie',
        start: '2024-01-29',
        end: '2024-05-19',
        status: 'pagar',
        outcome: 'Varannan lördag',
        ask: ['participants', 'cost'],
      },
      {
        at: 'Biblioteken!5',
        title: 'Digital stuga',
        focusArea: ss,
        responsible: 'Barnbibliotekarie',
        start: '2024-01-01',
        end: '2024-12-31',
        status: 'pagar',
        participants: 21,
        women: 12,
        men: 9,
        outcome: 'Drop in',
      },
      {
        at: 'Biblioteken!6',
        title: 'Läs för mig',
        focusArea: su,
        responsible: 'Barnbibliotekarie',
        start: '2024-04-01',
        end: '2024-06-30',
        status: 'genomford',
        participants: 20,
        outcome: 'Två platser',
        cost: 3000,
        open: ['participants', 'cost'],
      },
    ],
  ),
  'a nurse who writes each action in one cell': handMade(
    [
      sheetOf(
        'Blad1',
        `
Socialförvaltningen, äldreomsorgen

Insats: Anhörigcirkel // Fokusområde: Social sammanhållning // Ansvarig: Anhörigkonsulent // Start: 5 februari 2024 // Slut: 31 maj 2024 // Status: klar // Antal deltagare: 9 // Kostnad: 6 500 kr // Resultat: Nio kvinnor // kom regelbundet.
Insats: Språkombud // Fokusområde: Språkutveckling // Start: 1 mars 2024 // Slut: löpande // Status: pågår // Antal deltagare: 14 (12 kvinnor, 2 män) // Kostnad: 45 tkr
`,
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Anhörigcirkel',
        focusArea: ss,
        responsible: 'Anhörigkonsulent',
        start: '2024-02-05',
        end: '2024-05-31',
        status: 'genomford',
        participants: 9,
        cost: 6500,
        outcome: 'Nio kvinnor\nkom regelbundet.',
      },
      {
        at: 'Blad1!4',
        title: 'Språkombud',
        focusArea: su,
        start: '2024-03-01',
        end: 'ongoing',
        status: 'pagar',
        participants: 14,
        women: 12,
        men: 2,
        cost: 45_000,
      },
    ],
  ),
  'a club with headings of its own': handMade(
    [
      sheetOf(
        'Blad1',
        `
Gamleby IF – redovisning
Vad vi gör|När|Tjejer|Killar|Summa|Pengar|Från vem|Så gick det
Öppen hall|6/1 - 25/5|14|31|45|18 500 kr|integrationsfonden|Fullt varje gång
Simskola|mars – maj|12|0|12|9.600|Egna medel|Alla tog märket
`,
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Öppen hall',
        start: '2024-01-06',
        end: '2024-05-25',
        women: 14,
        men: 31,
        participants: 45,
        cost: 18_500,
        funding: 'integrationsmedel',
        outcome: 'Fullt varje gång',
        ask: ['focusArea'],
        open: ['participants'],
      },
      {
        at: 'Blad1!4',
        title: 'Simskola',
        start: '2024-03-01',
        end: '2024-05-31',
        women: 12,
        men: 0,
        participants: 12,
        cost: 9600,
        funding: 'egen',
        outcome: 'Alla tog märket',
        ask: ['focusArea'],
        open: ['cost', 'participants'],
      },
    ],
  ),
  'a preschool form as in a word processor, with boxes to tick': handMade(
    [
      drawn(
        'Formulär',
        `
Redovisning av integrationsinsats|||
Barn- och utbildningsförvaltningen · Förskolan Loket|||

Insatsens namn|||
Modersmålsstöd med sagopåsar|||
Fokusområde||Ansvarig|
☐ Arbete och kompetens // ☒ Språkutveckling // ☐ Social sammanhållning||Förskollärare, avd. Blåklockan|
Startdatum|Slutdatum|Antal deltagare|Kostnad
2024-01-22|2024-06-07|24|4 300 kr
Flickor|Pojkar|Status|Finansiering
11|13|☐ Planerad ☐ Pågår ☒ Genomförd|☒ Egen budget ☐ Statsbidrag
Resultat|||
Barnen lånar hem påsar.|||
`,
        { merges: ['A1:D1', 'A2:D2', 'A4:D4', 'A5:D5', 'A6:B6', 'C6:D6', 'A7:B7', 'C7:D7', 'A12:D12', 'A13:D13'] },
      ),
    ],
    [
      {
        at: 'Formulär!4',
        title: 'Modersmålsstöd med sagopåsar',
        focusArea: su,
        responsible: 'Förskollärare, avd. Blåklockan',
        start: '2024-01-22',
        end: '2024-06-07',
        participants: 24,
        women: 11,
        men: 13,
        cost: 4300,
        status: 'genomford',
        funding: 'egen',
        outcome: 'Barnen lånar hem påsar.',
      },
    ],
  ),
};
