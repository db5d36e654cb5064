import type { MadeReturn } from '../generated/made-return.ts';
import { handMade, sheetOf } from '../generated/hand-made.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Returns as people at schools, in care and in culture send them. */
export const schoolsAndCare: Readonly<Record<string, MadeReturn>> = {
  'a school administrator who writes terms, classes and "se ovan"': handMade(
    [
      sheetOf(
        'Läsåret',
        `
Västerviks gymnasium, rapport integration
|
Vad gör vi?|Område|Läsår/termin|Hur gick det|Antal elever|varav flickor|varav pojkar|Kostnad|Vem betalar?
Intensivsvenska på språkintroduktion|Språkutveckling|VT24|Nio elever nådde E.|19|8|11|230 000 kr|Ordinarie budget
Läxhjälp|Arbete och kompetens|vt 2024|Öppet två kvällar i veckan|28 st|13|15|36 tkr|Integrationsmedel
Studiebesök på företag|Arbete och kompetens|maj 2024|Två besök|36|19|17|-|Ordinarie budget
`,
      ),
    ],
    [
      {
        at: 'Läsåret!4',
        title: 'Intensivsvenska på språkintroduktion',
        focusArea: su,
        start: '2024-01-01',
        end: '2024-06-30',
        outcome: 'Nio elever nådde E.',
        participants: 19,
        women: 8,
        men: 11,
        cost: 230_000,
        funding: 'egen',
      },
      {
        at: 'Läsåret!5',
        title: 'Läxhjälp',
        focusArea: ak,
        start: '2024-01-01',
        end: '2024-06-30',
        outcome: 'Öppet två kvällar i veckan',
        participants: 28,
        women: 13,
        men: 15,
        cost: 36_000,
        funding: 'integrationsmedel',
      },
      {
        at: 'Läsåret!6',
        title: 'Studiebesök på företag',
        focusArea: ak,
        start: '2024-05-01',
        end: '2024-05-31',
        outcome: 'Två besök',
        participants: 36,
        women: 19,
        men: 17,
        funding: 'egen',
      },
    ],
  ),
  'a preschool that answers a form with the answers under the questions': handMade(
    [
      sheetOf(
        'Svar',
        `
Återrapport integrationsstrategin
|
Vad heter insatsen?
Modersmålsstöd i förskolan
|
Vilket fokusområde hör insatsen till?
Språkutveckling
|
Hur långt har ni kommit?
Pågår
|
Vad har ni gjort?
Stöd på arabiska, tigrinja och ukrainska.
|
Hur många deltog?
57
|
Hur mycket kostade insatsen?
510 000 kr
|
Vem finansierar?
Egen budget
`,
      ),
    ],
    [
      {
        at: 'Svar!3',
        title: 'Modersmålsstöd i förskolan',
        focusArea: su,
        status: 'pagar',
        outcome: 'Stöd på arabiska, tigrinja och ukrainska.',
        participants: 57,
        cost: 510_000,
        funding: 'egen',
      },
    ],
  ),
  'a head of elderly care with numbered questions and answers two columns away': handMade(
    [
      sheetOf(
        'Blad1',
        `
Socialförvaltningen||
1. Insats||Språkombud på äldreboenden
2. Fokusområde||2
3. Målindikator||SU 1
4. Ansvarig||Enhetschef Vapengränd
5. Startdatum||1 sept 2023
6. Slutdatum||31 dec 2024
7. Status||Pågår
8. Resultat||14 medarbetare har utbildats.
9. Antal deltagare||14 (12 kvinnor, 2 män)
10. Kostnad (kr)||145 000
11. Barnperspektiv beaktat||Nej
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Språkombud på äldreboenden',
        focusArea: su,
        indicators: ['su1'],
        responsible: 'Enhetschef Vapengränd',
        start: '2023-09-01',
        end: '2024-12-31',
        status: 'pagar',
        outcome: '14 medarbetare har utbildats.',
        participants: 14,
        women: 12,
        men: 2,
        cost: 145_000,
        childPerspective: false,
      },
    ],
  ),
  'a family centre with a sum row, a signature and a P.S.': handMade(
    [
      sheetOf(
        'Integration',
        `
|Insats|Fokusområde|Status|Resultat|Deltagare|Kvinnor|Män|Barn|Kostnad kr
1|Föräldrastöd på lätt svenska|Social sammanhållning|Klar|Två grupper.|19|15|4|0|27000
2|Totalt ny start – samtalsgrupp|Social sammanhållning|Pågår|Sex träffar.|8|8|0|0|4500
|Totalt||||27|23|4|0|31500
|
|Karin Ek, enhetschef
|PS. Siffrorna för augusti kommer senare.
`,
      ),
    ],
    [
      {
        at: 'Integration!2',
        title: 'Föräldrastöd på lätt svenska',
        focusArea: ss,
        status: 'genomford',
        outcome: 'Två grupper.',
        participants: 19,
        women: 15,
        men: 4,
        children: 0,
        cost: 27_000,
      },
      {
        at: 'Integration!3',
        title: 'Totalt ny start – samtalsgrupp',
        focusArea: ss,
        status: 'pagar',
        outcome: 'Sex träffar.',
        participants: 8,
        women: 8,
        men: 0,
        children: 0,
        cost: 4500,
      },
    ],
  ),
  'a culture secretary with crosses under the focus areas': handMade(
    [
      sheetOf(
        'Kultur',
        `
Aktivitet|Arbete och kompetens|Språkutveckling|Social sammanhållning|Status|Antal besökare
Bokstart på modersmål||X||Pågår|137
Öppen ateljé|||x|Genomförd|41
Jobbkväll på biblioteket|x|||Inställd|
`,
      ),
    ],
    [
      { at: 'Kultur!2', title: 'Bokstart på modersmål', focusArea: su, status: 'pagar', participants: 137 },
      { at: 'Kultur!3', title: 'Öppen ateljé', focusArea: ss, status: 'genomford', participants: 41 },
      { at: 'Kultur!4', title: 'Jobbkväll på biblioteket', focusArea: ak, status: 'avbruten' },
    ],
  ),
  'a librarian with English headings': handMade(
    [
      sheetOf(
        'Activities',
        `
Library report 2024
Activity|Focus area|Indicator|Start date|End date|Status|Participants|Women|Men|Cost (SEK)|Funding
Språkvän på biblioteket|Språkutveckling|SU1|2024-02-01|2024-12-19|Ongoing|38|24|14|4000|Egen budget
`,
      ),
    ],
    [
      {
        at: 'Activities!3',
        title: 'Språkvän på biblioteket',
        focusArea: su,
        indicators: ['su1'],
        start: '2024-02-01',
        end: '2024-12-19',
        status: 'pagar',
        participants: 38,
        women: 24,
        men: 14,
        cost: 4000,
        funding: 'egen',
      },
    ],
  ),
  'a rector who lets one row go on in the next': handMade(
    [
      sheetOf(
        'Blad1',
        `
Insats|Fokusområde|Målindikator|Status|Resultat|Antal
Sfi med yrkesspår|Språkutveckling|SU 1|Pågår|16 av 24 har klarat kurs C.|24
||SU 2||Två platser står tomma.|
Kartläggning av nyanlända elever|Arbete och kompetens|AK 5|Pågår|Alla kartlagda.|41
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Sfi med yrkesspår',
        focusArea: su,
        indicators: ['su1', 'su2'],
        status: 'pagar',
        outcome: '16 av 24 har klarat kurs C.\nTvå platser står tomma.',
        participants: 24,
      },
      {
        at: 'Blad1!4',
        title: 'Kartläggning av nyanlända elever',
        focusArea: ak,
        indicators: ['ak5'],
        status: 'pagar',
        outcome: 'Alla kartlagda.',
        participants: 41,
      },
    ],
  ),
  'a sports officer who writes the number of gatherings beside that of people': handMade(
    [
      sheetOf(
        'Blad1',
        `
Aktivitet|Område|Antal tillfällen|Antal deltagare|varav tjejer|varav killar|Läge i augusti|Pengar
Öppen idrottshall|Social sammanhållning|30|160|58|102|pågår|88 000
Simskola|Social sammanhållning|12|48|48|0|avslutad|66 000
`,
      ),
    ],
    [
      {
        at: 'Blad1!2',
        title: 'Öppen idrottshall',
        focusArea: ss,
        participants: 160,
        women: 58,
        men: 102,
        status: 'pagar',
        cost: 88_000,
      },
      {
        at: 'Blad1!3',
        title: 'Simskola',
        focusArea: ss,
        participants: 48,
        women: 48,
        men: 0,
        status: 'genomford',
        cost: 66_000,
      },
    ],
  ),
  'a unit that reports nothing': handMade(
    [
      sheetOf(
        'Blad1',
        `
Återrapport integrationsstrategin delår 2024
Verksamhet:|Räddningstjänsten
Vi har inga insatser att rapportera under perioden.
`,
      ),
    ],
    [],
  ),
  'an adult school that asks "Antal" twice': handMade(
    [
      sheetOf(
        'Vux',
        `
Insats|Fokusområde|Deltagare||Kostnad||Status
||Antal|varav kvinnor|Belopp|Finansiering|
Validering av betyg|Arbete och kompetens|27|15|96 400|Inom ram|Pågår
Körkortsteori|Arbete och kompetens|9|5|7,8 tkr|Integrationsfonden|Försenad
`,
        [
          { top: 1, left: 3, bottom: 1, right: 4 },
          { top: 1, left: 5, bottom: 1, right: 6 },
        ],
      ),
    ],
    [
      {
        at: 'Vux!3',
        title: 'Validering av betyg',
        focusArea: ak,
        participants: 27,
        women: 15,
        cost: 96_400,
        funding: 'egen',
        status: 'pagar',
      },
      {
        at: 'Vux!4',
        title: 'Körkortsteori',
        focusArea: ak,
        participants: 9,
        women: 5,
        cost: 7800,
        funding: 'integrationsmedel',
        status: 'forsenad',
      },
    ],
  ),
};
