import type { Layout } from './layout-case.ts';

/** Returns as people lay them out and word them, with what a careful reader takes from each. */
export const layouts: readonly Layout[] = [
  {
    name: 'a hidden row and a hidden copy',
    sheets: [
      {
        name: 'Insatser',
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Läxhjälp | Arbete och kompetens | Pågår | 10`,
        hiddenRows: [2],
      },
      {
        name: 'gammal',
        state: 'hidden',
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Annat | Arbete och kompetens | Pågår | 10`,
      },
    ],
    reads: ['Insatser!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10'],
  },
  {
    name: 'titles that look like other things',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare | Resultat
1. Läxhjälp | Arbete och kompetens | Pågår | 10 | Bra
a) Kafé | Språkutveckling | Klar | 20 | Bra
Totalförsvarsinformation på lätt svenska | Språkutveckling | Klar | 20 | Bra
Språkutveckling | Språkutveckling | Klar | 20 | Bra
Projekt | Språkutveckling | Klar | 5 | Bra
Inga barn utanför | Social sammanhållning | Klar | 5 | Bra
Antal: 6 insatser`,
      },
    ],
    reads: [
      'Blad1!2 · title=1. Läxhjälp · focusArea=arbete-kompetens · status=pagar · outcome=Bra · participants=10',
      'Blad1!3 · title=a) Kafé · focusArea=sprakutveckling · status=genomford · outcome=Bra · participants=20',
      'Blad1!4 · title=Totalförsvarsinformation på lätt svenska · focusArea=sprakutveckling · status=genomford · outcome=Bra · participants=20',
      'Blad1!5 · title=Språkutveckling · focusArea=sprakutveckling · status=genomford · outcome=Bra · participants=20',
      'Blad1!6 · title=Projekt · focusArea=sprakutveckling · status=genomford · outcome=Bra · participants=5',
      'Blad1!7 · title=Inga barn utanför · focusArea=social-sammanhallning · status=genomford · outcome=Bra · participants=5',
    ],
  },
  {
    name: 'numbered empty rows with formulas',
    sheets: [
      {
        rows: `
Nr | Insats | Fokusområde | Status | Antal deltagare | Kvinnor | Män
1 | Läxhjälp | Arbete och kompetens | Pågår | =10 | 4 | 6
2 | | | | =0 | |
3 | | | | =0 | |`,
      },
    ],
    reads: ['Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10 · women=4 · men=6'],
  },
  {
    name: 'two cells that say different numbers of women',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare | Varav kvinnor
Läxhjälp | Arbete och kompetens | Pågår | 12 (7 kvinnor, 5 män) | 8`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=12 · women=8 · men=5 · ! women sum-mismatch · ! women sum-mismatch',
    ],
  },
  {
    name: 'unit and period in columns',
    sheets: [
      {
        rows: `
Förvaltning | Rapporttillfälle | Insats | Fokusområde | Status
BUF | Delår 2024 | Läxhjälp | Arbete och kompetens | Pågår
BUF | Delår 2024 | Kafé | Språkutveckling | Klar`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar',
      'Blad1!3 · title=Kafé · focusArea=sprakutveckling · status=genomford',
    ],
  },
  {
    name: 'forms below each other without colons',
    sheets: [
      {
        name: 'Formulär',
        rows: `
INSATS 1
Insatsens namn | Läxhjälp
Typ av insats | Aktivitet
Fokusområde | Arbete och kompetens
Koppling till indikator | AK 5
Startdatum | 2024-01-01
Slutdatum | 2024-12-31
Status | Pågår
Vad har gjorts? | Öppet tisdagar.
Antal deltagare totalt | 28
- varav kvinnor | 13
- varav män | 15
Kostnad (tkr) | 36
Finansiering | Statsbidrag

INSATS 2
Insatsens namn | Språkcafé
Typ av insats | Projekt
Fokusområde | Språkutveckling
Koppling till indikator | SU 1
Startdatum | 2024-02-01
Slutdatum | Löpande
Status | Pågår
Vad har gjorts? |
Antal deltagare totalt | 8
- varav kvinnor |
- varav män |
Kostnad (tkr) |
Finansiering | Egen budget`,
      },
    ],
    reads: [
      'Formulär!1 · title=Läxhjälp · type=aktivitet · focusArea=arbete-kompetens · indicators=ak5 · start=2024-01-01 · end=2024-12-31 · status=pagar · outcome=Öppet tisdagar. · participants=28 · women=13 · men=15 · cost=36000 · funding=statsbidrag',
      'Formulär!16 · title=Språkcafé · type=projekt · focusArea=sprakutveckling · indicators=su1 · start=2024-02-01 · end=ongoing · status=pagar · participants=8 · funding=egen',
    ],
  },
  {
    name: 'an empty form on its own sheet',
    sheets: [
      {
        name: 'A',
        rows: `
Insats: | Läxhjälp
Fokusområde: | Arbete och kompetens
Status: | Pågår
Antal deltagare: | 28`,
      },
      {
        name: 'B',
        rows: `
Insats: |
Fokusområde: |
Status: |
Antal deltagare: |`,
      },
    ],
    reads: ['A!1 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=28'],
  },
  {
    name: 'a small table within a form',
    sheets: [
      {
        name: 'A',
        rows: `
Insats: | Läxhjälp
Fokusområde: | Arbete och kompetens
Status: | Pågår
Samverkanspart: | Socialförvaltningen
Deltagare | Totalt | Kvinnor | Män
 | 28 | 13 | 15`,
      },
    ],
    reads: [
      'A!1 · title=Läxhjälp · focusArea=arbete-kompetens · partners=Socialförvaltningen · status=pagar · participants=28 · women=13 · men=15',
    ],
  },
  {
    name: 'an English form',
    sheets: [
      {
        rows: `
Activity: | Language café
Focus area: | Språkutveckling
Status: | Pågår
Start date: | 2024-01-08
Number of participants: | 12
Results so far: | Good`,
      },
    ],
    reads: [
      'Blad1!1 · title=Language café · focusArea=sprakutveckling · start=2024-01-08 · status=pagar · outcome=Good · participants=12',
    ],
  },
  {
    name: 'a sheet per focus area, names cut short',
    sheets: [
      {
        name: '1. Arbete & komp',
        rows: `
Insats | Status | Antal deltagare
Läxhjälp | Pågår | 10`,
      },
      {
        name: '2. Språk',
        rows: `
Insats | Status | Antal deltagare
Kafé | Pågår | 10`,
      },
    ],
    reads: [
      '1. Arbete & komp!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      '2. Språk!2 · title=Kafé · focusArea=sprakutveckling · status=pagar · participants=10',
    ],
  },
  {
    name: 'sums without a word',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare | Kostnad
Läxhjälp | Arbete och kompetens | Pågår | 10 | 100
Kafé | Språkutveckling | Pågår | 20 | 300
 | | | 30 | 400`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10 · cost=100',
      'Blad1!3 · title=Kafé · focusArea=sprakutveckling · status=pagar · participants=20 · cost=300',
    ],
  },
  {
    name: 'an indicator on the row below',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Målindikator | Status | Antal
Läxhjälp | Arbete och kompetens | AK 1 | Pågår | 10
 | | AK 5 | |
Kafé | Språkutveckling | SU 1 | Klar | ca 12`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak1,ak5 · status=pagar · participants=10 · ! indicators low-confidence-column',
      'Blad1!4 · title=Kafé · focusArea=sprakutveckling · indicators=su1 · status=genomford · participants=12 · ! participants approximate',
    ],
  },
  {
    name: 'the cost of two years',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Kostnad 2023 | Kostnad 2024
Läxhjälp | Arbete och kompetens | Pågår | 100 | 200`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · cost=200 · ! cost low-confidence-column',
    ],
  },
  {
    name: 'a remark to the right',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal | | Glöm inte att fylla i status!
Läxhjälp | Arbete och kompetens | Pågår | 10 | | Kom ihåg moms
Kafé | Språkutveckling | Klar | 12 | |`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10 · ! status low-confidence-column · ! partners low-confidence-column · ! responsible low-confidence-column · ! outcome low-confidence-column · ! deviations low-confidence-column · ! nextSteps low-confidence-column',
      'Blad1!3 · title=Kafé · focusArea=sprakutveckling · status=genomford · participants=12',
    ],
  },
  {
    name: 'lists of choices beside the table',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare | | Status | Fokusområde | Typ
Läxhjälp | Arbete och kompetens | Pågår | 10 | | Planerad | Arbete och kompetens | Projekt
Kafé | Språkutveckling | Klar | 12 | | Pågår | Språkutveckling | Aktivitet
 | | | | | Klar | Social sammanhållning | Engagemang
 | | | | | Försenad | |`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      'Blad1!3 · title=Kafé · focusArea=sprakutveckling · status=genomford · participants=12',
    ],
  },
  {
    name: 'a column of codes',
    sheets: [
      {
        rows: `
Kod | Insats | Fokusområde | Status | Antal
BUF-001 | Läxhjälp | Arbete och kompetens | Pågår | 10
 | Kafé | Språkutveckling | Klar | 12`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      'Blad1!3 · title=Kafé · focusArea=sprakutveckling · status=genomford · participants=12',
    ],
  },
  {
    name: 'headings that come back',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal
Läxhjälp | Arbete och kompetens | Pågår | 10
Insats | Fokusområde | Status | Antal
Kafé | Språkutveckling | Klar | 12`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      'Blad1!4 · title=Kafé · focusArea=sprakutveckling · status=genomford · participants=12',
    ],
  },
  {
    name: 'headings on several lines with help in brackets',
    sheets: [
      {
        rows: `
Insats\\n(namn) | Fokus-\\nområde | Mål-\\nindikator | Status\\n(planerad/pågår/klar) | Antal\\ndeltagare | Varav\\nkvinnor
Läxhjälp | Arbete och kompetens | AK 5 | Pågår | 10 | 4`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak5 · status=pagar · participants=10 · women=4',
    ],
  },
];
