import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** What stands in the rows under the headings besides one action each. */
export const rowsOtherwise: Readonly<Record<string, MadeReturn>> = {
  'a template whose empty rows have their drop-downs filled in': handMade(
    [
      sheetOf(
        'Mall',
        `
Nr|Insats|Typ|Fokusområde|Status|Finansiering|Antal deltagare
1|Sy ihop|Aktivitet|Social sammanhållning|Pågår|Egen budget|14
2|Körkortsteori|Projekt|Arbete och kompetens|Genomförd|Statsbidrag|9
3||Aktivitet||Planerad|Egen budget|
4||Aktivitet||Planerad|Egen budget|
5||Aktivitet||Planerad|Egen budget|
`,
      ),
    ],
    [
      {
        at: 'Mall!2',
        title: 'Sy ihop',
        type: 'aktivitet',
        focusArea: ss,
        status: 'pagar',
        funding: 'egen',
        participants: 14,
      },
      {
        at: 'Mall!3',
        title: 'Körkortsteori',
        type: 'projekt',
        focusArea: ak,
        status: 'genomford',
        funding: 'statsbidrag',
        participants: 9,
      },
    ],
  ),
  'women and men on rows of their own': handMade(
    [
      drawn(
        'Kön',
        `
Insats|Fokusområde|Status|Kön|Antal
Sim för alla|Social sammanhållning|Pågår|Kvinnor|34
|||Män|12
Verktygslåda|Arbete och kompetens|Genomförd|Kvinnor|5
|||Män|16
`,
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'] },
      ),
    ],
    [
      {
        at: 'Kön!2',
        title: 'Sim för alla',
        focusArea: ss,
        status: 'pagar',
        participants: 46,
        women: 34,
        men: 12,
        open: ['participants'],
      },
      {
        at: 'Kön!4',
        title: 'Verktygslåda',
        focusArea: ak,
        status: 'genomford',
        participants: 21,
        women: 5,
        men: 16,
        open: ['participants'],
      },
    ],
  ),
  'two actions in one row, numbered in each cell': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Resultat
1. Bad för kvinnor // 2. Bad för flickor|Social sammanhållning|1. Pågår // 2. Klar|1. 20 // 2. 35|1. Fullt varje vecka // 2. Lovverksamhet
Vuxensim|Social sammanhållning|Pågår|12|
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Bad för kvinnor',
        focusArea: ss,
        status: 'pagar',
        participants: 20,
        outcome: 'Fullt varje vecka',
        ask: ['title'],
      },
      {
        at: 'Blad1!2',
        title: 'Bad för flickor',
        focusArea: ss,
        status: 'genomford',
        participants: 35,
        outcome: 'Lovverksamhet',
        ask: ['title'],
      },
      { at: 'Blad1!3', title: 'Vuxensim', focusArea: ss, status: 'pagar', participants: 12 },
    ],
  ),
  'units of the department as lines between the actions': handMade(
    [
      sheetOf(
        'Skolor',
        `
Insats|Fokusområde|Start|Status|Antal deltagare
Ringeltorpsskolan
Läsgrupp för föräldrar|Språkutveckling|2024-02-06|Pågår|15
Rastvärdar|Social sammanhållning|2024-01-09|Pågår|12
Ellen Keyskolan
Arbetsplatsbesök|Arbete och kompetens|2024-04-02|Genomförd|44
Förskolan Mogården
Sagostund|Språkutveckling|2024-03-05|Pågår|23
`,
      ),
    ],
    [
      {
        at: 'Skolor!3',
        title: 'Läsgrupp för föräldrar',
        focusArea: su,
        start: '2024-02-06',
        status: 'pagar',
        participants: 15,
      },
      {
        at: 'Skolor!4',
        title: 'Rastvärdar',
        focusArea: ss,
        start: '2024-01-09',
        status: 'pagar',
        participants: 12,
      },
      {
        at: 'Skolor!6',
        title: 'Arbetsplatsbesök',
        focusArea: ak,
        start: '2024-04-02',
        status: 'genomford',
        participants: 44,
      },
      { at: 'Skolor!8', title: 'Sagostund', focusArea: su, start: '2024-03-05', status: 'pagar', participants: 23 },
    ],
  ),
  'sums, means, differences and a signature right under the rows': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Kockskola|Arbete och kompetens|Pågår|10|50000
