import type { Layout } from './layout-case.ts';

/** Layouts that were once read wrong; each is one kind of mistake. */
export const layouts: readonly Layout[] = [
  {
    name: 'an action whose words are all headings too',
    sheets: [
      {
        rows: `
Insats | Typ | Målindikator | Finansiering | Status | Fokusområde
Läxhjälp | Aktivitet | Indikator 5 | Medel | Klar | Arbete och kompetens
Språkcafé | Projekt | Indikator 1 | Egen budget | Pågår | Språkutveckling`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · type=aktivitet · focusArea=arbete-kompetens · indicators=ak5 · status=genomford · ! funding unknown-funding',
      'Blad1!3 · title=Språkcafé · type=projekt · focusArea=sprakutveckling · indicators=su1 · status=pagar · funding=egen',
    ],
  },
  {
    name: 'sums per focus area beside the actions',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Läxhjälp | Arbete och kompetens | Pågår | 10`,
      },
      {
        name: 'Översikt',
        rows: `
Fokusområde | Antal insatser | Deltagare | Kostnad
Arbete och kompetens | 1 | 10 | 0
Totalt | 1 | 10 | 0`,
      },
    ],
    reads: ['Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10'],
  },
  {
    name: 'two forms side by side',
    sheets: [
      {
        rows: `
Insats: | Läxhjälp | | Insats: | Språkcafé
Fokusområde: | Arbete och kompetens | | Fokusområde: | Språkutveckling
Status: | Pågår | | Status: | Klar`,
      },
    ],
    reads: [
      'Blad1!1@A · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar',
      'Blad1!1@D · title=Språkcafé · focusArea=sprakutveckling · status=genomford',
    ],
  },
  {
    name: 'a form with a blank row between its lines and labels of a letter',
    sheets: [
      {
        rows: `
Insats | Läxhjälp

Fokusområde | Arbete och kompetens

Status | Pågår

Antal deltagare | 10

K | 6

M | 4`,
      },
    ],
    reads: ['Blad1!1 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10 · women=6 · men=4'],
  },
  {
    name: 'crosses under indicators of the strategy',
    sheets: [
      {
        rows: `
Insats | Fokusområde | AK 1 | AK 2 | Status
Läxhjälp | Arbete och kompetens | | x | Pågår`,
      },
    ],
    reads: ['Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak2 · status=pagar'],
  },
  {
    name: 'a form that began another year',
    sheets: [
      {
        name: 'Ett',
        rows: `
Insats | Läxhjälp
Startdatum | September 2023
Fokusområde | Arbete och kompetens
Status | Avbruten`,
      },
      {
        name: 'Två',
        rows: `
Insats | Språkcafé
Startdatum | Maj 2024
Fokusområde | Språkutveckling
Status | Pågår`,
      },
    ],
    reads: [
      'Ett!1 · title=Läxhjälp · focusArea=arbete-kompetens · start=2023-09-01 · status=avbruten',
      'Två!1 · title=Språkcafé · focusArea=sprakutveckling · start=2024-05-01 · status=pagar',
    ],
  },
  {
    name: 'a day for the whole time, and an address that is nobody responsible',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Tid | Status | Kontakt e-post
Nationaldag | Social sammanhållning | 2024-06-06 | Klar | info@vastervik.example`,
      },
    ],
    reads: [
      'Blad1!2 · title=Nationaldag · focusArea=social-sammanhallning · start=2024-06-06 · end=2024-06-06 · status=genomford',
    ],
  },
  {
    name: 'a head with its groups that comes back over another table',
    sheets: [
      {
        rows: `
Arbete och kompetens
 | | Genomförande | | Antal personer | | Ekonomi
Insats | Form | Start | Slut | Kvinnor | Män | Kostnad | Finansiering
Läxhjälp | Aktivitet | 2024-01-08 | 2024-06-14 | 6 | 4 | 1000 | Egen budget

Språkutveckling
 | | Genomförande | | Antal personer | | Ekonomi
Insats | Form | Start | Slut | Kvinnor | Män | Kostnad | Finansiering
Språkcafé | Projekt | 2024-02-01 | 2024-05-31 | 7 | 5 | 2000 | Statsbidrag`,
      },
    ],
    reads: [
      'Blad1!4 · title=Läxhjälp · type=aktivitet · focusArea=arbete-kompetens · start=2024-01-08 · end=2024-06-14 · women=6 · men=4 · cost=1000 · funding=egen · ! status missing-status',
      'Blad1!9 · title=Språkcafé · type=projekt · focusArea=sprakutveckling · start=2024-02-01 · end=2024-05-31 · women=7 · men=5 · cost=2000 · funding=statsbidrag · ! status missing-status',
    ],
  },
];
