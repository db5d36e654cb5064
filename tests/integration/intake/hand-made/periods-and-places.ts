import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Last period beside this one in the same rows, placeholders, help in the headings, and headings in two languages. */
export const periodsAndPlaces: Readonly<Record<string, MadeReturn>> = {
  'last year’s columns beside this year’s': handMade(
    [
      drawn(
        'Uppföljning',
        `
||Bokslut 2023|||Delår 2024||
Insats|Fokusområde|Status|Resultat|Antal deltagare|Status|Resultat|Antal deltagare
Språkpraktik i parken|Språkutveckling|Pågår|Kom igång|4|Genomförd|Alla klarade kursen|9
Grannfest|Social sammanhållning|Planerad|||Pågår|Tre gårdar|120
`,
        { merges: ['C1:E1', 'F1:H1'] },
      ),
    ],
    [
      {
        at: 'Uppföljning!3',
        title: 'Språkpraktik i parken',
        focusArea: su,
        status: 'genomford',
        outcome: 'Alla klarade kursen',
        participants: 9,
        open: ['status', 'outcome', 'participants'],
      },
      {
        at: 'Uppföljning!4',
        title: 'Grannfest',
        focusArea: ss,
        status: 'pagar',
        outcome: 'Tre gårdar',
        participants: 120,
        open: ['status', 'outcome', 'participants'],
      },
    ],
  ),
  'columns for the half-year and for the whole year': handMade(
    [
      sheetOf(
        'Uppföljning',
        `
Insats|Fokusområde|Status delår|Resultat delår|Status bokslut|Resultat bokslut
Praktikbank|Arbete och kompetens|Pågår|Nio platser||
Kulturbro|Social sammanhållning|Genomförd|Två konserter||
`,
      ),
    ],
    [
      { at: 'Uppföljning!2', title: 'Praktikbank', focusArea: ak, status: 'pagar', outcome: 'Nio platser' },
      { at: 'Uppföljning!3', title: 'Kulturbro', focusArea: ss, status: 'genomford', outcome: 'Två konserter' },
    ],
  ),
  'a column per month and their sum': handMade(
    [
      sheetOf(
        'Statistik',
        `
Insats|Fokusområde|Status|jan|feb|mar|apr|maj|jun|Summa deltagare
Öppet hus|Social sammanhållning|Pågår|10|12|9|11|14|8|64
Språkcafé Överum|Språkutveckling|Pågår|5|5|6|4|7|3|30
`,
      ),
    ],
    [
      {
        at: 'Statistik!2',
        title: 'Öppet hus',
        focusArea: ss,
        status: 'pagar',
        participants: 64,
        open: ['participants'],
      },
      {
        at: 'Statistik!3',
        title: 'Språkcafé Överum',
        focusArea: su,
        status: 'pagar',
        participants: 30,
        open: ['participants'],
      },
    ],
  ),
  'drop-downs that nobody has chosen in': handMade(
    [
      sheetOf(
        'Blankett',
        `
Insats|Typ|Fokusområde|Status|Finansiering|Antal deltagare
Körlyft|Aktivitet|Social sammanhållning|Pågår|Välj…|41
Ny insats:|Välj typ|Välj fokusområde|Välj status|Välj…|
Ny insats:|Välj typ|Välj fokusområde|Välj status|Välj…|
|Välj typ|Välj fokusområde|Välj status|Välj…|
`,
      ),
    ],
    [
      {
        at: 'Blankett!2',
        title: 'Körlyft',
        type: 'aktivitet',
        focusArea: ss,
        status: 'pagar',
        participants: 41,
        open: ['funding'],
      },
    ],
  ),
  'numbered places for actions, most of them empty': handMade(
    [
      sheetOf(
        'Mall',
        `
|Insatsens namn|Fokusområde|Status|Resultat
Insats 1|Tjejfotboll|Social sammanhållning|Pågår|Två lag
Insats 2|Jobbsnack|Arbete och kompetens|Genomförd|Sex kvällar
Insats 3||||
Insats 4||||
Insats 5||||
`,
      ),
    ],
    [
      { at: 'Mall!2', title: 'Tjejfotboll', focusArea: ss, status: 'pagar', outcome: 'Två lag' },
      { at: 'Mall!3', title: 'Jobbsnack', focusArea: ak, status: 'genomford', outcome: 'Sex kvällar' },
    ],
  ),
  'headings that are whole instructions': handMade(
    [
      sheetOf(
        'Instruktiv',
        `
Insats // Skriv insatsens namn så som ni själva kallar den. En insats per rad. Har ni samma insats på flera enheter räcker det att skriva den en gång, ange då enheterna i beskrivningen.|Fokusområde // Välj det område i integrationsstrategin som insatsen i första hand bidrar till. Är ni osäkra, hör av er till enheten för arbete och kompetens innan ni skickar in.|Status // Planerad, pågår, genomförd, försenad eller avbruten. Tänk på att läget ska avse den sista augusti och inte den dag då ni fyller i blanketten, oavsett vad som hänt sedan dess.|Antal deltagare // Unika personer under perioden januari till och med augusti. Räkna varje person en gång även om hon deltagit flera gånger. Uppskatta hellre än att lämna tomt, och skriv då ca framför.
Läs för mig|Språkutveckling|Pågår|52
Provpraktik|Arbete och kompetens|Försenad|3
`,
      ),
    ],
    [
      { at: 'Instruktiv!2', title: 'Läs för mig', focusArea: su, status: 'pagar', participants: 52 },
      { at: 'Instruktiv!3', title: 'Provpraktik', focusArea: ak, status: 'forsenad', participants: 3 },
    ],
  ),
  'headings in two languages': handMade(
    [
      sheetOf(
        'Tourism',
        `
Insats / Activity|Fokusområde / Focus area|Ansvarig / Responsible|Start / Start date|Slut / End date|Status / Status|Antal deltagare / No. of participants|Kostnad / Cost (SEK)
Säsongsvärdar|Arbete och kompetens|Receptionschef|2024-05-15|2024-09-15|Pågår|7|210000
`,
      ),
    ],
    [
      {
        at: 'Tourism!2',
        title: 'Säsongsvärdar',
        focusArea: ak,
        responsible: 'Receptionschef',
        start: '2024-05-15',
        end: '2024-09-15',
        status: 'pagar',
        participants: 7,
        cost: 210_000,
      },
    ],
  ),
  'headings with letters and numbers in front': handMade(
    [
      sheetOf(
        'Enkätsvar',
        `
1. Insats|2a) Fokusområde|2b) Indikator|3. Ansvarig|4. Startdatum|5. Slutdatum|6) Status|7 Antal deltagare|8 - Kostnad (kr)
Matskola|Social sammanhållning|SS 1|Kostchef|2024-03-01|2024-05-31|Genomförd|16|9800
`,
      ),
    ],
    [
      {
        at: 'Enkätsvar!2',
        title: 'Matskola',
        focusArea: ss,
        indicators: ['ss1'],
        responsible: 'Kostchef',
        start: '2024-03-01',
        end: '2024-05-31',
        status: 'genomford',
        participants: 16,
        cost: 9800,
      },
    ],
  ),
  'headings that Excel made up': handMade(
    [
      sheetOf(
        'Tabell1',
        `
Insats|Kolumn1|Fokusområde|Kolumn2|Status|Antal deltagare
Skolväg|extra|Social sammanhållning||Pågår|60
Yrkessvenska|extra|Språkutveckling||Pågår|14
`,
      ),
    ],
    [
      { at: 'Tabell1!2', title: 'Skolväg', focusArea: ss, status: 'pagar', participants: 60 },
      { at: 'Tabell1!3', title: 'Yrkessvenska', focusArea: su, status: 'pagar', participants: 14 },
    ],
  ),
  'an action plan of the kind that Stratsys prints': handMade(
    [
      sheetOf(
        'Aktiviteter',
        `
Integrationsstrategi – aktiviteter
Utskriftsdatum: 2024-08-27
Mål|Åtgärd|Genomförs av|Slutdatum|Bedömning|Kommentar till bedömning
Språkutveckling|Modersmålsstöd|Förskolechef|2024-12-31|Pågår|Två nya lärare
Arbete och kompetens|Validering|Rektor vux|2024-06-30|Klar|11 validerade
`,
      ),
    ],
    [
      {
        at: 'Aktiviteter!4',
        title: 'Modersmålsstöd',
        end: '2024-12-31',
        status: 'pagar',
        ask: ['focusArea'],
        responsible: 'Förskolechef',
        open: ['responsible', 'outcome', 'partners', 'description', 'deviations', 'indicators'],
      },
      {
        at: 'Aktiviteter!5',
        title: 'Validering',
        end: '2024-06-30',
        status: 'genomford',
        ask: ['focusArea'],
        responsible: 'Rektor vux',
        open: ['responsible', 'outcome', 'partners', 'description', 'deviations', 'indicators'],
      },
    ],
  ),
};
