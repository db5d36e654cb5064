import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Amounts, people and days as they really come. */
export const numbersAndTimes: Readonly<Record<string, MadeReturn>> = {
  'budget beside outcome in capitals': handMade(
    [
      sheetOf(
        'Blad1',
        `
INSATS|FOKUSOMRÅDE|STATUS|BUDGET|UTFALL
Snickeri för nybörjare|Arbete och kompetens|Pågår|100000|62000
Rörelse på recept|Social sammanhållning|Pågår|40000|
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Snickeri för nybörjare', focusArea: ak, status: 'pagar', ask: ['cost'] },
      { at: 'Blad1!3', title: 'Rörelse på recept', focusArea: ss, status: 'pagar', ask: ['cost'] },
    ],
  ),
  'budget, forecast and outcome under one heading for money': handMade(
    [
      drawn(
        'Ekonomi',
        `
Insats|Fokusområde|Status|Kostnad (tkr)||
|||Budget 2024|Prognos|Utfall aug
Datorkurs|Arbete och kompetens|Pågår|80|75|51
Mammagrupp|Språkutveckling|Klar|20|20|19.4
`,
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
      ),
    ],
    [
      { at: 'Ekonomi!3', title: 'Datorkurs', focusArea: ak, status: 'pagar', ask: ['cost'] },
      { at: 'Ekonomi!4', title: 'Mammagrupp', focusArea: su, status: 'genomford', ask: ['cost'] },
    ],
  ),
  'applied for, granted and used': handMade(
    [
      sheetOf(
        'Medel',
        `
Insats|Fokusområde|Status|Sökt belopp|Beviljat belopp|Använt belopp
Berättarcafé|Språkutveckling|Pågår|60000|45000|21000
`,
      ),
    ],
    [{ at: 'Medel!2', title: 'Berättarcafé', focusArea: su, status: 'pagar', ask: ['cost'] }],
  ),
  'cost per person beside the cost': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad per deltagare|Kostnad totalt
Körkort B|Arbete och kompetens|Pågår|8|14500|116000
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Körkort B',
        focusArea: ak,
        status: 'pagar',
        participants: 8,
        cost: 116_000,
        open: ['cost'],
      },
    ],
  ),
  'only the cost per person, and only the number of gatherings': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal tillfällen|Kostnad per deltagare
Filmkväll|Social sammanhållning|Pågår|12|150
Matkasse|Social sammanhållning|Klar|4|85
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Filmkväll', focusArea: ss, status: 'pagar', open: [] },
      { at: 'Blad1!3', title: 'Matkasse', focusArea: ss, status: 'genomford', open: [] },
    ],
  ),
  'planned and actual number of people': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Planerat antal deltagare|Faktiskt antal deltagare
Stickcafé|Social sammanhållning|Pågår|30|22
`,
      ),
    ],
    [{ at: 'Blad1!2', title: 'Stickcafé', focusArea: ss, status: 'pagar', ask: ['participants'] }],
  ),
  'per cent of women and hours worked': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Deltagare (st)|Andel kvinnor (%)|Arbetstid (timmar)|Kostnad, mnkr
Digital hjälp|Språkutveckling|Pågår|40|55|120|0.125
Bygga bo|Arbete och kompetens|Pågår|25|12|300|1.2
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Digital hjälp',
        focusArea: su,
        status: 'pagar',
        participants: 40,
        cost: 125_000,
        open: ['women'],
      },
      {
        at: 'Blad1!3',
        title: 'Bygga bo',
        focusArea: ak,
        status: 'pagar',
        participants: 25,
        cost: 1_200_000,
        open: ['women'],
      },
    ],
  ),
  'people counted in ever new ways': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare
