import { describe, expect, it } from 'vitest';
import {
  openQuestionText,
  questionText,
  type QuestionSubject,
} from '../../../../shared/intake/questions/question-text.ts';
import { issueCodes, type IssueCode } from '../../../../shared/register/issue.ts';

const subject = (code: IssueCode, more: Partial<QuestionSubject> = {}): QuestionSubject => ({
  code,
  field: 'participants',
  cell: 'F7',
  raw: '15–20',
  message: '15–20 är ett spann. Ange ett enda tal.',
  sheet: 'Insatser',
  title: 'Språkcafé',
  ...more,
});

/** A question for each code, as the unit reads it. */
const worded: Readonly<Record<IssueCode, readonly [Partial<QuestionSubject>, string]>> = {
  'missing-title': [
    { field: 'title', cell: null, raw: '', title: '' },
    'På bladet Insatser finns en insats utan namn. Vad heter insatsen?',
  ],
  'missing-focus-area': [
    { field: 'focusArea', cell: null, raw: '' },
    'Fokusområde saknas för ”Språkcafé”. Vilket av strategins fokusområden hör insatsen till?',
  ],
  'missing-status': [
    { field: 'status', cell: null, raw: '' },
    'Status saknas för ”Språkcafé”. Är insatsen planerad, pågående, genomförd, försenad eller avbruten?',
  ],
  'unknown-focus-area': [
    { field: 'focusArea', raw: 'Hälsa' },
    'I cell F7 på bladet Insatser står ”Hälsa”. Det finns inte bland strategins fokusområden. Vilket av strategins fokusområden hör insatsen till?',
  ],
  'unknown-indicator': [
    { field: 'indicators', raw: 'AK 19' },
    'I cell F7 på bladet Insatser står ”AK 19”. Den finns inte bland strategins målindikatorer. Vilken eller vilka av strategins målindikatorer gäller insatsen?',
  ],
  'unknown-status': [
    { field: 'status', raw: 'Gul' },
    'I cell F7 på bladet Insatser står ”Gul”. Är insatsen planerad, pågående, genomförd, försenad eller avbruten?',
  ],
  'unknown-type': [
    { field: 'type', raw: 'Möte' },
    'I cell F7 på bladet Insatser står ”Möte”. Är insatsen ett projekt, en aktivitet eller ett engagemang?',
  ],
  'unknown-funding': [
    { field: 'funding', raw: 'Lotteri' },
    'I cell F7 på bladet Insatser står ”Lotteri”. Hur finansieras insatsen: egen budget, integrationsfrämjande medel, statsbidrag, EU-medel eller annat?',
  ],
  'indicator-outside-focus-area': [
    { field: 'indicators', raw: 'SS 2' },
    'I cell F7 på bladet Insatser står ”SS 2”. Målindikatorn hör till ett annat fokusområde än insatsen. Vilket fokusområde och vilken målindikator ska gälla?',
  ],
  'not-a-number': [
    { raw: 'flera' },
    'I cell F7 på bladet Insatser står ”flera”. Hur många deltagare var det? Skriv ett tal.',
  ],
  range: [{}, 'I cell F7 på bladet Insatser står ”15–20”. Hur många deltagare var det? Skriv ett tal.'],
  approximate: [
    { raw: 'ca 25' },
    'I cell F7 på bladet Insatser står ”ca 25”. Stämmer det? Hur många deltagare var det? Skriv ett tal.',
  ],
  'negative-number': [
    { field: 'cost', raw: '-5' },
    'I cell F7 på bladet Insatser står ”-5”. Stämmer det? Vad kostade insatsen? Skriv beloppet i hela kronor.',
  ],
  'sum-mismatch': [
    {
      field: 'women',
      raw: '10',
      message: 'Kvinnor och män är tillsammans 20 men antal deltagare är 17. Kontrollera antalen.',
    },
    'Kvinnor och män är tillsammans 20 men antal deltagare är 17. Det gäller ”Språkcafé”. Vilka är de rätta antalen?',
  ],
  'not-a-date': [
    { field: 'end', raw: 'senare i höst' },
    'I cell F7 på bladet Insatser står ”senare i höst”. Vilken dag slutar insatsen? Skriv datumet som ÅÅÅÅ-MM-DD, eller ”tills vidare”.',
  ],
  'end-before-start': [
    { field: 'end', raw: '2020-01-01' },
    'Enligt datumen slutar ”Språkcafé” innan den börjar. Vilka är de rätta datumen?',
  ],
  'outside-strategy-years': [
    { field: 'end', raw: '2019' },
    'Enligt datumen ligger ”Språkcafé” utanför strategins år. Stämmer datumen? Skriv annars de rätta.',
  ],
  'not-yes-no': [
    { field: 'childPerspective', raw: 'Delvis' },
    'I cell F7 på bladet Insatser står ”Delvis”. Har barnperspektivet beaktats? Svara ja eller nej.',
  ],
  'formula-error': [
    { raw: '#DIV/0!' },
    'I cell F7 på bladet Insatser ger formeln ”#DIV/0!”. Hur många deltagare var det? Skriv ett tal.',
  ],
  'text-too-long': [
    { field: 'outcome', raw: 'Lång text' },
    'Texten i cell F7 på bladet Insatser är mycket lång. Hör all text dit, och går den att korta?',
  ],
  'duplicate-row': [
    { field: 'title', raw: 'Språkcafé' },
    'Insatsen ”Språkcafé” står flera gånger i filen. Är det samma insats? Vilken rad ska gälla?',
  ],
  'possible-joint-activity': [
    { field: 'title', raw: 'Språkcafé', message: 'Resort har rapporterat ”Kafé” (RES-001). Är det samma?' },
    'Resort har rapporterat ”Kafé” (RES-001). Är det samma insats som er, gjord tillsammans? Vem rapporterar antalet deltagare?',
  ],
  'unchanged-text': [
    { field: 'outcome', raw: 'Tolv träffar' },
    'Resultatet för ”Språkcafé” är ordagrant detsamma som i förra rapporten. Gäller det även den här perioden, eller vad blev resultatet?',
  ],
  'personal-identity-number': [
    { field: 'outcome', raw: 'Kontakt: 811228-9874' },
    'Texten i cell F7 på bladet Insatser ser ut att innehålla ett personnummer. Ta bort det och skriv texten utan uppgifter om enskilda personer.',
  ],
  conflict: [
    { raw: '30' },
    'I cell F7 på bladet Insatser står ”30”. Vi har en annan uppgift. Vilken är den rätta? Hur många deltagare var det? Skriv ett tal.',
  ],
  'unknown-unit': [
    { field: null },
    'Det framgår inte vilken verksamhet filen gäller. Vilken förvaltning eller vilket bolag är det?',
  ],
  'unknown-period': [
    { field: null },
    'Det framgår inte vilket rapporttillfälle filen gäller. Är det delårsrapporten eller bokslutet, och vilket år?',
  ],
  'low-confidence-column': [
    {
      field: null,
      raw: 'Övrigt',
      message: 'Kolumnen ”Övrigt” hör inte till något fält och har inte tagits in. Välj ett fält.',
    },
    'Det är oklart vad kolumnen ”Övrigt” betyder. Vad är det för uppgift?',
  ],
  'nothing-but-known': [
    { field: null, cell: null, raw: '', sheet: null, title: '' },
    'Filen säger att ni inte har något att rapportera, men ni har rapporterat insatser tidigare. Är de avslutade? Skriv annars hur det går med dem.',
  ],
};

