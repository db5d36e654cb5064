import type { Layout } from './layout-case.ts';

/** Returns as people lay them out and word them, with what a careful reader takes from each. */
export const layouts: readonly Layout[] = [
  {
    name: 'headings phrased as questions',
    sheets: [
      {
        rows: `
Enkät om integrationsinsatser
Vilken förvaltning? | Socialförvaltningen

Vad heter insatsen? | Vilket fokusområde? | Vilken indikator? | Hur många deltog? | Hur många var kvinnor? | Hur många var män? | Hur många var barn och unga? | När startade insatsen? | När slutar insatsen? | Hur går det? | Vad har gjorts? | Vad kostade insatsen? | Vem betalar? | Har barnperspektivet beaktats? | Vad gick inte som planerat? | Vad händer nu?
Språkcafé | Språkutveckling | SU 1 | 12 | 7 | 5 | 0 | 2024-01-08 | 2024-06-10 | Klar | Tolv träffar | 18 500 kr | Egen budget | Ja | Inget särskilt | Fortsätter
Läxhjälp | Arbete och kompetens | AK 5 | 28 | 13 | 15 | 28 | 2024-03-01 | 2024-12-15 | Pågår | Öppet tisdagar | 36 tkr | Statsbidrag | Nej | |`,
      },
    ],
    reads: [
      'Blad1!5 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · start=2024-01-08 · end=2024-06-10 · status=genomford · outcome=Tolv träffar · participants=12 · women=7 · men=5 · children=0 · cost=18500 · funding=egen · childPerspective=true · deviations=Inget särskilt · nextSteps=Fortsätter',
      'Blad1!6 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak5 · start=2024-03-01 · end=2024-12-15 · status=pagar · outcome=Öppet tisdagar · participants=28 · women=13 · men=15 · children=28 · cost=36000 · funding=statsbidrag · childPerspective=false',
    ],
  },
  {
    name: 'English headings',
    sheets: [
      {
        rows: `
Activity | Focus area | Indicator | Partners | Responsible | Start date | End date | Status | Results | Participants | Women | Men | Children | Cost (SEK) | Funding | Child perspective | Obstacles | Next steps
Language café | Språkutveckling | SU 1 | Red Cross | Librarian | 2024-01-08 | 2024-06-10 | Pågår | Good | 12 | 7 | 5 | 0 | 18500 | Egen budget | Ja | None | Continue`,
      },
    ],
    reads: [
      'Blad1!2 · title=Language café · focusArea=sprakutveckling · indicators=su1 · partners=Red Cross · responsible=Librarian · start=2024-01-08 · end=2024-06-10 · status=pagar · outcome=Good · participants=12 · women=7 · men=5 · children=0 · cost=18500 · funding=egen · childPerspective=true · deviations=None · nextSteps=Continue',
    ],
  },
  {
    name: 'capitals without diacritics',
    sheets: [
      {
        rows: `
INSATSENS NAMN | FOKUSOMRADE | MALINDIKATOR | PABORJAD | AVSLUTAD | STATUS | RESULTAT/EFFEKT | ANTAL PERSONER | ANTAL KVINNOR | ANTAL MAN | KOSTNAD TKR | NASTA STEG
Språkcafé | SPRAKUTVECKLING | SU 1 | 2024-01-08 | 2024-06-10 | KLAR | Bra | 12 | 7 | 5 | 18 | Mer`,
      },
    ],
    reads: [
      'Blad1!2 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · start=2024-01-08 · end=2024-06-10 · status=genomford · outcome=Bra · participants=12 · women=7 · men=5 · cost=18000 · nextSteps=Mer',
    ],
  },
  {
    name: 'abbreviated headings',
    sheets: [
      {
        rows: `
Nr | Benämning | Fokusomr. | Ind.nr | Fr.o.m. | T.o.m. | Läge | Deltag. | K | M | Varav <18 år | Kr | Anm.
1 | Språkcafé | Språkutveckling | 1 | 2024-01-08 | 2024-06-10 | Klar | 12 | 7 | 5 | 2 | 18500 | Se bilaga
2 | Läxhjälp | Arbete och kompetens | 5 | 2024-01-08 | 2024-06-10 | Pågår | 14 | 7 | 7 | 14 | 8500 |`,
      },
    ],
    reads: [
      'Blad1!2 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · start=2024-01-08 · end=2024-06-10 · status=genomford · participants=12 · women=7 · men=5 · children=2 · cost=18500',
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak5 · start=2024-01-08 · end=2024-06-10 · status=pagar · participants=14 · women=7 · men=7 · children=14 · cost=8500',
    ],
  },
  {
    name: 'a table that starts far from the corner',
    sheets: [
      {
        rows: `



||| Insats | Fokusområde | Status | Antal deltagare | Kostnad (tkr)
||| Språkcafé | Språkutveckling | Klar | 12 | 18,5
||| Läxhjälp | Arbete och kompetens | Pågår | 20 | 36`,
      },
    ],
    reads: [
      'Blad1!5@D · title=Språkcafé · focusArea=sprakutveckling · status=genomford · participants=12 · cost=18500',
      'Blad1!6@D · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=20 · cost=36000',
    ],
  },
  {
    name: 'two levels of headings, merged',
    sheets: [
      {
        rows: `
Aktivitet | Fokus | Tidplan | | Deltagare | | | Ekonomi | | Läge
 | | Start | Slut | Totalt | Kvinnor | Män | Kostnad (tkr) | Finansiering |
Språkcafé | Språkutveckling | 2024-01-08 | 2024-06-10 | 12 | 7 | 5 | 18 | Egen budget | Klar
Läxhjälp | Arbete och kompetens | 2024-02-08 | 2024-12-10 | 20 | 8 | 12 | 36 | Statsbidrag | Pågår`,
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1', 'H1:I1', 'J1:J2'],
      },
    ],
    reads: [
      'Blad1!3 · title=Språkcafé · focusArea=sprakutveckling · start=2024-01-08 · end=2024-06-10 · status=genomford · participants=12 · women=7 · men=5 · cost=18000 · funding=egen',
      'Blad1!4 · title=Läxhjälp · focusArea=arbete-kompetens · start=2024-02-08 · end=2024-12-10 · status=pagar · participants=20 · women=8 · men=12 · cost=36000 · funding=statsbidrag',
    ],
  },
  {
    name: 'two levels of headings, not merged',
    sheets: [
      {
        rows: `
Aktivitet | Fokusområde | Status | Antal deltagare | | | | Kostnad
 | | | Totalt | Kvinnor | Män | Barn |
Språkcafé | Språkutveckling | Klar | 12 | 7 | 5 | 0 | 18000`,
      },
    ],
    reads: [
      'Blad1!3 · title=Språkcafé · focusArea=sprakutveckling · status=genomford · participants=12 · women=7 · men=5 · children=0 · cost=18000',
    ],
  },
  {
    name: 'group headings over full headings',
    sheets: [
      {
        rows: `
Uppgifter om insatsen | | | Deltagare | | | Uppföljning | |
Insats | Fokusområde | Målindikator | Antal | Kvinnor | Män | Status | Resultat | Nästa steg
Språkcafé | Språkutveckling | SU 1 | 12 | 7 | 5 | Klar | Bra | Mer`,
        merges: ['A1:C1', 'D1:F1', 'G1:I1'],
      },
    ],
    reads: [
      'Blad1!3 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · status=genomford · outcome=Bra · participants=12 · women=7 · men=5 · nextSteps=Mer',
    ],
  },
  {
    name: 'sections per focus area, a sum and a section without actions',
    sheets: [
      {
        rows: `
Insats | Målindikator | Status | Antal deltagare
Fokusområde 1: Arbete och kompetens
Läxhjälp | 5 | Pågår | 20
Jobbmässa | 1 | Klar | 50
SPRÅKUTVECKLING
Språkcafé | 1 | Klar | 12
3. Social sammanhållning
Inga insatser under perioden
Totalt | | | 82`,
        merges: ['A2:D2'],
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak5 · status=pagar · participants=20',
      'Blad1!4 · title=Jobbmässa · focusArea=arbete-kompetens · indicators=ak1 · status=genomford · participants=50',
      'Blad1!6 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · status=genomford · participants=12',
    ],
  },
  {
    name: 'the focus area in its own cell above each table',
    sheets: [
      {
        rows: `
Fokusområde | Arbete och kompetens
Insats | Status | Antal deltagare | Kostnad kr
Läxhjälp | Pågår | 20 | 1000

Fokusområde | Språkutveckling
Insats | Status | Antal deltagare | Kostnad kr
Språkcafé | Klar | 12 | 2000`,
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=20 · cost=1000',
      'Blad1!7 · title=Språkcafé · focusArea=sprakutveckling · status=genomford · participants=12 · cost=2000',
    ],
  },
  {
    name: 'two tables beside each other',
    sheets: [
      {
        rows: `
Arbete och kompetens | | | | | Språkutveckling | | |
Insats | Status | Antal deltagare | Kostnad | | Insats | Status | Antal deltagare | Kostnad
Läxhjälp | Pågår | 20 | 1000 | | Språkcafé | Klar | 12 | 2000
Jobbmässa | Klar | 50 | 3000 | | Bokcirkel | Pågår | 8 | 500`,
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=20 · cost=1000',
      'Blad1!4 · title=Jobbmässa · focusArea=arbete-kompetens · status=genomford · participants=50 · cost=3000',
      'Blad1!3@F · title=Språkcafé · focusArea=sprakutveckling · status=genomford · participants=12 · cost=2000',
      'Blad1!4@F · title=Bokcirkel · focusArea=sprakutveckling · status=pagar · participants=8 · cost=500',
    ],
  },
  {
    name: 'forms below each other with answers two columns away',
    sheets: [
      {
        rows: `
Återrapport
Förvaltning: | | Socialförvaltningen

Insats: | | Språkcafé
Fokusområde: | | Språkutveckling
Målindikator: | | SU 1
Start: | | 8 januari 2024
Slut: | | tills vidare
Status: | | Pågår
Resultat: | | Tolv träffar
 | | och en fest
Antal deltagare: | | 12
Kostnad: | | 125 | tkr

Insats: | | Läxhjälp
Fokusområde: | | Arbete och kompetens
Målindikator: | | AK 5
Start: | | 2024-03-01
Slut: | | 2024-12-15
Status: | | Klar
Resultat: | |
Antal deltagare: | | 28`,
      },
    ],
    reads: [
      'Blad1!4 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · start=2024-01-08 · end=ongoing · status=pagar · outcome=Tolv träffar/och en fest · participants=12 · cost=125000',
      'Blad1!15 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak5 · start=2024-03-01 · end=2024-12-15 · status=genomford · participants=28',
    ],
  },
  {
    name: 'labels and answers in the same cells',
    sheets: [
      {
        rows: `
Redovisning
Insats: Språkcafé
Fokusområde: Språkutveckling
Status: Pågår
Start: 2024-01-08 | Slut: 2024-06-10
Antal deltagare: 12
Resultat: Tolv träffar`,
      },
    ],
    reads: [
      'Blad1!2 · title=Språkcafé · focusArea=sprakutveckling · start=2024-01-08 · end=2024-06-10 · status=pagar · outcome=Tolv träffar · participants=12',
    ],
  },
  {
    name: 'a form of questions with answers below',
    sheets: [
      {
        rows: `
Vad heter insatsen?
Språkcafé
Vilket fokusområde hör den till?
Språkutveckling
Hur går det?
Pågår
Hur många deltog?
12
Vad har gjorts?
Tolv träffar med i snitt åtta föräldrar.`,
      },
    ],
    reads: [
      'Blad1!1 · title=Språkcafé · focusArea=sprakutveckling · status=pagar · outcome=Tolv träffar med i snitt åtta föräldrar. · participants=12',
    ],
  },
  {
    name: 'last year’s sheet, lists and instructions beside this year’s',
    sheets: [
      {
        name: '2023',
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Gammal | Språkutveckling | Klar | 12`,
      },
      {
        name: '2024',
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Ny | Språkutveckling | Klar | 12`,
      },
      {
        name: 'Listor',
        rows: `
Status | Typ | Fokusområde
Planerad | Projekt | Arbete och kompetens
Pågår | Aktivitet | Språkutveckling
Klar | Engagemang | Social sammanhållning
Försenad`,
      },
      {
        name: 'Läs mig',
        rows: `
Så här fyller du i
Insats: skriv namnet
Status: välj i listan`,
      },
    ],
    reads: ['2024!2 · title=Ny · focusArea=sprakutveckling · status=genomford · participants=12'],
  },
  {
    name: 'last period’s table above this one’s',
    sheets: [
      {
        rows: `
Delår 2023
Insats | Fokusområde | Status | Antal deltagare
Gammal | Språkutveckling | Klar | 12

Delår 2024
Insats | Fokusområde | Status | Antal deltagare
Ny | Språkutveckling | Klar | 14`,
      },
    ],
    reads: ['Blad1!7 · title=Ny · focusArea=sprakutveckling · status=genomford · participants=14'],
  },
  {
    name: 'merged cells that hold for several rows',
    sheets: [
      {
        rows: `
Fokusområde | Insats | Status | Ansvarig | Kostnad
Språkutveckling | Språkcafé | Klar | Chef | 1000
 | Bokcirkel | Pågår | | 
 | Modersmål | Pågår | Lärare | 500`,
        merges: ['A2:A4', 'D2:D3', 'E2:E3'],
      },
    ],
    reads: [
      'Blad1!2 · title=Språkcafé · focusArea=sprakutveckling · responsible=Chef · status=genomford · ! cost conflict',
      'Blad1!3 · title=Bokcirkel · focusArea=sprakutveckling · responsible=Chef · status=pagar · ! cost conflict',
      'Blad1!4 · title=Modersmål · focusArea=sprakutveckling · responsible=Lärare · status=pagar · cost=500',
    ],
  },
  {
    name: 'a focus area written once per block',
    sheets: [
      {
        rows: `
Fokusområde | Insats | Status | Antal deltagare
Arbete och kompetens | Läxhjälp | Klar | 10
 | Jobbmässa | Pågår | 20
Språkutveckling | Bokcirkel | Pågår | 30`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=genomford · participants=10',
      'Blad1!3 · title=Jobbmässa · focusArea=arbete-kompetens · status=pagar · participants=20 · ! focusArea missing-focus-area',
      'Blad1!4 · title=Bokcirkel · focusArea=sprakutveckling · status=pagar · participants=30',
    ],
  },
  {
    name: 'a second level that splits some headings and says what others are told in',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Deltagare | | Kostnad
 | | | Kv | M | tkr
Språkcafé | Språkutveckling | Pågår | 3 | 4 | 10
Jobbmässa | Arbete och kompetens | Klar | 5 | 6 | 20`,
        merges: ['D1:E1'],
      },
    ],
    reads: [
      'Blad1!3 · title=Språkcafé · focusArea=sprakutveckling · status=pagar · women=3 · men=4 · cost=10000',
      'Blad1!4 · title=Jobbmässa · focusArea=arbete-kompetens · status=genomford · women=5 · men=6 · cost=20000',
    ],
  },
  {
    name: 'a row of units under headings that are merged down over it',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare | Kostnad
 | | | st | (tkr)
Språkcafé | Språkutveckling | Pågår | 7 | 10`,
        merges: ['A1:A2', 'B1:B2', 'C1:C2'],
      },
    ],
    reads: ['Blad1!3 · title=Språkcafé · focusArea=sprakutveckling · status=pagar · participants=7 · cost=10000'],
  },
];
