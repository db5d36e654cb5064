import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Answers given as crosses, letters, numbers and colours. */
export const crossesAndCodes: Readonly<Record<string, MadeReturn>> = {
  'crosses under planned, ongoing and done': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Planerad|Pågår|Klar|Antal deltagare
Sångstund på två språk|Språkutveckling||x||16
Jobbspår|Arbete och kompetens|||x|8
Grannsamverkan|Social sammanhållning|x|||
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Sångstund på två språk', focusArea: su, status: 'pagar', participants: 16 },
      { at: 'Blad1!3', title: 'Jobbspår', focusArea: ak, status: 'genomford', participants: 8 },
      { at: 'Blad1!4', title: 'Grannsamverkan', focusArea: ss, status: 'planerad' },
    ],
  ),
  'crosses under the status in two columns at once': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Ej påbörjad|Pågående|Avslutad
Föräldracafé|Social sammanhållning||X|X
Språkombud|Språkutveckling||X|
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Föräldracafé', focusArea: ss, ask: ['status'] },
      { at: 'Blad1!3', title: 'Språkombud', focusArea: su, status: 'pagar' },
    ],
  ),
  'crosses for type, funding and focus area under short names': handMade(
    [
      drawn(
        'Matris',
        `
|Fokusområde|||Typ|||Finansiering||
Insats|AK|SU|SS|Projekt|Aktivitet|Engagemang|Egen budget|Statsbidrag|Status
Yrkessvenska vård|x|x||x||||x|Pågår
Fotbollskväll|||x||x||x||Genomförd
`,
        { merges: ['B1:D1', 'E1:G1', 'H1:I1'] },
      ),
    ],
    [
      {
        at: 'Matris!3',
        title: 'Yrkessvenska vård',
        type: 'projekt',
        funding: 'statsbidrag',
        status: 'pagar',
        ask: ['focusArea'],
      },
      {
        at: 'Matris!4',
        title: 'Fotbollskväll',
        focusArea: ss,
        type: 'aktivitet',
        funding: 'egen',
        status: 'genomford',
      },
    ],
  ),
  'crosses for who pays and what sort it is, without a heading over them': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Projekt|Aktivitet|Engagemang|Egna medel|Statsbidrag|EU-medel|Status
Yrkesspår bygg|Arbete och kompetens|x|||||x|Pågår
Syjunta|Social sammanhållning||x||x|||Pågår
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Yrkesspår bygg',
        focusArea: ak,
        type: 'projekt',
        funding: 'eu',
        status: 'pagar',
      },
      {
        at: 'Blad1!3',
        title: 'Syjunta',
        focusArea: ss,
        type: 'aktivitet',
        funding: 'egen',
        status: 'pagar',
      },
    ],
  ),
  'focus areas by their letters, without a heading over them': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|AK|SU|SS|Status
Vägen in|x|||Pågår
Bokcirkel|||x|Klar
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Vägen in', focusArea: ak, status: 'pagar' },
      { at: 'Blad1!3', title: 'Bokcirkel', focusArea: ss, status: 'genomford' },
    ],
  ),
  'status as a letter with a legend below': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare
Läsambassadörer|Språkutveckling|P|12
Sommarlovsläger|Social sammanhållning|K|40
Yrkesväxling|Arbete och kompetens|G|5
|
P = planerad, G = pågår (grönt ljus), K = klar
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Läsambassadörer', focusArea: su, participants: 12, ask: ['status'] },
      { at: 'Blad1!3', title: 'Sommarlovsläger', focusArea: ss, participants: 40, ask: ['status'] },
      { at: 'Blad1!4', title: 'Yrkesväxling', focusArea: ak, participants: 5, ask: ['status'] },
    ],
  ),
  'status as a number, as a traffic light and as per cent': handMade(
    [
      sheetOf(
        'Trafikljus',
        `
Insats|Fokusområde|Status|Kommentar till status
Öppen förskola på flera språk|Språkutveckling|Grön|
Nätverk för arbetsgivare|Arbete och kompetens|3|
Kvartersvandring|Social sammanhållning|75%%|Tre av fyra är gjorda
Bostadsskola|Social sammanhållning||Röd markering
`,
      ),
    ],
    [
      { at: 'Trafikljus!2', title: 'Öppen förskola på flera språk', focusArea: su, ask: ['status'] },
      { at: 'Trafikljus!3', title: 'Nätverk för arbetsgivare', focusArea: ak, ask: ['status'] },
      {
        at: 'Trafikljus!4',
        title: 'Kvartersvandring',
        focusArea: ss,
        ask: ['status'],
        open: ['outcome', 'deviations'],
      },
      { at: 'Trafikljus!5', title: 'Bostadsskola', focusArea: ss, ask: ['status'], open: ['outcome', 'deviations'] },
    ],
  ),
  'target groups as crosses and the checklist as signs': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|Fokusområde|Målgrupp|||Barnchecklista|Status
||Nyanlända|Ensamkommande|Alla invånare||
Familjestöd|Social sammanhållning|x|x||✓|Pågår
Mångfaldsdag|Social sammanhållning|||x|Nej|Genomförd
`,
        { merges: ['C1:E1', 'A1:A2', 'B1:B2', 'F1:F2', 'G1:G2'] },
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Familjestöd',
        focusArea: ss,
        targetGroups: ['nyanlanda', 'ensamkommande'],
        childPerspective: true,
        status: 'pagar',
        open: ['targetGroups'],
      },
      {
        at: 'Blad1!4',
        title: 'Mångfaldsdag',
        focusArea: ss,
        targetGroups: ['kommunens-invanare'],
        childPerspective: false,
        status: 'genomford',
        open: ['targetGroups'],
      },
    ],
  ),
  'yes and no under each status instead of crosses': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Påbörjad|Avslutad|Resultat
Mentorprogram|Arbete och kompetens|Ja|Nej|Elva par är igång
Tjejkväll|Social sammanhållning|Ja|Ja|Lyckat
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Mentorprogram',
        focusArea: ak,
        outcome: 'Elva par är igång',
        status: 'pagar',
        open: ['status'],
      },
      { at: 'Blad1!3', title: 'Tjejkväll', focusArea: ss, outcome: 'Lyckat', ask: ['status'] },
    ],
  ),
};
