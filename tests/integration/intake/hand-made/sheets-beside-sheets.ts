import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

const actions = `
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Läsa på sfi|Språkutveckling|Pågår|22|14000
Jobbmässa|Arbete och kompetens|Genomförd|180|65000
`;
const said = (sheet: string) =>
  [
    { at: `${sheet}!2`, title: 'Läsa på sfi', focusArea: su, status: 'pagar', participants: 22, cost: 14_000 },
    { at: `${sheet}!3`, title: 'Jobbmässa', focusArea: ak, status: 'genomford', participants: 180, cost: 65_000 },
  ] as const;

/** Workbooks where other things stand beside this period's actions. */
export const sheetsBesideSheets: Readonly<Record<string, MadeReturn>> = {
  'a budget sheet, a list of risks, versions and indicators beside': handMade(
    [
      sheetOf(
        'Budget',
        `
Kostnadsslag|Budget|Utfall|Avvikelse
Personal|120000|98000|22000
Lokal|30000|31000|-1000
`,
      ),
      sheetOf(
        'Risker',
        `
Risk|Sannolikhet|Konsekvens|Åtgärd|Ansvarig
Få deltagare|2|3|Sprid via sfi|Samordnare
Sjukdom|3|2|Vikariepool|Enhetschef
`,
      ),
      sheetOf(
        'Versioner',
        `
Version|Datum|Ändring|Ansvarig
0.1|2024-06-01|Utkast|Samordnare
1.0|2024-08-20|Fastställd|Enhetschef
`,
      ),
      sheetOf(
        'Nyckeltal',
        `
Nyckeltal|Källa|2022|2023|2024|Kommentar
Andel i arbete|SCB|61.2|62.8|63.1|Ökar
Behöriga till gymnasiet|Skolverket|70.1|68.4||Uppgift i höst
`,
      ),
      sheetOf('Insatser', actions),
    ],
    said('Insatser'),
  ),
  'an overview sheet that repeats the actions of the others': handMade(
    [
      sheetOf(
        'Sammanställning',
        `
Nr|Insats|Status|Kostnad
1|Läsa på sfi|Pågår|=14000
2|Jobbmässa|Genomförd|=65000
|Summa||=79000
`,
      ),
      sheetOf(
        'Språkutveckling',
        `
Insats|Status|Antal deltagare|Kostnad
Läsa på sfi|Pågår|22|14000
`,
      ),
      sheetOf(
        'Arbete och kompetens',
        `
Insats|Status|Antal deltagare|Kostnad
Jobbmässa|Genomförd|180|65000
`,
      ),
    ],
    [
      {
        at: 'Språkutveckling!2',
        title: 'Läsa på sfi',
        focusArea: su,
        status: 'pagar',
        participants: 22,
        cost: 14_000,
      },
      {
        at: 'Arbete och kompetens!2',
        title: 'Jobbmässa',
        focusArea: ak,
        status: 'genomford',
        participants: 180,
        cost: 65_000,
      },
    ],
  ),
  'a time plan with crosses per month beside the actions': handMade(
    [
      sheetOf('Insatser', actions),
      sheetOf(
        'Tidplan',
        `
Insats|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
Läsa på sfi|x|x|x|x|x|x||x|x|x|x|x
Jobbmässa||||x||||||||
`,
      ),
    ],
    said('Insatser'),
  ),
  'last year’s copy under this year’s name': handMade(
    [
      sheetOf(
        '2023',
        `
Uppföljning delår 2024
Insats|Fokusområde|Status|Antal deltagare
Gårdsfest|Social sammanhållning|Genomförd|90
`,
      ),
      sheetOf(
        '2023 (2)',
        `
Uppföljning delår 2023
Insats|Fokusområde|Status|Antal deltagare
Gårdsfest|Social sammanhållning|Pågår|70
Julmarknad|Social sammanhållning|Planerad|
`,
      ),
    ],
    [{ at: '2023!3', title: 'Gårdsfest', focusArea: ss, status: 'genomford', participants: 90 }],
  ),
  'sheets named old, new and copy': handMade(
    [
      sheetOf(
        'Blad1 (kopia)',
        `
Delårsrapport augusti 2024
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Läsa på sfi|Språkutveckling|Pågår|22|14000
Jobbmässa|Arbete och kompetens|Genomförd|180|65000
`,
      ),
      sheetOf(
        'Blad1',
        `
Bokslut 2023
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Läsa på sfi|Språkutveckling|Planerad|10|5000
`,
      ),
    ],
    [
      {
        at: 'Blad1 (kopia)!3',
        title: 'Läsa på sfi',
        focusArea: su,
        status: 'pagar',
        participants: 22,
        cost: 14_000,
      },
      {
        at: 'Blad1 (kopia)!4',
        title: 'Jobbmässa',
        focusArea: ak,
        status: 'genomford',
        participants: 180,
        cost: 65_000,
      },
    ],
  ),
  'rules and choices to the right of the table, and a box of totals': handMade(
    [
      sheetOf(
        'Insatser',
        `
Insats|Fokusområde|Status|Antal deltagare||Val av status||Sammanfattning
Läsa på sfi|Språkutveckling|Pågår|22||Planerad||Antal insatser|2
Jobbmässa|Arbete och kompetens|Genomförd|180||Pågår||Totalt deltagare|202
|||||Genomförd
|||||Försenad
`,
      ),
    ],
    [
      { at: 'Insatser!2', title: 'Läsa på sfi', focusArea: su, status: 'pagar', participants: 22 },
      { at: 'Insatser!3', title: 'Jobbmässa', focusArea: ak, status: 'genomford', participants: 180 },
    ],
  ),
  'instructions between the title and the table, worded like headings': handMade(
    [
      sheetOf(
        'Mall',
        `
Mall för återrapportering
Fyll i insats, fokusområde och status. Välj i listan.
Insats: det ni gör. Status: läget i augusti. Kostnad: i kronor.
Kolumn|Förklaring
Insats|Namnet på det ni gör
Status|Välj i rullistan
|
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Läsa på sfi|Språkutveckling|Pågår|22|14000
Jobbmässa|Arbete och kompetens|Genomförd|180|65000
`,
      ),
    ],
    [
      { at: 'Mall!9', title: 'Läsa på sfi', focusArea: su, status: 'pagar', participants: 22, cost: 14_000 },
      { at: 'Mall!10', title: 'Jobbmässa', focusArea: ak, status: 'genomford', participants: 180, cost: 65_000 },
    ],
  ),
  'filtered rows and a hidden row with an action of its own': handMade(
    [
      drawn(
        'Filter',
        `${actions}Tyst läsning|Språkutveckling|Planerad||\nDansa loss|Social sammanhållning|Pågår|31|2000\n`,
        {
          hiddenRows: [3, 4],
        },
      ),
    ],
    [
      ...said('Filter'),
      { at: 'Filter!4', title: 'Tyst läsning', focusArea: su, status: 'planerad' },
      { at: 'Filter!5', title: 'Dansa loss', focusArea: ss, status: 'pagar', participants: 31, cost: 2000 },
    ],
  ),
};
