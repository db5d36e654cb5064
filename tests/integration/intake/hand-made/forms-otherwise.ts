import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Forms, sheets per action, and tables lying on their side. */
export const formsOtherwise: Readonly<Record<string, MadeReturn>> = {
  'numbered form lines with the answer four columns away': handMade(
    [
      sheetOf(
        'Enkät',
        `
1.1 Insatsens namn||||Språkpraktik i storköket
1.2 Fokusområde||||Språkutveckling
1.3 Vem ansvarar?||||Kostchefen
2.1 Startdatum||||2024-02-12
2.2 Slutdatum||||2024-11-29
2.3 Status||||Pågår
3.1 Antal deltagare||||6
3.2 Varav kvinnor||||5
3.3 Varav män||||1
4.1 Kostnad (tkr)||||37.5
4.2 Resultat||||Fyra har fått vikariat
`,
      ),
    ],
    [
      {
        at: 'Enkät!1',
        title: 'Språkpraktik i storköket',
        focusArea: su,
        responsible: 'Kostchefen',
        start: '2024-02-12',
        end: '2024-11-29',
        status: 'pagar',
        participants: 6,
        women: 5,
        men: 1,
        cost: 37_500,
        outcome: 'Fyra har fått vikariat',
      },
    ],
  ),
  'label rows with the answers in the row under, line by line': handMade(
    [
      sheetOf(
        'Kort',
        `
Insats|Fokusområde|Ansvarig
Hyresgästvärdar|Social sammanhållning|Bovärd
|
Start|Slut|Status
2024-01-15|2024-12-15|Pågår
|
Antal deltagare|Kvinnor|Män
11|6|5
|
Resultat
Färre klagomål i trapphusen
`,
      ),
    ],
    [
      {
        at: 'Kort!1',
        title: 'Hyresgästvärdar',
        focusArea: ss,
        responsible: 'Bovärd',
        start: '2024-01-15',
        end: '2024-12-15',
        status: 'pagar',
        participants: 11,
        women: 6,
        men: 5,
        outcome: 'Färre klagomål i trapphusen',
      },
    ],
  ),
  'a sheet per action, named after it, with the name as a title only': handMade(
    [
      sheetOf(
        'Läxhjälp Gamleby',
        `
Läxhjälp Gamleby
|
Fokusområde:|Arbete och kompetens
Ansvarig:|Biträdande rektor
Start:|2024-01-22
Slut:|2024-06-07
Status:|Genomförd
Antal deltagare:|31
`,
      ),
      sheetOf(
        'Bokbussen',
        `
Bokbussen
|
Fokusområde:|Språkutveckling
Ansvarig:|Bibliotekschef
Start:|2024-01-08
Slut:|Tills vidare
Status:|Pågår
Antal deltagare:|260
`,
      ),
    ],
    [
      {
        at: 'Läxhjälp Gamleby!1',
        title: 'Läxhjälp Gamleby',
        focusArea: ak,
        responsible: 'Biträdande rektor',
        start: '2024-01-22',
        end: '2024-06-07',
        status: 'genomford',
        participants: 31,
        open: ['title'],
      },
      {
        at: 'Bokbussen!1',
        title: 'Bokbussen',
        focusArea: su,
        responsible: 'Bibliotekschef',
        start: '2024-01-08',
        end: 'ongoing',
        status: 'pagar',
        participants: 260,
        open: ['title'],
      },
    ],
    'xlsx',
    'hand-made form',
  ),
  'actions in columns, with section lines and a sum column': handMade(
    [
      sheetOf(
        'På tvären',
        `
|Insats 1|Insats 2|Insats 3|Totalt
Namn på insatsen|Språkstegen|Föreningsguide|Traineeplats|
Fokusområde|Språkutveckling|Social sammanhållning|Arbete och kompetens|
TID
Startdatum|2024-01-08|2024-03-04|2024-04-01|
Slutdatum|2024-06-05|2024-05-31|2024-09-30|
Status|Genomförd|Genomförd|Pågår|
DELTAGARE
Antal deltagare|18|44|3|65
varav kvinnor|12|20|1|33
varav män|6|24|2|32
Kostnad|15000|8000|96000|119000
`,
      ),
    ],
    [
      {
        at: 'På tvären!2',
        title: 'Språkstegen',
        focusArea: su,
        start: '2024-01-08',
        end: '2024-06-05',
        status: 'genomford',
        participants: 18,
        women: 12,
        men: 6,
        cost: 15_000,
      },
      {
        at: 'På tvären!2',
        title: 'Föreningsguide',
        focusArea: ss,
        start: '2024-03-04',
        end: '2024-05-31',
        status: 'genomford',
        participants: 44,
        women: 20,
        men: 24,
        cost: 8000,
      },
      {
        at: 'På tvären!2',
        title: 'Traineeplats',
        focusArea: ak,
        start: '2024-04-01',
        end: '2024-09-30',
        status: 'pagar',
        participants: 3,
        women: 1,
        men: 2,
        cost: 96_000,
      },
    ],
    'xlsx',
    'sideways',
  ),
  'actions in columns with the names in a row nobody labelled': handMade(
    [
      sheetOf(
        'Blad1',
        `
|Trygg i Ankarsrum|Kultur på schemat
Fokusområde|Social sammanhållning|Språkutveckling
Ansvarig|Fritidsledare|Kulturskolechef
Status|Pågår|Genomförd
Antal deltagare|52|130
Resultat|Fler vuxna ute på kvällarna|Sex föreställningar
`,
      ),
    ],
    [
      {
        at: 'Blad1!1',
        title: 'Trygg i Ankarsrum',
        focusArea: ss,
        responsible: 'Fritidsledare',
        status: 'pagar',
        participants: 52,
        outcome: 'Fler vuxna ute på kvällarna',
        open: ['title'],
      },
      {
        at: 'Blad1!1',
        title: 'Kultur på schemat',
        focusArea: su,
        responsible: 'Kulturskolechef',
        status: 'genomford',
        participants: 130,
        outcome: 'Sex föreställningar',
        open: ['title'],
      },
    ],
    'xlsx',
    'sideways',
  ),
  'forms below each other that ask for the name in words of their own': handMade(
    [
      sheetOf(
        'Svar',
        `
Hur benämner ni det hela?|Bollskoj
Fokusområde|Social sammanhållning
Status|Pågår
Antal deltagare|34
|
Hur benämner ni det hela?|Svenska på spåret
Fokusområde|Språkutveckling
Status|Genomförd
Antal deltagare|11
`,
      ),
    ],
    [
      { at: 'Svar!1', title: 'Bollskoj', focusArea: ss, status: 'pagar', participants: 34, open: ['title'] },
      {
        at: 'Svar!6',
        title: 'Svenska på spåret',
        focusArea: su,
        status: 'genomford',
        participants: 11,
        open: ['title'],
      },
    ],
  ),
  'forms below each other whose answers wander to the right': handMade(
    [
      sheetOf(
        'Svar',
        `
Insats||Cirkusskola
Fokusområde|||Social sammanhållning
Status|Genomförd
Antal deltagare||||58
Kostnad||64 000 kr
|
Insats|||Jobbsökarverkstad
Fokusområde|Arbete och kompetens
Status||Pågår
Antal deltagare|||27
Kostnad||||12 tkr
`,
      ),
    ],
    [
      { at: 'Svar!1', title: 'Cirkusskola', focusArea: ss, status: 'genomford', participants: 58, cost: 64_000 },
      { at: 'Svar!7', title: 'Jobbsökarverkstad', focusArea: ak, status: 'pagar', participants: 27, cost: 12_000 },
    ],
  ),
  'a form with its boxes in one cell and two answers on a line': handMade(
    [
      sheetOf(
        'Blankett',
        `
BLANKETT FÖR INSATS
Insats: Dans utan gränser
Fokusområde:|☐ Arbete och kompetens  ☐ Språkutveckling  ☒ Social sammanhållning
Status:|☐ Planerad  ☒ Pågår  ☐ Genomförd
Start: 2024-02-01|Slut: 2024-12-01
Antal deltagare: 40|varav kvinnor: 31|varav män: 9
Barnperspektiv beaktat:|☒ Ja  ☐ Nej
`,
      ),
    ],
    [
      {
        at: 'Blankett!2',
        title: 'Dans utan gränser',
        focusArea: ss,
        status: 'pagar',
        start: '2024-02-01',
        end: '2024-12-01',
        participants: 40,
        women: 31,
        men: 9,
        childPerspective: true,
      },
    ],
  ),
  'label and answer in turn down one column': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats
Hantverkskväll
Fokusområde
Social sammanhållning
Ansvarig
Enhetschef
Status
Pågår
Antal deltagare
17
Nästa steg
Flytta till större lokal
`,
      ),
    ],
    [
      {
        at: 'Blad1!1',
        title: 'Hantverkskväll',
        focusArea: ss,
        responsible: 'Enhetschef',
        status: 'pagar',
        participants: 17,
        nextSteps: 'Flytta till större lokal',
      },
    ],
  ),
  'two forms in the same columns divided by a line of dashes, headings merged': handMade(
    [
      drawn(
        'Formulär',
        `
Uppgifter om insats nr 1||
Benämning||Vattenlekar
Tillhör fokusområde||Social sammanhållning
Pågår / avslutad||Avslutad
Hur många deltog?||75 barn
-----------------||
Uppgifter om insats nr 2||
Benämning||Kundtjänst på lätt svenska
Tillhör fokusområde||Språkutveckling
Pågår / avslutad||Pågår
Hur många deltog?||-
`,
        { merges: ['A1:C1', 'A7:C7', 'A2:B2', 'A3:B3', 'A8:B8', 'A9:B9'] },
      ),
    ],
    [
      {
        at: 'Formulär!2',
        title: 'Vattenlekar',
        focusArea: ss,
        status: 'genomford',
        participants: 75,
        children: 75,
        open: ['children', 'participants'],
      },
      { at: 'Formulär!8', title: 'Kundtjänst på lätt svenska', focusArea: su, status: 'pagar' },
    ],
  ),
};
