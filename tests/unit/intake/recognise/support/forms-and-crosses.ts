import type { Layout } from './layout-case.ts';

/** Returns as people lay them out and word them, with what a careful reader takes from each. */
export const layouts: readonly Layout[] = [
  {
    name: 'text that goes on in the row below, a row without title, notes',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Resultat | Antal deltagare
Läxhjälp | Arbete och kompetens | Klar | Första delen av texten | 10
 | | | och andra delen |
Jobbmässa för | Arbete och kompetens | Pågår | Bra | 20
unga kvinnor
 | Språkutveckling | Pågår | Utan namn | 30

Bokcirkel | Språkutveckling | Pågår | Bra | 30
Summa | | | | =90

Ifylld av: | Anna Svensson
Kontakta mig på anna@example.se`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=genomford · outcome=Första delen av texten/och andra delen · participants=10 · ! outcome low-confidence-column',
      'Blad1!4 · title=Jobbmässa för/unga kvinnor · focusArea=arbete-kompetens · status=pagar · outcome=Bra · participants=20 · ! title low-confidence-column',
      'Blad1!6 · focusArea=sprakutveckling · status=pagar · outcome=Utan namn · participants=30 · ! title missing-title',
      'Blad1!8 · title=Bokcirkel · focusArea=sprakutveckling · status=pagar · outcome=Bra · participants=30',
    ],
  },
  {
    name: 'help and an example under the headings',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Start | Slut | Status | Antal deltagare
Namn på insatsen | Välj i listan | ÅÅÅÅ-MM-DD | ÅÅÅÅ-MM-DD | Välj i listan | Antal
Exempel: Språkkafé | Språkutveckling | 2024-01-01 | 2024-02-02 | Klar | 10
Läxhjälp | Arbete och kompetens | 2024-01-01 | 2024-02-02 | Klar | 10`,
      },
    ],
    reads: [
      'Blad1!4 · title=Läxhjälp · focusArea=arbete-kompetens · start=2024-01-01 · end=2024-02-02 · status=genomford · participants=10',
    ],
  },
  {
    name: 'the time in one column and three indicator columns',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Period | Status | Indikator 1 | Indikator 2 | Indikator 3
Läxhjälp | Arbete och kompetens | 2023-11 – 2024-12 | Pågår | AK 1 | AK 5 |
Mässa | Arbete och kompetens | mars 2024 – maj 2024 | Klar | AK 1 | |`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak1,ak5 · start=2023-11-01 · end=2024-12-31 · status=pagar',
      'Blad1!3 · title=Mässa · focusArea=arbete-kompetens · indicators=ak1 · start=2024-03-01 · end=2024-05-31 · status=genomford',
    ],
  },
  {
    name: 'no title column',
    sheets: [
      {
        rows: `
Fokusområde | Beskrivning | Status | Antal deltagare
Arbete och kompetens | Läxhjälp i Gamleby | Klar | 10
Språkutveckling | Språkcafé på torget | Pågår | 20`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp i Gamleby · focusArea=arbete-kompetens · status=genomford · participants=10 · ! title low-confidence-column',
      'Blad1!3 · title=Språkcafé på torget · focusArea=sprakutveckling · status=pagar · participants=20 · ! title low-confidence-column',
    ],
  },
  {
    name: 'columns that belong to no field',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Diarienummer | Antal deltagare | Kommentar | Omfattning
Läxhjälp | Arbete och kompetens | Klar | KS 2024/12 | 10 | Bra jobbat | stor
Mässa | Arbete och kompetens | Klar | KS 2024/13 | 11 | | liten`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=genomford · participants=10 · ! partners low-confidence-column · ! responsible low-confidence-column · ! outcome low-confidence-column · ! deviations low-confidence-column · ! nextSteps low-confidence-column',
      'Blad1!3 · title=Mässa · focusArea=arbete-kompetens · status=genomford · participants=11 · ! partners low-confidence-column · ! responsible low-confidence-column · ! outcome low-confidence-column · ! deviations low-confidence-column · ! nextSteps low-confidence-column',
    ],
  },
  {
    name: 'women and men in the participants’ cell',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Läxhjälp | Arbete och kompetens | Klar | 12 (7 kvinnor, 5 män)
Mässa | Arbete och kompetens | Klar | 11`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=genomford · participants=12 · women=7 · men=5',
      'Blad1!3 · title=Mässa · focusArea=arbete-kompetens · status=genomford · participants=11',
    ],
  },
  {
    name: 'typing errors in the headings',
    sheets: [
      {
        rows: `
Insatts | Fokusomåde | Målindikatr | Samverkansparter | Anvsarig | Startdatm | Slutdatum | Staus | Reslutat | Antal deltgare | Kostand
Läxhjälp | Arbete och kompetens | AK 5 | IF | Chef | 2024-01-01 | 2024-12-31 | Pågår | Bra | 10 | 500`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · indicators=ak5 · partners=IF · responsible=Chef · start=2024-01-01 · end=2024-12-31 · status=pagar · outcome=Bra · participants=10 · cost=500',
    ],
  },
  {
    name: 'a table on its side',
    sheets: [
      {
        rows: `
Insats | Läxhjälp | Mässa
Fokusområde | Arbete och kompetens | Språkutveckling
Status | Pågår | Klar
Antal deltagare | 10 | 20
Start | 2024-01-01 | 2024-02-01
Resultat | Bra | Mindre bra`,
      },
    ],
    reads: [
      'Blad1!1@B · title=Läxhjälp · focusArea=arbete-kompetens · start=2024-01-01 · status=pagar · outcome=Bra · participants=10',
      'Blad1!1@C · title=Mässa · focusArea=sprakutveckling · start=2024-02-01 · status=genomford · outcome=Mindre bra · participants=20',
    ],
  },
  {
    name: 'crosses under the focus areas',
    sheets: [
      {
        rows: `
Insats | Fokusområde | | | Status | Antal deltagare
 | Arbete och kompetens | Språkutveckling | Social sammanhållning | |
Läxhjälp | x | | | Pågår | 10
Kafé | | x | | Klar | 20`,
        merges: ['A1:A2', 'B1:D1', 'E1:E2', 'F1:F2'],
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      'Blad1!4 · title=Kafé · focusArea=sprakutveckling · status=genomford · participants=20',
    ],
  },
  {
    name: 'boxes to tick',
    sheets: [
      {
        rows: `
Insats: | Språkcafé
Typ: | ☐ Projekt | ☒ Aktivitet | ☐ Engagemang
Fokusområde: | ☐ Arbete och kompetens | ☒ Språkutveckling | ☐ Social sammanhållning
Status: | Pågår
Antal deltagare: | 12`,
      },
    ],
    reads: ['Blad1!1 · title=Språkcafé · type=aktivitet · focusArea=sprakutveckling · status=pagar · participants=12'],
  },
  {
    name: 'a remark that amounts are in tkr',
    sheets: [
      {
        rows: `
Alla belopp i tkr
Insats | Fokusområde | Status | Kostnad
Läxhjälp | Arbete och kompetens | Pågår | 12
Mässa | Arbete och kompetens | Klar | 120,5`,
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · cost=12000',
      'Blad1!4 · title=Mässa · focusArea=arbete-kompetens · status=genomford · cost=120500',
    ],
  },
  {
    name: 'budget and outcome of the cost',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Kostnad | | Resultat
 | | | Budget | Utfall |
Läxhjälp | Arbete och kompetens | Pågår | 1000 | 900 | Bra`,
        merges: ['D1:E1'],
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · outcome=Bra · cost=900 · ! cost low-confidence-column',
    ],
  },
  {
    name: 'two labels per row',
    sheets: [
      {
        rows: `
Insats | Språkcafé | Status | Pågår
Fokusområde | Språkutveckling | Indikator | SU 1
Start | 2024-01-08 | Slut | 2024-06-10
Antal deltagare | 12 | Varav kvinnor | 7
Resultat | Tolv träffar`,
      },
    ],
    reads: [
      'Blad1!1 · title=Språkcafé · focusArea=sprakutveckling · indicators=su1 · start=2024-01-08 · end=2024-06-10 · status=pagar · outcome=Tolv träffar · participants=12 · women=7',
    ],
  },
  {
    name: 'sub-headings that are no focus area',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Pågående insatser
Läxhjälp | Arbete och kompetens | Pågår | 10
Avslutade insatser
Kafé | Språkutveckling | Klar | 20
Delsumma | | | 20`,
      },
    ],
    reads: [
      'Blad1!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      'Blad1!5 · title=Kafé · focusArea=sprakutveckling · status=genomford · participants=20',
    ],
  },
  {
    name: 'no headings at all',
    sheets: [
      {
        rows: `
Läxhjälp | Aktivitet | Arbete och kompetens | AK 5 | 2024-01-01 | 2024-12-31 | Pågår | Bra | 10
Mässa | Aktivitet | Arbete och kompetens | AK 1 | 2024-01-01 | 2024-12-31 | Klar | Bra | 20
Kafé | Projekt | Språkutveckling | SU 1 | 2024-01-01 | 2024-12-31 | Klar | Bra | 30`,
      },
    ],
    reads: [
      'Blad1!1 · title=Läxhjälp · type=aktivitet · focusArea=arbete-kompetens · indicators=ak5 · status=pagar · ! focusArea low-confidence-column · ! title low-confidence-column · ! type low-confidence-column · ! indicators low-confidence-column · ! status low-confidence-column · ! indicators low-confidence-column · ! start low-confidence-column · ! end low-confidence-column · ! start low-confidence-column · ! end low-confidence-column · ! partners low-confidence-column · ! responsible low-confidence-column · ! outcome low-confidence-column · ! deviations low-confidence-column · ! nextSteps low-confidence-column · ! participants low-confidence-column · ! women low-confidence-column · ! men low-confidence-column · ! children low-confidence-column · ! cost low-confidence-column',
      'Blad1!2 · title=Mässa · type=aktivitet · focusArea=arbete-kompetens · indicators=ak1 · status=genomford · ! focusArea low-confidence-column · ! title low-confidence-column · ! type low-confidence-column · ! indicators low-confidence-column · ! status low-confidence-column · ! indicators low-confidence-column · ! start low-confidence-column · ! end low-confidence-column · ! start low-confidence-column · ! end low-confidence-column · ! partners low-confidence-column · ! responsible low-confidence-column · ! outcome low-confidence-column · ! deviations low-confidence-column · ! nextSteps low-confidence-column · ! participants low-confidence-column · ! women low-confidence-column · ! men low-confidence-column · ! children low-confidence-column · ! cost low-confidence-column',
      'Blad1!3 · title=Kafé · type=projekt · focusArea=sprakutveckling · indicators=su1 · status=genomford · ! focusArea low-confidence-column · ! title low-confidence-column · ! type low-confidence-column · ! indicators low-confidence-column · ! status low-confidence-column · ! indicators low-confidence-column · ! start low-confidence-column · ! end low-confidence-column · ! start low-confidence-column · ! end low-confidence-column · ! partners low-confidence-column · ! responsible low-confidence-column · ! outcome low-confidence-column · ! deviations low-confidence-column · ! nextSteps low-confidence-column · ! participants low-confidence-column · ! women low-confidence-column · ! men low-confidence-column · ! children low-confidence-column · ! cost low-confidence-column',
    ],
  },
  {
    name: 'other words for everything',
    sheets: [
      {
        rows: `
Socialförvaltningens redovisning av arbetet med integration, delår 2024
Strategi för integration 2023–2027

Åtgärd | Kort om åtgärden | Hör till fokusområde | Bidrar till indikator (nr) | Målgrupp för åtgärden | Medverkande | Vem håller i det? | Började | Avslutas | Hur långt har vi kommit? | Vad har det gett? | Personer som deltagit | - kvinnor | - män | - barn (0-17 år) | Utgifter (kkr) | Betalas med | Barnchecklista ifylld? | Det som inte blev som tänkt | Hur går vi vidare?
Språkcafé | Samtal | Språkutveckling | 1 | Nyanlända | Röda Korset | Bibliotekarie | 2024-01-08 | 2024-06-10 | Klar | Bra | 12 | 7 | 5 | 0 | 18 | Egen budget | Ja | Sent igång | Fortsätter`,
      },
    ],
    reads: [
      'Blad1!5 · title=Språkcafé · description=Samtal · focusArea=sprakutveckling · indicators=su1 · targetGroups=nyanlanda · partners=Röda Korset · responsible=Bibliotekarie · start=2024-01-08 · end=2024-06-10 · status=genomford · outcome=Bra · participants=12 · women=7 · men=5 · children=0 · cost=18000 · funding=egen · childPerspective=true · deviations=Sent igång · nextSteps=Fortsätter',
    ],
  },
  {
    name: 'girls, boys, women and men apart',
    sheets: [
      {
        rows: `
Insats | Fokusområde | Status | Flickor | Pojkar | Kvinnor | Män | Totalt
Läxhjälp | Arbete och kompetens | Pågår | 5 | 6 | 7 | 8 | 26`,
      },
    ],
    reads: [
      'Blad1!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=26 · women=7 · men=8 · ! women low-confidence-column · ! men low-confidence-column · ! women sum-mismatch',
    ],
  },
  {
    name: 'the same action twice, a contact list and an indicator table',
    sheets: [
      {
        name: 'Insatser',
        rows: `
Insats | Fokusområde | Status | Antal deltagare
Läxhjälp | Arbete och kompetens | Pågår | 10
Läxhjälp | Arbete och kompetens | Pågår | 10`,
      },
      {
        name: 'Kontaktlista',
        rows: `
Namn | Funktion | Telefon | E-post
Anna | Chef | 123 | a@b.se`,
      },
      {
        name: 'Indikatorer 2024',
        rows: `
Fokusområde | Målindikator | Källa | Utfall 2023 | Utfall 2024
Arbete och kompetens | AK 1 | Kolada | 60 | 61
Språkutveckling | SU 1 | SCB | 50 | 51`,
      },
    ],
    reads: [
      'Insatser!2 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10',
      'Insatser!3 · title=Läxhjälp · focusArea=arbete-kompetens · status=pagar · participants=10 · ! title duplicate-row',
    ],
  },
];