describe('a question', () => {
  it.each(issueCodes)('about %s says what stands there and what is wanted', (code) => {
    const [more, expected] = worded[code];
    expect(questionText(subject(code, more))).toBe(expected);
  });

  it.each(issueCodes)('about %s never repeats a personal identity number', (code) => {
    expect(questionText(subject(code, { raw: 'Kontakt: 811228-9874', message: 'Se 811228-9874.' }))).not.toContain(
      '9874',
    );
  });

  it('about what is struck, hidden or drawn says what has been seen, and never that a value is a column', () => {
    const about = (more: Partial<QuestionSubject>): string => questionText(subject('low-confidence-column', more));
    expect(
      about({
        raw: '40',
        message: 'Texten i cellen är överstruken och har inte tagits in. Fyll i värdet om det gäller.',
      }),
    ).toBe(
      'I cell F7 på bladet Insatser står ”40”. Texten i cellen är överstruken och har inte tagits in. Hur många deltagare var det? Skriv ett tal.',
    );
    expect(
      about({ field: 'title', raw: 'Odling', message: 'Insatsens namn är överstruket. Fråga verksamheten.' }),
    ).toBe('I cell F7 på bladet Insatser står ”Odling”. Insatsens namn är överstruket. Hur ska vi förstå det?');
    const hidden = 'Bladet ”Gamla” är dolt och innehåller 1 insats som inte har tagits in. Visa bladet i Excel.';
    expect(about({ field: null, cell: null, sheet: null, title: '', raw: 'Gamla', message: hidden })).toBe(
      'Bladet ”Gamla” är dolt och innehåller 1 insats som inte har tagits in. Vad ska vi ta med?',
    );
    const box = 'En textruta på bladet ”Insatser” säger ”Obs! Flyttas. Ring Lena.”. Läs den och för in det som behövs.';
    expect(about({ field: null, raw: 'Obs! Flyttas. Ring Lena.', message: box })).toBe(
      'En textruta på bladet ”Insatser” säger ”Obs! Flyttas. Ring Lena.”. Vad ska vi ta med?',
    );
  });

  it('about a value in an unsure column asks about the column, by its heading', () => {
    const message =
      'Kolumnen ”Antal” har tolkats som Antal deltagare, men det är osäkert. Bekräfta eller välj ett annat fält.';
    expect(questionText(subject('low-confidence-column', { raw: 'ca 20', message }))).toBe(
      'Det är oklart vad kolumnen ”Antal” betyder. Vad är det för uppgift?',
    );
    const bare = 'Kolumnen utan rubrik vid F4 har tolkats som Antal deltagare, men det är osäkert. Bekräfta.';
    expect(questionText(subject('low-confidence-column', { raw: '', message: bare }))).toBe(
      'I cell F7 på bladet Insatser är det oklart vad uppgifterna betyder. Vad står i kolumnen?',
    );
  });

  it('does without a sheet where there is none, and without a name', () => {
    expect(questionText(subject('range', { sheet: null, title: '' }))).toBe(
      'I cell F7 står ”15–20”. Hur många deltagare var det? Skriv ett tal.',
    );
    expect(questionText(subject('missing-status', { title: '', cell: null, raw: '' }))).toMatch(/^Status saknas\. /);
  });

  it('about a cell without any issue says what stands there, or that nothing does', () => {
    expect(openQuestionText(subject('range', { raw: '12' }))).toBe(
      'I cell F7 på bladet Insatser står ”12”. Hur många deltagare var det? Skriv ett tal.',
    );
    expect(openQuestionText(subject('range', { raw: '' }))).toBe(
      'I cell F7 på bladet Insatser står inget. Hur många deltagare var det? Skriv ett tal.',
    );
    expect(openQuestionText(subject('range', { field: null, cell: null }))).toBe('Det gäller ”Språkcafé”. ');
  });
});