Tipspromenad|Social sammanhållning|Klar|45 (varav 20 kv)
Brädspel|Social sammanhållning|Pågår|12 k, 9 m
Studiebesök|Arbete och kompetens|Klar|2 grupper à 15
Läxstuga|Arbete och kompetens|Pågår|20-25/vecka
Skrivkurs|Språkutveckling|Pågår|8 (6 kvinnor och 2 män, varav 1 barn)
Loppis|Social sammanhållning|Klar|> 200
Kör|Social sammanhållning|Pågår|15+12
Kalas|Social sammanhållning|Klar|fullsatt
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Tipspromenad',
        focusArea: ss,
        status: 'genomford',
        participants: 45,
        women: 20,
      },
      {
        at: 'Blad1!3',
        title: 'Brädspel',
        focusArea: ss,
        status: 'pagar',
        women: 12,
        men: 9,
        ask: ['participants'],
      },
      { at: 'Blad1!4', title: 'Studiebesök', focusArea: ak, status: 'genomford', ask: ['participants'] },
      { at: 'Blad1!5', title: 'Läxstuga', focusArea: ak, status: 'pagar', ask: ['participants'] },
      {
        at: 'Blad1!6',
        title: 'Skrivkurs',
        focusArea: su,
        status: 'pagar',
        participants: 8,
        women: 6,
        men: 2,
        children: 1,
        open: ['children', 'participants'],
      },
      { at: 'Blad1!7', title: 'Loppis', focusArea: ss, status: 'genomford', ask: ['participants'] },
      { at: 'Blad1!8', title: 'Kör', focusArea: ss, status: 'pagar', ask: ['participants'] },
      { at: 'Blad1!9', title: 'Kalas', focusArea: ss, status: 'genomford', ask: ['participants'] },
    ],
  ),
  'days as serial numbers, as eight digits, as spans and as times': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Start|Slut|Status
Segling|Social sammanhållning|45413|45473|Klar
Läsning|Språkutveckling|20240115|20241130|Pågår
Paddling|Social sammanhållning|2023-11 – 2024-12||Pågår
Yrkesbesök|Arbete och kompetens|T10:30|T12:00|Klar
Träning|Social sammanhållning|2024-02-05|3 månader|Klar
Kurs|Arbete och kompetens|10 veckor|2024-06-01|Klar
Syskola|Arbete och kompetens|2024-02-01 samt 2024-05-03||Klar
Resa|Social sammanhållning|31/6 2024|2024-07-02|Planerad
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Segling',
        focusArea: ss,
        start: '2024-05-01',
        end: '2024-06-30',
        status: 'genomford',
      },
      { at: 'Blad1!3', title: 'Läsning', focusArea: su, start: '2024-01-15', end: '2024-11-30', status: 'pagar' },
      { at: 'Blad1!4', title: 'Paddling', focusArea: ss, start: '2023-11-01', end: '2024-12-31', status: 'pagar' },
      { at: 'Blad1!5', title: 'Yrkesbesök', focusArea: ak, status: 'genomford', ask: ['start', 'end'] },
      {
        at: 'Blad1!6',
        title: 'Träning',
        focusArea: ss,
        start: '2024-02-05',
        status: 'genomford',
        ask: ['end'],
      },
      { at: 'Blad1!7', title: 'Kurs', focusArea: ak, end: '2024-06-01', status: 'genomford', ask: ['start'] },
      { at: 'Blad1!8', title: 'Syskola', focusArea: ak, status: 'genomford', ask: ['start'], open: ['end'] },
      { at: 'Blad1!9', title: 'Resa', focusArea: ss, end: '2024-07-02', status: 'planerad', ask: ['start'] },
    ],
  ),
  'cells that hold errors, negative costs and positions instead of money': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Kyrkkaffe|Social sammanhållning|Pågår|#REF!|-15000
