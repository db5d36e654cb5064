import { quote } from '../../language/wording.ts';
import { hidePersonalIdentityNumbers } from '../../language/personal-identity-number.ts';
import { fieldDefinition, type FieldName } from '../../register/activity-fields.ts';
import type { Issue, IssueCode } from '../../register/issue.ts';

/** What a question is about: where it stands, and what the activity is called. */
export type QuestionSubject = Pick<Issue, 'code' | 'field' | 'cell' | 'raw' | 'message'> & {
  /** Null for a file without sheets. */
  readonly sheet: string | null;
  /** Empty when the question is about no activity, or one without a name. */
  readonly title: string;
};

/** What a field is asked for, as a question with how to answer it. */
const wanted: Readonly<Record<FieldName, string>> = {
  title: 'Vad heter insatsen?',
  description: 'Vad ska stå där?',
  type: 'Är insatsen ett projekt, en aktivitet eller ett engagemang?',
  focusArea: 'Vilket av strategins fokusområden hör insatsen till?',
  indicators: 'Vilken eller vilka av strategins målindikatorer gäller insatsen?',
  targetGroups: 'Vilken eller vilka av strategins målgrupper vänder sig insatsen till?',
  partners: 'Vilka samverkar ni med?',
  responsible: 'Vilken funktion ansvarar för insatsen?',
  start: 'Vilken dag började insatsen? Skriv datumet som ÅÅÅÅ-MM-DD.',
  end: 'Vilken dag slutar insatsen? Skriv datumet som ÅÅÅÅ-MM-DD, eller ”tills vidare”.',
  status: 'Är insatsen planerad, pågående, genomförd, försenad eller avbruten?',
  outcome: 'Vad blev resultatet under perioden?',
  participants: 'Hur många deltagare var det? Skriv ett tal.',
  women: 'Hur många av deltagarna var kvinnor? Skriv ett tal.',
  men: 'Hur många av deltagarna var män? Skriv ett tal.',
  children: 'Hur många av deltagarna var barn och unga? Skriv ett tal.',
  cost: 'Vad kostade insatsen? Skriv beloppet i hela kronor.',
  funding: 'Hur finansieras insatsen: egen budget, integrationsfrämjande medel, statsbidrag, EU-medel eller annat?',
  childPerspective: 'Har barnperspektivet beaktats? Svara ja eller nej.',
  deviations: 'Vad ska stå där?',
  nextSteps: 'Vad ska stå där?',
};

const wantedFor = ({ field }: QuestionSubject): string => (field === null ? 'Vad ska stå där?' : wanted[field]);

/** `I cell F7 på bladet Insatser`; `I filen` where there is no cell. */
function place({ cell, sheet }: QuestionSubject): string {
  if (cell === null) return sheet === null || sheet === '' ? 'I filen' : `På bladet ${sheet}`;
  return sheet === null || sheet === '' ? `I cell ${cell}` : `I cell ${cell} på bladet ${sheet}`;
}

/** `I cell F7 på bladet Insatser står ”15–20”.`, or that it is empty. */
function stands(subject: QuestionSubject): string {
  if (subject.raw.trim() !== '') return `${place(subject)} står ${quote(subject.raw)}.`;
  const label = subject.field === null ? '' : fieldDefinition(subject.field).label;
  if (subject.cell !== null) return `${place(subject)} står inget.`;
  return label === '' ? `${place(subject)} saknas en uppgift.` : `${label} saknas${ofActivity(subject)}.`;
}

const ofActivity = ({ title }: QuestionSubject): string => (title === '' ? '' : ` för ${quote(title)}`);
const named = ({ title }: QuestionSubject): string => (title === '' ? 'insatsen' : quote(title));

const whatStands = (subject: QuestionSubject): string => `${stands(subject)} ${wantedFor(subject)}`;
const isItRight = (subject: QuestionSubject): string => `${stands(subject)} Stämmer det? ${wantedFor(subject)}`;

/** The sentence without its call on the coordinator, which is of no use to the unit. What is quoted in it may end in a stop. */
const firstSentence = (message: string): string =>
  /^(?:”[^”]*”|[^”.!?]|[.!?](?!\s|$))*[.!?](?=\s|$)/u.exec(message)?.[0] ?? message;

/** What the reading is unsure of is told in the issue's own sentence: a column, or how something in the file is meant. */
function aboutReading(subject: QuestionSubject): string {
  const { message, raw, field, cell } = subject;
  if (message.startsWith('Kolumnen')) return aboutColumn(subject);
  const seen = firstSentence(message);
  const isQuoted = raw.trim() === '' || seen.includes(quote(raw));
  const place = cell === null || isQuoted ? '' : `${stands(subject)} `;
  return `${place}${seen} ${howMeant(field, subject)}`;
}