Matlag|Social sammanhållning|Pågår|20|10000
Σ|||30|60000
Medelvärde|||15|30000
Differens mot budget||||-5000
Varav externt finansierat||||20000
Västervik den 30 augusti 2024
Kerstin Ek, enhetschef
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Kockskola', focusArea: ak, status: 'pagar', participants: 10, cost: 50_000 },
      { at: 'Blad1!3', title: 'Matlag', focusArea: ss, status: 'pagar', participants: 20, cost: 10_000 },
    ],
  ),
  'a total in the middle of the row and a subtotal per block': handMade(
    [
      sheetOf(
        'Blad1',
        `
Fokusområde|Insats|Status|Antal deltagare|Kostnad
Arbete och kompetens|Kockskola|Pågår|10|50000
Arbete och kompetens|Truckkort|Klar|6|42000
||Delsumma|16|92000
Språkutveckling|Skrivarstuga|Pågår|8|1000
||Delsumma|8|1000
||Totalt|24|93000
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Kockskola', focusArea: ak, status: 'pagar', participants: 10, cost: 50_000 },
      { at: 'Blad1!3', title: 'Truckkort', focusArea: ak, status: 'genomford', participants: 6, cost: 42_000 },
      { at: 'Blad1!5', title: 'Skrivarstuga', focusArea: su, status: 'pagar', participants: 8, cost: 1000 },
    ],
  ),
  'one action over three rows with a person responsible on each': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|Fokusområde|Ansvarig|Status|Resultat|Kostnad
Mångfaldsvecka|Social sammanhållning|Kulturchef|Genomförd|Invigning med 300 besökare|80000
||Fritidschef||Prova på-dag|
||Bibliotekschef||Författarsamtal|
Spontanidrott|Social sammanhållning|Fritidschef|Pågår|Fyra kvällar i veckan|25000
`,
        { merges: ['A2:A4', 'B2:B4', 'D2:D4', 'F2:F4'] },
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Mångfaldsvecka',
        focusArea: ss,
        responsible: 'Kulturchef Fritidschef Bibliotekschef',
        status: 'genomford',
        outcome: 'Invigning med 300 besökare Prova på-dag Författarsamtal',
        cost: 80_000,
        open: ['responsible', 'outcome'],
      },
      {
        at: 'Blad1!5',
        title: 'Spontanidrott',
        focusArea: ss,
        responsible: 'Fritidschef',
        status: 'pagar',
        outcome: 'Fyra kvällar i veckan',
        cost: 25_000,
      },
    ],
  ),
  'a merged cost and a merged number of people for several actions': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|Fokusområde|Status|Antal deltagare|Kostnad
Onsdagsträff|Social sammanhållning|Pågår|64|30000
Lördagsträff|Social sammanhållning|Pågår||
Studieresa|Arbete och kompetens|Klar|15|9000
`,
        { merges: ['D2:D3', 'E2:E3'] },
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Onsdagsträff', focusArea: ss, status: 'pagar', ask: ['participants', 'cost'] },
      { at: 'Blad1!3', title: 'Lördagsträff', focusArea: ss, status: 'pagar', ask: ['participants', 'cost'] },
      { at: 'Blad1!4', title: 'Studieresa', focusArea: ak, status: 'genomford', participants: 15, cost: 9000 },
    ],
  ),
  'ditto marks and "se ovan"': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Ansvarig|Status|Finansiering
Ungdomsråd|Social sammanhållning|Ungdomssamordnare|Pågår|Egen budget
Ungdomscafé|"|"|"|"
Jobbcoach|Arbete och kompetens|-"-|Pågår|se ovan
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Ungdomsråd',
        focusArea: ss,
        responsible: 'Ungdomssamordnare',
        status: 'pagar',
        funding: 'egen',
      },
      { at: 'Blad1!3', title: 'Ungdomscafé', ask: ['focusArea', 'responsible', 'status', 'funding'] },
      { at: 'Blad1!4', title: 'Jobbcoach', focusArea: ak, status: 'pagar', ask: ['responsible', 'funding'] },
    ],
  ),
};
