import { handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** What other programs export, what a Norwegian colleague heads, and plans that have been followed up in place. */
export const exportsAndNeighbours: Readonly<Record<string, MadeReturn>> = {
  'answers exported from a web form, with its own times and names': handMade(
    [
      sheetOf(
        'Form1',
        `
ID|Starttid|Slutförandetid|E-post|Namn|Vilken förvaltning svarar du för?|Vad heter insatsen?|Vilket fokusområde hör insatsen till?|Vilka samverkar ni med?|När startade insatsen?|När avslutas insatsen? (lämna tomt om den är löpande)|Hur långt har ni kommit?|Hur många har deltagit?|Hur många av deltagarna är kvinnor?|Vad har insatsen kostat i kronor? (endast siffror)|Berätta om resultatet
1|2024-08-22|2024-08-22|anonymous|Anna Berg|Socialförvaltningen|Föräldrastöd|Social sammanhållning|Familjecentralen;|2024-02-05|2024-05-31|Avslutad|19|15|27000|Två grupper med åtta träffar.
2|2024-08-23|2024-08-23|anonymous|Kalle Ek|Socialförvaltningen|Språkombud|Språkutveckling|Vårdcollege;|2023-09-01||Pågår|14|12|145000|14 ombud utbildade.
`,
      ),
    ],
    [
      {
        at: 'Form1!2',
        title: 'Föräldrastöd',
        focusArea: ss,
        partners: 'Familjecentralen;',
        start: '2024-02-05',
        end: '2024-05-31',
        status: 'genomford',
        participants: 19,
        women: 15,
        cost: 27_000,
        outcome: 'Två grupper med åtta träffar.',
        open: ['title', 'start'],
      },
      {
        at: 'Form1!3',
        title: 'Språkombud',
        focusArea: su,
        partners: 'Vårdcollege;',
        start: '2023-09-01',
        status: 'pagar',
        participants: 14,
        women: 12,
        cost: 145_000,
        outcome: '14 ombud utbildade.',
        open: ['title', 'start'],
      },
    ],
  ),
  'tasks exported from a planning board in English': handMade(
    [
      sheetOf(
        'Tasks',
        `
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Late|Description
aB3|Dialog på fler språk|Social sammanhållning|In progress|Important|Planarkitekt|Eva|2024-01-10|2024-02-01|2024-12-15|true|Tre möten kvar
eF5|Praktikplatser gata/park|Arbete och kompetens|Not started|Low|Driftchef|Eva|2024-05-02|2024-09-02|2024-12-20|false|
`,
      ),
    ],
    [
      {
        at: 'Tasks!2',
        title: 'Dialog på fler språk',
        focusArea: ss,
        status: 'pagar',
        responsible: 'Planarkitekt',
        start: '2024-02-01',
        end: '2024-12-15',
        description: 'Tre möten kvar',
        open: ['focusArea'],
      },
      {
        at: 'Tasks!3',
        title: 'Praktikplatser gata/park',
        focusArea: ak,
        status: 'planerad',
        responsible: 'Driftchef',
        start: '2024-09-02',
        end: '2024-12-20',
        open: ['focusArea'],
      },
    ],
  ),
  'a resort whose clerk heads and answers in Norwegian': handMade(
    [
      sheetOf(
        'Ark1',
        `
Tiltak|Fokusområde|Ansvarlig|Startdato|Sluttdato|Status|Antall deltakere|Kvinner|Menn|Kostnad kr|Finansiering|Resultater|Videre arbeid
Sesongjobb|Arbete och kompetens|Personalansvarlig|2024-05-01|2024-09-30|Pågår|8|6|2|96000|Egne midler|Åtte ansatte|Evalueres i oktober
Gratis inngang|Social sammanhållning|Badsjef|2024-06-15|2024-08-15|Fullført|96|50|46|12000|Egne midler|Seks grupper|
Velkomstkveld|Social sammanhållning|Resepsjonist|5. oktober 2024|5. oktober 2024|Ikke startet||||||
`,
      ),
    ],
    [
      {
        at: 'Ark1!2',
        title: 'Sesongjobb',
        focusArea: ak,
        responsible: 'Personalansvarlig',
        start: '2024-05-01',
        end: '2024-09-30',
        status: 'pagar',
        participants: 8,
        women: 6,
        men: 2,
        cost: 96_000,
        funding: 'egen',
        outcome: 'Åtte ansatte',
        nextSteps: 'Evalueres i oktober',
      },
      {
        at: 'Ark1!3',
        title: 'Gratis inngang',
        focusArea: ss,
        responsible: 'Badsjef',
        start: '2024-06-15',
        end: '2024-08-15',
        status: 'genomford',
        participants: 96,
        women: 50,
        men: 46,
        cost: 12_000,
        funding: 'egen',
        outcome: 'Seks grupper',
      },
      {
        at: 'Ark1!4',
        title: 'Velkomstkveld',
        focusArea: ss,
        responsible: 'Resepsjonist',
        start: '2024-10-05',
        end: '2024-10-05',
        status: 'planerad',
      },
    ],
  ),
  'actions under a heading for each indicator': handMade(
    [
      sheetOf(
        'BUF',
        `
Insatser per målindikator
Insats|Ansvarig|Tid|Antal elever|Status
AK 5. Andel utrikesfödda elever med gymnasiebehörighet ökar
Studiehandledning|Rektor|januari–december 2024|34|Pågår
SU 4. Andelen flickor och pojkar i årskurs nio som nått lägst betyget E i svenska som andra språk
Språkkafé|Förstelärare|februari–juni 2024|22|Genomförd
`,
      ),
    ],
    [
      {
        at: 'BUF!4',
        title: 'Studiehandledning',
        focusArea: ak,
        indicators: ['ak5'],
        responsible: 'Rektor',
        start: '2024-01-01',
        end: '2024-12-31',
        participants: 34,
        status: 'pagar',
      },
      {
        at: 'BUF!6',
        title: 'Språkkafé',
        focusArea: su,
        indicators: ['su4'],
        responsible: 'Förstelärare',
        start: '2024-02-01',
        end: '2024-06-30',
        participants: 22,
        status: 'genomford',
      },
    ],
  ),
  'a plan with its follow-up in columns of their own': handMade(
    [
      sheetOf(
        'Handlingsplan',
        `
Nr|Planerad insats|Fokusområde|Planerat antal|Budget (tkr)|Uppföljning: status|Uppföljning: antal|Uppföljning: kostnad (tkr)
1|Språkpraktik|Arbete och kompetens|100|500|Pågår|63|310
2|Ceremoni|Social sammanhållning|50|45|Klar|48|42
`,
      ),
    ],
    [
      {
        at: 'Handlingsplan!2',
        title: 'Språkpraktik',
        focusArea: ak,
        status: 'pagar',
        participants: 63,
        cost: 310_000,
        open: ['participants', 'cost'],
      },
      {
        at: 'Handlingsplan!3',
        title: 'Ceremoni',
        focusArea: ss,
        status: 'genomford',
        participants: 48,
        cost: 42_000,
        open: ['participants', 'cost'],
      },
    ],
  ),
  'a letter with a line to an answer, one of them ending in brackets': handMade(
    [
      sheetOf(
        'Blad1',
        `
Bostadsbolaget – redovisning delår 2024

Insats 1: Trapphusvärdar
Fokusområde: Social sammanhållning
Tid: november 2023 – december 2024
Antal deltagare: 7, varav 3 kvinnor
Kostnad: 390 tkr (egen budget)
Resultat: Sju värdar på deltid.

Insats 2: Odlingslotter
Fokusområde: Social sammanhållning
Tid: 20 april – 15 september 2024
Antal deltagare: 140
Kostnad: 29 000 kr
`,
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Trapphusvärdar',
        focusArea: ss,
        start: '2023-11-01',
        end: '2024-12-31',
        participants: 7,
        women: 3,
        cost: 390_000,
        outcome: 'Sju värdar på deltid.',
        open: ['cost'],
      },
      {
        at: 'Blad1!10',
        title: 'Odlingslotter',
        focusArea: ss,
        start: '2024-04-20',
        end: '2024-09-15',
        participants: 140,
        cost: 29_000,
      },
    ],
  ),
  'headings and answers cut short by a point': handMade(
    [
      sheetOf(
        'SBF',
        `
Ins.|FO|Ind.|Samv.|Ansv.|Fr.o.m.|T.o.m.|Stat.|Ant. delt.|Kv|M|Kostn. (tkr)|Fin.|BP|Avv.|Nästa st.
Dialog|Soc|1, 3|Dem.ber.|Plan.ark.|1/2|30/6|Avbr.|12|5|7|18|egen|N|vilar|våren -25
Praktik|AoK|7||Driftchef|HT 23|t.v.|Pågår|12|2|10|0|stat|J||
`,
      ),
    ],
    [
      {
        at: 'SBF!2',
        title: 'Dialog',
        focusArea: ss,
        indicators: ['ss1', 'ss3'],
        partners: 'Dem.ber.',
        responsible: 'Plan.ark.',
        start: '2024-02-01',
        end: '2024-06-30',
        status: 'avbruten',
        participants: 12,
        women: 5,
        men: 7,
        cost: 18_000,
        funding: 'egen',
        childPerspective: false,
        deviations: 'vilar',
        nextSteps: 'våren -25',
      },
      {
        at: 'SBF!3',
        title: 'Praktik',
        focusArea: ak,
        indicators: ['ak7'],
        responsible: 'Driftchef',
        start: '2023-08-01',
        end: 'ongoing',
        status: 'pagar',
        participants: 12,
        women: 2,
        men: 10,
        cost: 0,
        funding: 'statsbidrag',
        childPerspective: true,
      },
    ],
  ),
  'a half-year report to an English-speaking owner': handMade(
    [
      sheetOf(
        'Report',
        `
Initiative|Strategy area|Lead|Period|Progress|People reached|of which women|Spend (kSEK)|Comments on results
Language internship|Arbete och kompetens|Site manager|Feb – Nov 2024|On track|4|0|0|One hired
Summer jobs|Arbete och kompetens|HR|17 Jun – 9 Aug 2024|Delivered|6|2|74|Three weeks each
Study visits|Arbete och kompetens|Communications|Q4 2024|Delayed||||
`,
      ),
    ],
    [
      {
        at: 'Report!2',
        title: 'Language internship',
        focusArea: ak,
        responsible: 'Site manager',
        start: '2024-02-01',
        end: '2024-11-30',
        status: 'pagar',
        participants: 4,
        women: 0,
        cost: 0,
        outcome: 'One hired',
      },
      {
        at: 'Report!3',
        title: 'Summer jobs',
        focusArea: ak,
        responsible: 'HR',
        start: '2024-06-17',
        end: '2024-08-09',
        status: 'genomford',
        participants: 6,
        women: 2,
        cost: 74_000,
        outcome: 'Three weeks each',
      },
      {
        at: 'Report!4',
        title: 'Study visits',
        focusArea: ak,
        responsible: 'Communications',
        start: '2024-10-01',
        end: '2024-12-31',
        status: 'forsenad',
      },
    ],
  ),
};
