import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Senders, signatures and days of filling in around forms; headings said twice, with units or duties under them. */
export const namesAndDaysAround: Readonly<Record<string, MadeReturn>> = {
  'a form with a sender above and a signature below': handMade(
    [
      sheetOf(
        'Blankett',
        `
Från:|Anna Svensson
Till:|Enheten för arbete och kompetens
Ärende:|Delår 2024
|
Insats:|Tvättstugeprat
Fokusområde:|Social sammanhållning
Status:|Pågår
Antal deltagare:|13
|
Datum:|2024-08-30
Namn:|Anna Svensson
Titel:|Bosocial samordnare
`,
      ),
    ],
    [{ at: 'Blankett!5', title: 'Tvättstugeprat', focusArea: ss, status: 'pagar', participants: 13 }],
  ),
  'questions, answers and comments in three columns': handMade(
    [
      sheetOf(
        'Svar',
        `
Fråga|Svar|Kommentar
Vad heter insatsen?|Slöjda ihop|
Vilket fokusområde hör den till?|Social sammanhållning|
Vilken status har den?|Genomförd|lite försenad start
Hur många deltog?|26|18 kvinnor
Vad kostade den?|4 500 kr|exkl. moms
`,
      ),
    ],
    [
      {
        at: 'Svar!2',
        title: 'Slöjda ihop',
        focusArea: ss,
        status: 'genomford',
        participants: 26,
        cost: 4500,
        open: ['women', 'status', 'participants', 'cost'],
      },
    ],
  ),
  'headings once more in English in the row under': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Ansvarig|Status|Antal deltagare
Activity|Focus area|Responsible|Status|Participants
Havskajak för alla|Social sammanhållning|Hamnchef|Genomförd|17
`,
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Havskajak för alla',
        focusArea: ss,
        responsible: 'Hamnchef',
        status: 'genomford',
        participants: 17,
      },
    ],
  ),
  'units under the headings and duties above them': handMade(
    [
      sheetOf(
        'Blad1',
        `
Obligatorisk|Obligatorisk|Obligatorisk|Frivillig|Frivillig
Insats|Fokusområde|Status|Antal deltagare|Kostnad
text|lista|lista|st|kr
Sopsortering på somaliska|Språkutveckling|Pågår|60|7500
`,
      ),
    ],
    [
      {
        at: 'Blad1!4',
        title: 'Sopsortering på somaliska',
        focusArea: su,
        status: 'pagar',
        participants: 60,
        cost: 7500,
      },
    ],
  ),
  'women and men divided by a stroke': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Status|Deltagare (kv/män)
Mekargarage|Arbete och kompetens|Pågår|2/11
Kvällsdans|Social sammanhållning|Klar|'14/9
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Mekargarage',
        focusArea: ak,
        status: 'pagar',
        participants: 13,
        women: 2,
        men: 11,
        ask: ['participants'],
      },
      {
        at: 'Blad1!3',
        title: 'Kvällsdans',
        focusArea: ss,
        status: 'genomford',
        participants: 23,
        women: 14,
        men: 9,
        ask: ['participants'],
      },
    ],
  ),
  'unique people beside visits': handMade(
    [
      drawn(
        'Blad1',
        `
Insats|Fokusområde|Status|Deltagare|
|||Unika|Besök
Öppen förskola|Språkutveckling|Pågår|84|1260
`,
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
      ),
    ],
    [
      {
        at: 'Blad1!3',
        title: 'Öppen förskola',
        focusArea: su,
        status: 'pagar',
        participants: 84,
        open: ['participants'],
      },
    ],
  ),
  'the day of filling in beside start and end': handMade(
    [
      sheetOf(
        'Blad1',
        `
Datum|Insats|Fokusområde|Start|Slut|Status
2024-08-28|Sykurs|Arbete och kompetens|2024-03-01|2024-05-31|Klar
2024-08-29|Grötfrukost|Social sammanhållning|2024-01-08|löpande|Pågår
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Sykurs', focusArea: ak, start: '2024-03-01', end: '2024-05-31', status: 'genomford' },
      { at: 'Blad1!3', title: 'Grötfrukost', focusArea: ss, start: '2024-01-08', end: 'ongoing', status: 'pagar' },
    ],
  ),
  'signs and pictures beside the words': handMade(
    [
      sheetOf(
        'Blad1',
        `
📌 Insats|🎯 Fokusområde|🚦 Status|👥 Antal deltagare|💰 Kostnad
Läskompis|Språkutveckling|✔ Klar|15|1000
Sommargård|Social sammanhållning|⏳ Pågår|70|25000
`,
      ),
    ],
    [
      { at: 'Blad1!2', title: 'Läskompis', focusArea: su, status: 'genomford', participants: 15, cost: 1000 },
      { at: 'Blad1!3', title: 'Sommargård', focusArea: ss, status: 'pagar', participants: 70, cost: 25_000 },
    ],
  ),
  'a shorter table of finished actions below the first': handMade(
    [
      sheetOf(
        'Insatser',
        `
Pågående insatser
Insats|Fokusområde|Ansvarig|Status|Antal deltagare
Nattvandring|Social sammanhållning|Säkerhetschef|Pågår|40
|
Avslutade insatser
Insats|Fokusområde|Slutdatum|Resultat
Vinterkläder|Social sammanhållning|2024-02-28|85 jackor har bytt ägare
Teoristöd|Arbete och kompetens|2024-06-05|Sju körkort
`,
      ),
    ],
    [
      {
        at: 'Insatser!3',
        title: 'Nattvandring',
        focusArea: ss,
        responsible: 'Säkerhetschef',
        status: 'pagar',
        participants: 40,
      },
      {
        at: 'Insatser!7',
        title: 'Vinterkläder',
        focusArea: ss,
        end: '2024-02-28',
        outcome: '85 jackor har bytt ägare',
        ask: ['status'],
      },
      {
        at: 'Insatser!8',
        title: 'Teoristöd',
        focusArea: ak,
        end: '2024-06-05',
        outcome: 'Sju körkort',
        ask: ['status'],
      },
    ],
  ),
  'a table far out on the sheet with numbers as text': handMade(
    [
      sheetOf(
        'Blad1',
        `
|
|
|
||||||||||||||Nr|Insats|Område|Läge|Ant. delt.|Kostn. (kr)
||||||||||||||'1|Språktåget|SU|pågår|'22|'14 500
||||||||||||||'2|Vägvisare|AK|klart|'7|'- 
||||||||||||||'3|Ge plats|SS|inställt||
`,
      ),
    ],
    [
      { at: 'Blad1!5', title: 'Språktåget', focusArea: su, status: 'pagar', participants: 22, cost: 14_500 },
      { at: 'Blad1!6', title: 'Vägvisare', focusArea: ak, status: 'genomford', participants: 7 },
      { at: 'Blad1!7', title: 'Ge plats', focusArea: ss, status: 'avbruten' },
    ],
  ),
  'forms on cards with the label small above each answer, two in a row': handMade(
    [
      sheetOf(
        'Kort',
        `
Insats||Fokusområde
Språkfika||Språkutveckling
Status||Antal deltagare
Pågår||9
Ansvarig||Kostnad
Ergoterapeut||600 kr
|
Insats||Fokusområde
Rörelseglädje||Social sammanhållning
Status||Antal deltagare
Klar||31
Ansvarig||Kostnad
Fysioterapeut||0 kr
`,
      ),
    ],
    [
      {
        at: 'Kort!1',
        title: 'Språkfika',
        focusArea: su,
        status: 'pagar',
        participants: 9,
        responsible: 'Ergoterapeut',
        cost: 600,
      },
      {
        at: 'Kort!8',
        title: 'Rörelseglädje',
        focusArea: ss,
        status: 'genomford',
        participants: 31,
        responsible: 'Fysioterapeut',
        cost: 0,
      },
    ],
  ),
  'a sheet for each half of the year, the second one empty': handMade(
    [
      sheetOf(
        'Delår',
        `
Insats|Fokusområde|Status|Antal deltagare
Handarbetscafé|Social sammanhållning|Pågår|12
`,
      ),
      sheetOf(
        'Bokslut',
        `
Insats|Fokusområde|Status|Antal deltagare
Handarbetscafé|Social sammanhållning||
`,
      ),
    ],
    [{ at: 'Delår!2', title: 'Handarbetscafé', focusArea: ss, status: 'pagar', participants: 12 }],
  ),
};
