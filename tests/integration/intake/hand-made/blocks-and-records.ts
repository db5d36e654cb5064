import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Blocks under terms and headings of people's own, merged and footnoted cells. */
export const blocksAndRecords: Readonly<Record<string, MadeReturn>> = {
  'blocks under spring and autumn': handMade(
    [
      sheetOf(
        'Terminer',
        `
Insats|Fokusområde|Status|Antal deltagare
Våren 2024
Isbad för modiga|Social sammanhållning|Genomförd|19
Svenska ute|Språkutveckling|Genomförd|13
Hösten 2024
Svampkurs|Social sammanhållning|Planerad|
`,
      ),
    ],
    [
      { at: 'Terminer!3', title: 'Isbad för modiga', focusArea: ss, status: 'genomford', participants: 19 },
      { at: 'Terminer!4', title: 'Svenska ute', focusArea: su, status: 'genomford', participants: 13 },
      { at: 'Terminer!6', title: 'Svampkurs', focusArea: ss, status: 'planerad' },
    ],
  ),
  'one heading of her own in the middle of the table': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Ansvarig|Status|Antal deltagare
Ungdomsgård|Social sammanhållning|Fritidsledare|Pågår|75
Läxhjälp|Arbete och kompetens|Biblioteket|Pågår|18
Insatser tillsammans med civilsamhället
Fadderfamiljer|Social sammanhållning|Samordnare|Pågår|12
Matlagning|Social sammanhållning|Samordnare|Genomförd|22
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Ungdomsgård',
        focusArea: ss,
        responsible: 'Fritidsledare',
        status: 'pagar',
        participants: 75,
      },
      {
        at: 'Blad1!3',
        title: 'Läxhjälp',
        focusArea: ak,
        responsible: 'Biblioteket',
        status: 'pagar',
        participants: 18,
      },
      {
        at: 'Blad1!5',
        title: 'Fadderfamiljer',
        focusArea: ss,
        responsible: 'Samordnare',
        status: 'pagar',
        participants: 12,
      },
      {
        at: 'Blad1!6',
        title: 'Matlagning',
        focusArea: ss,
        responsible: 'Samordnare',
        status: 'genomford',
        participants: 22,
      },
    ],
  ),
  'focus areas as bare numbers and codes between the rows': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Ansvarig|Status|Antal deltagare
AK
Jobbskuggning|Studievägledare|Pågår|21
SU
Högläsning|Bibliotekarie|Genomförd|35
SS
Kvällsöppet|Fritidsledare|Pågår|48
`,
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Jobbskuggning',
        focusArea: ak,
        responsible: 'Studievägledare',
        status: 'pagar',
        participants: 21,
        open: ['focusArea'],
      },
      {
        at: 'Blad1!5',
        title: 'Högläsning',
        focusArea: su,
        responsible: 'Bibliotekarie',
        status: 'genomford',
        participants: 35,
        open: ['focusArea'],
      },
      {
        at: 'Blad1!7',
        title: 'Kvällsöppet',
        focusArea: ss,
        responsible: 'Fritidsledare',
        status: 'pagar',
        participants: 48,
        open: ['focusArea'],
      },
    ],
  ),
  'cells merged sideways in the rows, and stars for notes below': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|||Fokusområde|Status|Antal deltagare|Kostnad
Föräldramöten på lätt svenska|||Språkutveckling|Pågår*|'25*|12 000 kr**
Praktiksamordning|||Arbete och kompetens|Pågår|'14|50 000 kr
|
* sedan mars
** exkl. lokal
`,
        { merges: ['A1:C1', 'A2:C2', 'A3:C3'] },
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Föräldramöten på lätt svenska',
        focusArea: su,
        status: 'pagar',
        participants: 25,
        cost: 12_000,
        open: ['status', 'participants', 'cost'],
      },
      {
        at: 'Blad1!3',
        title: 'Praktiksamordning',
        focusArea: ak,
        status: 'pagar',
        participants: 14,
        cost: 50_000,
      },
    ],
  ),
  'the sum right under the headings': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad
TOTALT|||45|30000
Kvinnojour informerar|Social sammanhållning|Genomförd|25|10000
Hantverkshus|Arbete och kompetens|Pågår|20|20000
`,
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Kvinnojour informerar',
        focusArea: ss,
        status: 'genomford',
        participants: 25,
        cost: 10_000,
      },
      { at: 'Blad1!4', title: 'Hantverkshus', focusArea: ak, status: 'pagar', participants: 20, cost: 20_000 },
    ],
  ),
  'ages instead of sexes': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|Fokusområde|Status|Deltagare per ålder|||Totalt
|||0–17|18–64|65+|
Seniorsim|Social sammanhållning|Pågår|0|3|17|20
Familjelördag|Social sammanhållning|Pågår|40|35|5|80
`,
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] },
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Seniorsim',
        focusArea: ss,
        status: 'pagar',
        participants: 20,
        children: 0,
        open: ['children', 'participants'],
      },
      {
        at: 'Blad1!4',
        title: 'Familjelördag',
        focusArea: ss,
        status: 'pagar',
        participants: 80,
        children: 40,
        open: ['children', 'participants'],
      },
    ],
  ),
  'all that happened in one cell': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Uppföljning