/** Of a column as a whole, by its heading, also where a single value of it is asked about. */
function aboutColumn(subject: QuestionSubject): string {
  const heading = /^Kolumnen ”([^”]*)”/u.exec(subject.message)?.[1];
  return heading === undefined
    ? `${place(subject)} är det oklart vad uppgifterna betyder. Vad står i kolumnen?`
    : `Det är oklart vad kolumnen ”${heading}” betyder. Vad är det för uppgift?`;
}

function howMeant(field: FieldName | null, subject: QuestionSubject): string {
  if (field === null) return 'Vad ska vi ta med?';
  return field === 'title' ? 'Hur ska vi förstå det?' : wantedFor(subject);
}

/** Hidden before anything is quoted: a number that is cut in the middle is not known for what it is. */
const withHidden = <Some extends { readonly raw: string; readonly title: string; readonly message: string }>(
  subject: Some,
): Some => ({
  ...subject,
  raw: hidePersonalIdentityNumbers(subject.raw),
  title: hidePersonalIdentityNumbers(subject.title),
  message: hidePersonalIdentityNumbers(subject.message),
});

const questions: Readonly<Record<IssueCode, (subject: QuestionSubject) => string>> = {
  'missing-title': (subject) => `${place(subject)} finns en insats utan namn. ${wanted.title}`,
  'missing-focus-area': (subject) => `Fokusområde saknas${ofActivity(subject)}. ${wanted.focusArea}`,
  'missing-status': (subject) => `Status saknas${ofActivity(subject)}. ${wanted.status}`,
  'unknown-focus-area': (subject) =>
    `${stands(subject)} Det finns inte bland strategins fokusområden. ${wanted.focusArea}`,
  'unknown-indicator': (subject) =>
    `${stands(subject)} Den finns inte bland strategins målindikatorer. ${wanted.indicators}`,
  'unknown-status': whatStands,
  'unknown-type': whatStands,
  'unknown-funding': whatStands,
  'indicator-outside-focus-area': (subject) =>
    `${stands(subject)} Målindikatorn hör till ett annat fokusområde än insatsen. Vilket fokusområde och vilken målindikator ska gälla?`,
  'not-a-number': whatStands,
  range: whatStands,
  approximate: isItRight,
  'negative-number': isItRight,
  'sum-mismatch': (subject) =>
    `${firstSentence(subject.message)} Det gäller ${named(subject)}. Vilka är de rätta antalen?`,
  'not-a-date': whatStands,
  'end-before-start': (subject) =>
    `Enligt datumen slutar ${named(subject)} innan den börjar. Vilka är de rätta datumen?`,
  'outside-strategy-years': (subject) =>
    `Enligt datumen ligger ${named(subject)} utanför strategins år. Stämmer datumen? Skriv annars de rätta.`,
  'not-yes-no': whatStands,
  'formula-error': (subject) =>
    subject.raw.trim() === ''
      ? `${place(subject)} har formeln inget värde. ${wantedFor(subject)}`
      : `${place(subject)} ger formeln ${quote(subject.raw)}. ${wantedFor(subject)}`,
  'text-too-long': (subject) =>
    `Texten ${place(subject).replace(/^I/, 'i')} är mycket lång. Hör all text dit, och går den att korta?`,
  'duplicate-row': (subject) =>
    `Insatsen ${named(subject)} står flera gånger i filen. Är det samma insats? Vilken rad ska gälla?`,
  'possible-joint-activity': (subject) =>
    `${firstSentence(subject.message)} Är det samma insats som er, gjord tillsammans? Vem rapporterar antalet deltagare?`,
  'unchanged-text': (subject) =>
    `Resultatet för ${named(subject)} är ordagrant detsamma som i förra rapporten. Gäller det även den här perioden, eller vad blev resultatet?`,
  'personal-identity-number': (subject) =>
    `Texten ${place(subject).replace(/^I/, 'i')} ser ut att innehålla ett personnummer. Ta bort det och skriv texten utan uppgifter om enskilda personer.`,
  conflict: (subject) => `${stands(subject)} Vi har en annan uppgift. Vilken är den rätta? ${wantedFor(subject)}`,
  'unknown-unit': () =>
    'Det framgår inte vilken verksamhet filen gäller. Vilken förvaltning eller vilket bolag är det?',
  'unknown-period': () =>
    'Det framgår inte vilket rapporttillfälle filen gäller. Är det delårsrapporten eller bokslutet, och vilket år?',
  'low-confidence-column': aboutReading,
  'nothing-but-known': () =>
    'Filen säger att ni inte har något att rapportera, men ni har rapporterat insatser tidigare. Är de avslutade? Skriv annars hur det går med dem.',
};

/** A plain Swedish question about an issue: what stands there, and what is wanted. The coordinator can word it otherwise. */
export const questionText = (subject: QuestionSubject): string => questions[subject.code](withHidden(subject));

/** A question about a cell or row without any issue, for the coordinator to go on from. */
export function openQuestionText(subject: Omit<QuestionSubject, 'code' | 'message'>): string {
  const asked = withHidden({ ...subject, code: 'approximate', message: '' } as const);
  return subject.field === null ? `Det gäller ${named(asked)}. ` : whatStands(asked);
}