#N/A|Arbete och kompetens|Klar|12|#DIV/0!
Växthus|#VALUE!|Pågår|-4|0,5 tjänst
Snöröjning|Arbete och kompetens|#NAME?|0.45|25%%
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Kyrkkaffe', focusArea: ss, status: 'pagar', ask: ['participants', 'cost'] },
      { at: 'Blad1!3', focusArea: ak, status: 'genomford', participants: 12, ask: ['title', 'cost'] },
      { at: 'Blad1!4', title: 'Växthus', status: 'pagar', ask: ['focusArea', 'participants', 'cost'] },
      { at: 'Blad1!5', title: 'Snöröjning', focusArea: ak, ask: ['status', 'participants', 'cost'] },
    ],
  ),
  'points and commas that mean different things in different columns': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad kr|Kostnad tkr
Festival|Social sammanhållning|Klar|'1.234|'12.500,50|'12,5
Utställning|Social sammanhållning|Klar|'2.050|'8.000,00|'8
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Festival',
        focusArea: ss,
        status: 'genomford',
        participants: 1234,
        open: ['participants'],
        ask: ['cost'],
      },
      {
        at: 'Blad1!3',
        title: 'Utställning',
        focusArea: ss,
        status: 'genomford',
        participants: 2050,
        cost: 8000,
        open: ['participants', 'cost'],
      },
    ],
  ),
  'people per term and per age': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare||Kvinnor||Män|
|||VT 24|HT 24|Vuxna|Flickor|Vuxna|Pojkar
Simskola|Social sammanhållning|Pågår|30|12|8|14|5|15
`,
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1'] },
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Simskola',
        focusArea: ss,
        status: 'pagar',
        ask: ['participants', 'women', 'men'],
        open: ['children'],
      },
    ],
  ),
  'gross and net cost, income beside, and amounts with another unit in the cell': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Intäkt (tkr)|Kostnad (tkr)
Gåfotboll|Social sammanhållning|Pågår|10|'45 000 kr
Kursbad|Social sammanhållning|Pågår|5|'1,2 mnkr
Väverska|Arbete och kompetens|Pågår||'37,5
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Gåfotboll', focusArea: ss, status: 'pagar', cost: 45_000, open: [] },
      { at: 'Blad1!3', title: 'Kursbad', focusArea: ss, status: 'pagar', cost: 1_200_000, open: [] },
      { at: 'Blad1!4', title: 'Väverska', focusArea: ak, status: 'pagar', cost: 37_500 },
    ],
  ),
  'several values in the cells for indicators and target groups': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Indikator|Målgrupp|Status
Språkkafé|Språkutveckling|SU1+SU2|Nyanlända; ensamkommande barn|Pågår
Starta eget|Arbete och kompetens|AK 1-3|Nyanlända vuxna|Pågår
Dialogmöte|Social sammanhållning|1, 3 & 4|Alla kommuninvånare|Klar
Delat ansvar|Språkutveckling / Social sammanhållning|SU 1, SS 2|Nyanlända|Klar
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Språkkafé',
        focusArea: su,
        indicators: ['su1', 'su2'],
        targetGroups: ['nyanlanda', 'ensamkommande'],
        status: 'pagar',
        open: ['targetGroups'],
      },
      {
        at: 'Blad1!3',
        title: 'Starta eget',
        focusArea: ak,
        indicators: ['ak1', 'ak2', 'ak3'],
        targetGroups: ['nyanlanda'],
        status: 'pagar',
        open: ['indicators', 'targetGroups'],
      },
      {
        at: 'Blad1!4',
        title: 'Dialogmöte',
        focusArea: ss,
        indicators: ['ss1', 'ss3', 'ss4'],
        targetGroups: ['kommunens-invanare'],
        status: 'genomford',
        open: ['targetGroups'],
      },
      {
        at: 'Blad1!5',
        title: 'Delat ansvar',
        status: 'genomford',
        targetGroups: ['nyanlanda'],
        indicators: ['su1', 'ss2'],
        ask: ['focusArea'],
        open: ['indicators', 'targetGroups'],
      },
    ],
  ),
};
