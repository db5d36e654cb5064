import type { MadeReturn } from '../generated/made-return.ts';
import { handMade, sheetOf } from '../generated/hand-made.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Returns as controllers, engineers and chiefs send them. */
export const companiesAndRescue: Readonly<Record<string, MadeReturn>> = {
  'an energy controller with thousands of kronor, budget beside outcome and a difference': handMade(
    [
      sheetOf(
        'Uppföljning T2',
        `
Västervik Miljö & Energi AB
Belopp i tkr
|
Nr|Aktivitet|Fokusområde|Start|Slut|Status|Budget|Utfall|Avvikelse|Kommentar
1|Språkpraktik på återvinningscentralen|1|2024-02-01|2024-11-30|Pågår|100|74|26|Lägre än budget
2|Sorteringsinformation på åtta språk|3|2024-01-10|2024-04-30|Klar|50|47.5|2.5|
|Summa|||||150|121.5|28.5|
`,
      ),
    ],
    [
      {
        at: 'Uppföljning T2!5',
        title: 'Språkpraktik på återvinningscentralen',
        focusArea: ak,
        start: '2024-02-01',
        end: '2024-11-30',
        status: 'pagar',
        ask: ['cost'],
        open: ['outcome', 'deviations', 'participants'],
      },
      {
        at: 'Uppföljning T2!6',
        title: 'Sorteringsinformation på åtta språk',
        focusArea: ss,
        start: '2024-01-10',
        end: '2024-04-30',
        status: 'genomford',
        ask: ['cost'],
        open: ['outcome', 'deviations', 'participants'],
      },
    ],
  ),
  'a rescue chief with a list without headings for the last columns': handMade(
    [
      sheetOf(
        'RTJ',
        `
RÄDDNINGSTJÄNSTEN INTEGRATION 2024
Insats|Omr|Tid|Läge|Ant|K|M
Brandskydd i hemmet|SS|20/2–30/10 2024|Pågår|118|66|52
Deltidsbrandman – information|AK|10/9 2024 – 10/10 2024|Planerad|-|-|-
`,
      ),
    ],
    [
      {
        at: 'RTJ!3',
        title: 'Brandskydd i hemmet',
        focusArea: ss,
        start: '2024-02-20',
        end: '2024-10-30',
        status: 'pagar',
        participants: 118,
        women: 66,
        men: 52,
        open: ['start', 'end'],
      },
      {
        at: 'RTJ!4',
        title: 'Deltidsbrandman – information',
        focusArea: ak,
        start: '2024-09-10',
        end: '2024-10-10',
        status: 'planerad',
      },
    ],
  ),
  'a grid company with the focus areas as headings between the rows': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insatser 2024
|Insats|Ansvarig|Startar|Klart|Status|Kostnad
Arbete & kompetens
|Lärlingsplats elmontör|Teknisk chef|2024-03-01|2025-02-28|Pågår|265000
Språk
|Inget att rapportera
Social sammanhållning
|Studiebesök för sfi|Kommunikatör|2024-05-08|2024-05-15|Genomförd|1500
`,
      ),
    ],
    [
      {
        at: 'Blad1!4',
        title: 'Lärlingsplats elmontör',
        focusArea: ak,
        responsible: 'Teknisk chef',
        start: '2024-03-01',
        end: '2025-02-28',
        status: 'pagar',
        cost: 265_000,
      },
      {
        at: 'Blad1!8',
        title: 'Studiebesök för sfi',
        focusArea: ss,
        responsible: 'Kommunikatör',
        start: '2024-05-08',
        end: '2024-05-15',
        status: 'genomford',
        cost: 1500,
      },
    ],
  ),
  'a housing company with a form beside another form': handMade(
    [
      sheetOf(
        'Blankett',
        `
Insats:|Trapphusvärdar||Insats:|Odlingslotter
Fokusområde:|Social sammanhållning||Fokusområde:|Social sammanhållning
Status:|Pågår||Status:|Genomförd
Antal deltagare:|7||Antal deltagare:|140
Kostnad:|390 000:-||Kostnad:|29 000:-
`,
      ),
    ],
    [
      { at: 'Blankett!1', title: 'Trapphusvärdar', focusArea: ss, status: 'pagar', participants: 7, cost: 390_000 },
      { at: 'Blankett!1', title: 'Odlingslotter', focusArea: ss, status: 'genomford', participants: 140, cost: 29_000 },
    ],
  ),
  'a resort that lets the status say when it was done': handMade(
    [
      sheetOf(
        'Sheet1',
        `
INSATS|FOKUSOMRADE|INDIKATOR|PERIOD|STATUS|RESULTAT|ANTAL|KOSTNAD TKR
Säsongsanställning med språkstöd|ARBETE OCH KOMPETENS|1|maj - september 2024|Pågår t.o.m. september|Åtta anställda|8|96
Fri entré för sommarlovsgrupper|SOCIAL SAMMANHALLNING|2|15/6-15/8|Klar 15/8|Sex grupper|96|12
`,
      ),
    ],
    [
      {
        at: 'Sheet1!2',
        title: 'Säsongsanställning med språkstöd',
        focusArea: ak,
        indicators: ['ak1'],
        start: '2024-05-01',
        end: '2024-09-30',
        status: 'pagar',
        outcome: 'Åtta anställda',
        participants: 8,
        cost: 96_000,
        open: ['status', 'start', 'end'],
      },
      {
        at: 'Sheet1!3',
        title: 'Fri entré för sommarlovsgrupper',
        focusArea: ss,
        indicators: ['ss2'],
        start: '2024-06-15',
        end: '2024-08-15',
        status: 'genomford',
        outcome: 'Sex grupper',
        participants: 96,
        cost: 12_000,
        open: ['status', 'start', 'end'],
      },
    ],
  ),
  'a board secretary with a column for each year': handMade(
    [
      sheetOf(
        'KSF',
        `
Insats|Fokusområde|Status|Deltagare 2023|Deltagare 2024|Kostnad 2023|Kostnad 2024
Starta eget-rådgivning|Arbete och kompetens|Pågår|12|17|90000|120000
`,
      ),
    ],
    [
      {
        at: 'KSF!2',
        title: 'Starta eget-rådgivning',
        focusArea: ak,
        status: 'pagar',
        participants: 17,
        cost: 120_000,
        open: ['participants', 'cost'],
      },
    ],
  ),
  'a planner who puts plan and outcome of the dates beside each other': handMade(
    [
      sheetOf(
        'SBF',
        `
Insats|Fokusområde|Planerad start|Faktisk start|Planerat slut|Faktiskt slut|Status
Trygghetsvandring|Social sammanhållning|2024-04-01|2024-04-24|2024-04-30|2024-04-24|Genomförd
`,
      ),
    ],
    [{ at: 'SBF!2', title: 'Trygghetsvandring', focusArea: ss, status: 'genomford', ask: ['start', 'end'] }],
  ),
  'an HR officer who counts in whole sentences': handMade(
    [
      sheetOf(
        'HR',
        `
Åtgärd|Fokus|Hur många deltog?|Vad kostade det?|Hur går det?
Rekryteringsdag|Arbete och kompetens|31 personer varav 26 kvinnor och 5 män|8 200 kronor|Genomfördes i april
Anonymiserad rekrytering|Arbete och kompetens|Vi vet inte ännu|Cirka 80 tkr|Försenad, starten har skjutits fram
`,
      ),
    ],
    [
      {
        at: 'HR!2',
        title: 'Rekryteringsdag',
        focusArea: ak,
        participants: 31,
        women: 26,
        men: 5,
        cost: 8200,
        status: 'genomford',
        open: ['status'],
      },
      {
        at: 'HR!3',
        title: 'Anonymiserad rekrytering',
        focusArea: ak,
        status: 'forsenad',
        ask: ['participants', 'cost'],
      },
    ],
  ),
  'an environment company whose last year stands in the same sheet': handMade(
    [
      sheetOf(
        'Insatser',
        `
2023
Insats|Fokusområde|Status|Antal deltagare
Fjolårets kampanj|Social sammanhållning|Genomförd|40
|
2024
Insats|Fokusområde|Status|Antal deltagare
Sommarjobb för ungdomar|Arbete och kompetens|Genomförd|6
`,
      ),
    ],
    [{ at: 'Insatser!7', title: 'Sommarjobb för ungdomar', focusArea: ak, status: 'genomford', participants: 6 }],
  ),
  'a strategist with several indicators as crosses and a plain text list': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|AK 1|AK 2|AK 3|SU 1|Status
Språkutveckling på arbetsplatsen|Arbete och kompetens|x||x||Pågår
Språkombud|Språkutveckling||||x|Pågår
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Språkutveckling på arbetsplatsen',
        focusArea: ak,
        indicators: ['ak1', 'ak3'],
        status: 'pagar',
      },
      { at: 'Blad1!3', title: 'Språkombud', focusArea: su, indicators: ['su1'], status: 'pagar' },
    ],
  ),
  'a CSV whose first line is a title': handMade(
    [
      sheetOf(
        '',
        `
Insatser integration delår 2024
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Lärlingsplats|Arbete och kompetens|Pågår|'1|'265 000,00
Studiebesök|Arbete och kompetens|Genomförd|'36|'1 500,00
`,
      ),
    ],
    [
      { at: '!3', title: 'Lärlingsplats', focusArea: ak, status: 'pagar', participants: 1, cost: 265_000 },
      { at: '!4', title: 'Studiebesök', focusArea: ak, status: 'genomford', participants: 36, cost: 1500 },
    ],
    'csv',
  ),
};