Hembesök BVC|Språkutveckling|Status: Pågår. Deltagare: 25 familjer. Kostnad: 10 tkr.
Byavandring|Social sammanhållning|Klar! 32 st gick med, varav 20 kvinnor
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Hembesök BVC',
        focusArea: su,
        outcome: 'Status: Pågår. Deltagare: 25 familjer. Kostnad: 10 tkr.',
        ask: ['status'],
        open: ['participants', 'cost', 'outcome'],
      },
      {
        at: 'Blad1!3',
        title: 'Byavandring',
        focusArea: ss,
        outcome: 'Klar! 32 st gick med, varav 20 kvinnor',
        ask: ['status'],
        open: ['participants', 'women', 'outcome'],
      },
    ],
  ),
  'labels and answers in merged cells, the result over many rows': handMade(
    [
      drawn(
        'Formulär',
        `
Återrapport integration||||
Insatsens namn||Boendelots||
Inom vilket fokusområde?||Social sammanhållning||
Vem är ansvarig?||Uthyrningschef||
Vilket läge är insatsen i?||Pågår enligt plan||
Vad har hänt?||Fyrtio familjer har fått hjälp||
|||||
||Kön ojämn fördelning||
Hur många har ni nått?||128||
`,
        {
          merges: ['A1:E1', 'A2:B2', 'C2:E2', 'A3:B3', 'C3:E3', 'A4:B4', 'C4:E4', 'A5:B5', 'C5:E5', 'A6:B8', 'C6:E7'],
        },
      ),
    ],
    [
      {
        at: 'Formulär!2',
        title: 'Boendelots',
        focusArea: ss,
        responsible: 'Uthyrningschef',
        status: 'pagar',
        participants: 128,
        outcome: 'Fyrtio familjer har fått hjälp Kön ojämn fördelning',
        open: ['outcome'],
      },
    ],
  ),
  'two label-and-answer pairs on each line, three forms below each other': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Konstverkstad|Fokusområde|Social sammanhållning
Status|Pågår|Antal deltagare|26
Start|2024-01-16|Slut|2024-12-10
|
Insats|Skriv ditt CV|Fokusområde|Arbete och kompetens
Status|Genomförd|Antal deltagare|43
Start|2024-03-05|Slut|2024-03-26
|
Insats|Prata på|Fokusområde|Språkutveckling
Status|Avbruten|Antal deltagare|2
Start|2024-02-06|Slut|2024-02-27
`,
      ),
    ],
    [
      {
        at: 'Blad1!1',
        title: 'Konstverkstad',
        focusArea: ss,
        status: 'pagar',
        participants: 26,
        start: '2024-01-16',
        end: '2024-12-10',
      },
      {
        at: 'Blad1!5',
        title: 'Skriv ditt CV',
        focusArea: ak,
        status: 'genomford',
        participants: 43,
        start: '2024-03-05',
        end: '2024-03-26',
      },
      {
        at: 'Blad1!9',
        title: 'Prata på',
        focusArea: su,
        status: 'avbruten',
        participants: 2,
        start: '2024-02-06',
        end: '2024-02-27',
      },
    ],
  ),
  'a new block without headings of its own below the table': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare
Cykelkök|Social sammanhållning|Pågår|17
Valinformation|Social sammanhållning|Genomförd|90
|
Nytt för i höst:
Yrkesspår lokalvård|Arbete och kompetens|Planerad|
Sagor på arabiska|Språkutveckling|Planerad|
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Cykelkök', focusArea: ss, status: 'pagar', participants: 17 },
      { at: 'Blad1!3', title: 'Valinformation', focusArea: ss, status: 'genomford', participants: 90 },
      { at: 'Blad1!6', title: 'Yrkesspår lokalvård', focusArea: ak, status: 'planerad' },
      { at: 'Blad1!7', title: 'Sagor på arabiska', focusArea: su, status: 'planerad' },
    ],
  ),
  'money and people with their units in other columns': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal|Enhet|Kostnad|Valuta
Tolkat samtal|Språkutveckling|Pågår|30|timmar|12|tkr
Bollspel|Social sammanhållning|Pågår|45|personer|3500|kr
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Tolkat samtal', focusArea: su, status: 'pagar', cost: 12_000, ask: ['participants'] },
      {
        at: 'Blad1!3',
        title: 'Bollspel',
        focusArea: ss,
        status: 'pagar',
        participants: 45,
        cost: 3500,
        open: ['participants', 'cost'],
      },
    ],
  ),
};
