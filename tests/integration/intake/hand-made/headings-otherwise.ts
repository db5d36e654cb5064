import { drawn, handMade, sheetOf } from '../generated/hand-made.ts';
import type { MadeReturn } from '../generated/made-return.ts';

const ak = 'arbete-kompetens';
const su = 'sprakutveckling';
const ss = 'social-sammanhallning';

/** Headings in words and places of people's own. */
export const headingsOtherwise: Readonly<Record<string, MadeReturn>> = {
  'a head of upper secondary school who asks herself in her own words': handMade(
    [
      sheetOf(
        'Gymnasiet',
        `
Vad är det vi gör?|Vart i strategin passar det in?|Vem bär ansvaret?|När körde vi igång?|När är vi färdiga?|Hur långt har vi hunnit?|Hur många har varit med?|Hur många av dem är kvinnor?|Vad har det gett?|Vad har vi lagt för pengar?
Studiehandledning på modersmål|Språkutveckling|Rektor IM|2024-01-10|2024-12-20|Pågår|24|11|Fler når godkänt i svenska som andraspråk|85000
Praktikplats efter sfi|Arbete och kompetens|SYV|2024-02-01|tills vidare|Pågår|9|4|Sex har fått sommarjobb|0
`,
      ),
    ],
    [
      {
        at: 'Gymnasiet!2',
        title: 'Studiehandledning på modersmål',
        focusArea: su,
        responsible: 'Rektor IM',
        start: '2024-01-10',
        end: '2024-12-20',
        status: 'pagar',
        participants: 24,
        women: 11,
        outcome: 'Fler når godkänt i svenska som andraspråk',
        cost: 85_000,
      },
      {
        at: 'Gymnasiet!3',
        title: 'Praktikplats efter sfi',
        focusArea: ak,
        responsible: 'SYV',
        start: '2024-02-01',
        end: 'ongoing',
        status: 'pagar',
        participants: 9,
        women: 4,
        outcome: 'Sex har fått sommarjobb',
        cost: 0,
      },
    ],
  ),
  'a port company whose owner reports in English': handMade(
    [
      sheetOf(
        'Report',
        `
Initiative name|Strategy pillar|KPI no.|Kick-off|Completed by|Current state|Headcount|Female|Male|Spend (SEK k)|Paid for by|Lessons and obstacles|What's next
Dock apprentice scheme|Work and skills|AK 1|2024-03-01|2024-11-30|In progress|4|1|3|120|Own budget|Security clearance takes time|Second round in spring
Harbour language walk|Language development|SU 2|2024-05-14|2024-05-14|Completed|18|10|8|6.5|Own budget||
`,
      ),
    ],
    [
      {
        at: 'Report!2',
        title: 'Dock apprentice scheme',
        indicators: ['ak1'],
        start: '2024-03-01',
        end: '2024-11-30',
        status: 'pagar',
        participants: 4,
        women: 1,
        men: 3,
        cost: 120_000,
        funding: 'egen',
        deviations: 'Security clearance takes time',
        nextSteps: 'Second round in spring',
        ask: ['focusArea'],
      },
      {
        at: 'Report!3',
        title: 'Harbour language walk',
        indicators: ['su2'],
        start: '2024-05-14',
        end: '2024-05-14',
        status: 'genomford',
        participants: 18,
        women: 10,
        men: 8,
        cost: 6500,
        funding: 'egen',
        ask: ['focusArea'],
      },
    ],
  ),
  'a controller with three levels of headings': handMade(
    [
      drawn(
        'Uppföljning',
        `
Integrationsinsatser delår 2024|||||||||
Insats|||Genomförande|||Uppföljning|||
|||Tid|||Deltagare|||Ekonomi
Namn|Fokusområde|Ansvarig|Start|Slut|Status|Totalt|Kvinnor|Män|Kostnad
Odla tillsammans|Social sammanhållning|Enhetschef park|2024-04-15|2024-09-30|Pågår|36|20|16|42000
Snickarskola|Arbete och kompetens|Yrkeslärare|2024-02-05|2024-06-07|Genomförd|12|2|10|18500
`,
        { merges: ['A1:J1', 'A2:C2', 'D2:F2', 'G2:J2', 'D3:E3', 'G3:I3'] },
      ),
    ],
    [
      {
        at: 'Uppföljning!5',
        title: 'Odla tillsammans',
        focusArea: ss,
        responsible: 'Enhetschef park',
        start: '2024-04-15',
        end: '2024-09-30',
        status: 'pagar',
        participants: 36,
        women: 20,
        men: 16,
        cost: 42_000,
      },
      {
        at: 'Uppföljning!6',
        title: 'Snickarskola',
        focusArea: ak,
        responsible: 'Yrkeslärare',
        start: '2024-02-05',
        end: '2024-06-07',
        status: 'genomford',
        participants: 12,
        women: 2,
        men: 10,
        cost: 18_500,
      },
    ],
  ),
  'a department secretary with a letter above the table': handMade(
    [
      sheetOf(
        'Svar',
        `
Hej!
|
Här kommer svaret från överförmyndarverksamheten, det blev lite kort i år.
Insatserna är i stort sett desamma som förra året: status och resultat framgår nedan.
Fokusområde har valts efter bästa förmåga. Kostnad är uppskattad.
|
Frågor besvaras av Lena
Vänliga hälsningar
Lena
|
|
||Insats|Fokusområde|Status|Resultat
||Utbildning av gode män|Social sammanhållning|Genomförd|Två kvällar, 41 gode män
||Tolkförmedling|Språkutveckling|Pågår|Ny upphandling
`,
      ),
    ],
    [
      {
        at: 'Svar!12',
        title: 'Utbildning av gode män',
        focusArea: ss,
        status: 'genomford',
        outcome: 'Två kvällar, 41 gode män',
      },
      { at: 'Svar!13', title: 'Tolkförmedling', focusArea: su, status: 'pagar', outcome: 'Ny upphandling' },
    ],
  ),
  'a printout with the headings on each page and page numbers between': handMade(
    [
      sheetOf(
        'Utskrift',
        `
Sida 1 av 2
Insats|Fokusområde|Start|Status|Antal deltagare
Läsfrämjande på äldreboende|Språkutveckling|2024-01-15|Pågår|14
Kör för alla|Social sammanhållning|2024-02-01|Pågår|33
Sida 2 av 2
Insats|Fokusområde|Start|Status|Antal deltagare
Cykelskola|Social sammanhållning|2024-05-02|Genomförd|21
|
Utskriven 2024-08-29 14:03
`,
      ),
    ],
    [
      {
        at: 'Utskrift!3',
        title: 'Läsfrämjande på äldreboende',
        focusArea: su,
        start: '2024-01-15',
        status: 'pagar',
        participants: 14,
      },
      {
        at: 'Utskrift!4',
        title: 'Kör för alla',
        focusArea: ss,
        start: '2024-02-01',
        status: 'pagar',
        participants: 33,
      },
      {
        at: 'Utskrift!7',
        title: 'Cykelskola',
        focusArea: ss,
        start: '2024-05-02',
        status: 'genomford',
        participants: 21,
      },
    ],
  ),
  'a scanned list where letters have become digits': handMade(
    [
      sheetOf(
        'Skannat',
        `
lnsats|Fokusornråde|Stalus|Startdaturn|Anta1 deltagare|Kostnad
Simskola för vuxna|Socia1 sammanhallning|Pägår|2O24-03-01|'1 0 4|12 5OO
Svenska i köket|Sprâkutveck1ing|Genomförd|2024-04-02|'2l|3 000
`,
      ),
    ],
    [
      {
        at: 'Skannat!2',
        title: 'Simskola för vuxna',
        focusArea: ss,
        status: 'pagar',
        ask: ['start', 'participants', 'cost'],
      },
      {
        at: 'Skannat!3',
        title: 'Svenska i köket',
        focusArea: su,
        status: 'genomford',
        start: '2024-04-02',
        cost: 3000,
        ask: ['participants'],
      },
    ],
  ),
  'narrow columns with headings hyphenated by hand': handMade(
    [
      sheetOf(
        'Smal',
        `
In- // sats|Fokus- // område|Mål- // indi- // kator|Start- // datum|Slut- // datum|Ansva- // rig|Sta- // tus|Antal // del- // tagare|Kost- // nad
Feriepraktik|Arbete och kompetens|AK 2|2024-06-10|2024-08-16|HR-specialist|Genomförd|27|310000
`,
      ),
    ],
    [
      {
        at: 'Smal!2',
        title: 'Feriepraktik',
        focusArea: ak,
        indicators: ['ak2'],
        start: '2024-06-10',
        end: '2024-08-16',
        responsible: 'HR-specialist',
        status: 'genomford',
        participants: 27,
        cost: 310_000,
      },
    ],
  ),
  'a planner with a title column that nobody headed': handMade(
    [
      sheetOf(
        'Plan',
        `
||Fokusområde|Ansvarig|Start|Slut|Läge
1|Belysta gångstråk|Social sammanhållning|Gatuchef|2024-03-01|2024-10-31|Pågår
2|Språkstöd i driften|Språkutveckling|Driftchef|2024-01-01|2024-12-31|Pågår
`,
      ),
    ],
    [
      {
        at: 'Plan!2',
        title: 'Belysta gångstråk',
        focusArea: ss,
        responsible: 'Gatuchef',
        start: '2024-03-01',
        end: '2024-10-31',
        status: 'pagar',
        open: ['title'],
      },
      {
        at: 'Plan!3',
        title: 'Språkstöd i driften',
        focusArea: su,
        responsible: 'Driftchef',
        start: '2024-01-01',
        end: '2024-12-31',
        status: 'pagar',
        open: ['title'],
      },
    ],
  ),
  'a plan with goal, action and activity side by side': handMade(
    [
      drawn(
        'Handlingsplan',
        `
Mål|Insats|Aktivitet|Ansvarig|Klart senast|Status
Fler i arbete|Lots till jobb|Inventera praktikplatser|Arbetsmarknadschef|2024-06-30|Klar
||Matcha deltagare|Arbetsmarknadschef|2024-12-31|Pågår
Bättre svenska|Språkvän|Rekrytera volontärer|Bibliotekarie|2024-05-31|Klar
`,
        { merges: ['A2:A3', 'B2:B3'] },
      ),
    ],
    [
      {
        at: 'Handlingsplan!2',
        ask: ['title', 'focusArea'],
        responsible: 'Arbetsmarknadschef',
        end: '2024-06-30',
        status: 'genomford',
        open: ['description', 'indicators'],
      },
      {
        at: 'Handlingsplan!3',
        ask: ['title', 'focusArea'],
        responsible: 'Arbetsmarknadschef',
        end: '2024-12-31',
        status: 'pagar',
        open: ['description', 'indicators'],
      },
      {
        at: 'Handlingsplan!4',
        ask: ['title', 'focusArea'],
        responsible: 'Bibliotekarie',
        end: '2024-05-31',
        status: 'genomford',
        open: ['description', 'indicators'],
      },
    ],
  ),
  'a sports office whose heading row is typed in capitals with dots': handMade(
    [
      sheetOf(
        'LISTA',
        `
..INSATS..|..FOKUSOMR..|..STATUS..|..ANT.DELT...|..VARAV KV...|..KOSTN. KR..
PROVA PA-DAGAR|SOCIAL SAMMANHALLNING|GENOMFORD|210|96|'45.000:-
FORENINGSLOTS|SOCIAL SAMMANHALLNING|PAGAR|38|19|'112.500:-
`,
      ),
    ],
    [
      {
        at: 'LISTA!2',
        title: 'PROVA PA-DAGAR',
        focusArea: ss,
        status: 'genomford',
        participants: 210,
        women: 96,
        cost: 45_000,
        open: ['cost'],
      },
      {
        at: 'LISTA!3',
        title: 'FORENINGSLOTS',
        focusArea: ss,
        status: 'pagar',
        participants: 38,
        women: 19,
        cost: 112_500,
        open: ['cost'],
      },
    ],
  ),
};
