import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Three levels merged down, tables on their side with groups, blocks per focus area beside each other, and more. */
export const oddShapes: Readonly<Record<string, MadeReturn>> = {
  'three levels, some headings merged down over all of them': handMade(
    [
      drawn(
        'Rapport',
        `
Insats|Fokusområde|Genomförande|||Uppföljning|||
||Tid||Läge|Deltagare||Ekonomi|
||Start|Slut||Kvinnor|Män|Kostnad|Finansiering
Sångkväll|Social sammanhållning|2024-02-01|2024-05-30|Klar|14|9|3000|Egen budget
Verkstadsspår|Arbete och kompetens|2024-03-01|2024-12-20|Pågår|1|10|85000|Statsbidrag
`,
        {
          merges: ['A1:A3', 'B1:B3', 'C1:E1', 'F1:I1', 'C2:D2', 'E2:E3', 'F2:G2', 'H2:I2'],
        },
      ),
    ],
    [
      {
        at: 'Rapport!4',
        title: 'Sångkväll',
        focusArea: ss,
        start: '2024-02-01',
        end: '2024-05-30',
        status: 'genomford',
        women: 14,
        men: 9,
        cost: 3000,
        funding: 'egen',
      },
      {
        at: 'Rapport!5',
        title: 'Verkstadsspår',
        focusArea: ak,
        start: '2024-03-01',
        end: '2024-12-20',
        status: 'pagar',
        women: 1,
        men: 10,
        cost: 85_000,
        funding: 'statsbidrag',
      },
    ],
  ),
  'a table on its side with the labels in the second column under groups in the first': handMade(
    [
      drawn(
        'Tvärs',
        `
||Mötesplats Loftahammar|Praktik i växthus
Om insatsen|Fokusområde|Social sammanhållning|Arbete och kompetens
|Ansvarig|Föreningssamordnare|Parkchef
Tid|Start|2024-01-20|2024-04-02
|Slut|2024-12-20|2024-09-27
Läge|Status|Pågår|Pågår
|Resultat|Öppet varje lördag|Tre praktikanter
Siffror|Antal deltagare|44|3
|Kostnad|15000|0
`,
        { merges: ['A2:A3', 'A4:A5', 'A6:A7', 'A8:A9'] },
      ),
    ],
    [
      {
        at: 'Tvärs!1',
        title: 'Mötesplats Loftahammar',
        focusArea: ss,
        responsible: 'Föreningssamordnare',
        start: '2024-01-20',
        end: '2024-12-20',
        status: 'pagar',
        outcome: 'Öppet varje lördag',
        participants: 44,
        cost: 15_000,
        open: ['title'],
      },
      {
        at: 'Tvärs!1',
        title: 'Praktik i växthus',
        focusArea: ak,
        responsible: 'Parkchef',
        start: '2024-04-02',
        end: '2024-09-27',
        status: 'pagar',
        outcome: 'Tre praktikanter',
        participants: 3,
        cost: 0,
        open: ['title'],
      },
    ],
    'xlsx',
    'sideways',
  ),
  'a table per focus area beside each other': handMade(
    [
      drawn(
        'Översikt',
        `
Arbete och kompetens||||Språkutveckling|||
Insats|Status|Deltagare||Insats|Status|Deltagare|
Bagarutbildning|Pågår|8||Bokprat|Klar|16|
Jobbtorg|Klar|90||Sfi på kvällen|Pågår|24|
`,
        { merges: ['A1:C1', 'E1:G1'] },
      ),
    ],
    [
      { at: 'Översikt!3', title: 'Bagarutbildning', focusArea: ak, status: 'pagar', participants: 8 },
      { at: 'Översikt!4', title: 'Jobbtorg', focusArea: ak, status: 'genomford', participants: 90 },
      { at: 'Översikt!3', title: 'Bokprat', focusArea: su, status: 'genomford', participants: 16 },
      { at: 'Översikt!4', title: 'Sfi på kvällen', focusArea: su, status: 'pagar', participants: 24 },
    ],
    'xlsx',
    'sideways',
  ),
  'the title on a line of its own above the facts of each action': handMade(
    [
      drawn(
        'Lista',
        `
Språkpromenad||||
Fokusområde|Ansvarig|Status|Antal deltagare|Kostnad
Språkutveckling|Hälsoutvecklare|Pågår|19|0
|
Drop-in-bad||||
Fokusområde|Ansvarig|Status|Antal deltagare|Kostnad
Social sammanhållning|Badchef|Genomförd|85|4000
`,
        { merges: ['A1:E1', 'A5:E5'] },
      ),
    ],
    [
      {
        at: 'Lista!3',
        focusArea: su,
        responsible: 'Hälsoutvecklare',
        status: 'pagar',
        participants: 19,
        cost: 0,
        ask: ['title'],
      },
      {
        at: 'Lista!7',
        focusArea: ss,
        responsible: 'Badchef',
        status: 'genomford',
        participants: 85,
        cost: 4000,
        ask: ['title'],
      },
    ],
  ),
  'an actor column first and the actor written once for several actions': handMade(
    [
      drawn(
        'Samlat',
        `
Verksamhet|Insats|Fokusområde|Status|Antal deltagare
Biblioteket|Läsfrämjande|Språkutveckling|Pågår|120
|Datorstuga|Språkutveckling|Pågår|31
Kulturskolan|Trummor|Social sammanhållning|Genomförd|18
|Körskoj|Social sammanhållning|Pågår|25
`,
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    [
      { at: 'Samlat!2', title: 'Läsfrämjande', focusArea: su, status: 'pagar', participants: 120 },
      { at: 'Samlat!3', title: 'Datorstuga', focusArea: su, status: 'pagar', participants: 31 },
      { at: 'Samlat!4', title: 'Trummor', focusArea: ss, status: 'genomford', participants: 18 },
      { at: 'Samlat!5', title: 'Körskoj', focusArea: ss, status: 'pagar', participants: 25 },
    ],
  ),
  'scanned spelling in headings, sections and answers': handMade(
    [
      sheetOf(
        'OCR',
        `
ÅTERRAPP0RT lNTEGRATI0N
lnsats|Ansvarlg|Status|Antai deitagare|Resuitat
Sprékutveckling
Berättarstund|Bibllotekarie|Pägår|18|Nio träffar
Arbete och kompetems
Jobbmentor|Näringsllvschef|Genomförcl|6|Tre har jobb
`,
      ),
    ],
    [
      {
        at: 'OCR!4',
        title: 'Berättarstund',
        focusArea: su,
        responsible: 'Bibllotekarie',
        status: 'pagar',
        participants: 18,
        outcome: 'Nio träffar',
        open: ['status', 'responsible', 'participants', 'outcome'],
      },
      {
        at: 'OCR!6',
        title: 'Jobbmentor',
        focusArea: ak,
        responsible: 'Näringsllvschef',
        status: 'genomford',
        participants: 6,
        outcome: 'Tre har jobb',
        open: ['status', 'responsible', 'participants', 'outcome'],
      },
    ],
  ),
  'costs split by kind and a sum column': handMade(
    [
      drawn(
        'Kostnader',
        `
Insats|Fokusområde|Status|Kostnader|||
|||Personal|Lokal|Övrigt|Summa
Öppna hem|Social sammanhållning|Pågår|20000|5000|1000|26000
Yrkesprat|Språkutveckling|Klar|8000||500|8500
`,
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1'] },
      ),
    ],
    [
      { at: 'Kostnader!3', title: 'Öppna hem', focusArea: ss, status: 'pagar', cost: 26_000, open: ['cost'] },
      { at: 'Kostnader!4', title: 'Yrkesprat', focusArea: su, status: 'genomford', cost: 8500, open: ['cost'] },
    ],
  ),
  'last year’s result beside this year’s under plain headings with years': handMade(
    [
      sheetOf(
        'Jämförelse',
        `
Insats|Fokusområde|Status aug 2023|Status aug 2024|Deltagare aug 2023|Deltagare aug 2024|Kostnad 2023 (kr)|Kostnad jan-aug 2024 (kr)
Fixarservice|Social sammanhållning|Planerad|Pågår|0|33|0|18000
`,
      ),
    ],
    [
      {
        at: 'Jämförelse!2',
        title: 'Fixarservice',
        focusArea: ss,
        status: 'pagar',
        participants: 33,
        cost: 18_000,
        open: ['status', 'participants', 'cost'],
      },
    ],
  ),
};
