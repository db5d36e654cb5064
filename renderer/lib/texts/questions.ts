import type { AnswerEvidence } from '../../../shared/intake/questions/answer-evidence.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Question } from '../../../shared/register/correspondence.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const questions = (n: number): string => count(n, 'fråga', 'frågor');

/** The words of the questions that go back to a unit. */
export const questionTexts = {
  title: 'Frågor till verksamheten',
  help: 'Frågorna går ut i ett svarsmejl med verksamhetens egen fil: en kommentar i varje cell och ett blad som heter Frågor.',
  none: 'Inget är frågat.',
  needsUnit: 'Välj verksamhet först, så går det att ställa frågor.',
  ask: 'Fråga',
  askAbout: (what: string): string => `Fråga om ${what}`,
  askRow: 'Fråga om insatsen',
  asked: 'Frågad',
  about: 'Gäller',
  wholeRow: 'Hela insatsen',
  askAll: (n: number): string => `Fråga om allt som är oklart (${n})`,
  dialogTitle: 'Fråga till verksamheten',
  changeTitle: 'Ändra frågan',
  text: 'Frågan',
  textHelp: 'Så här läser verksamheten den. Skriv om den om du vill.',
  tooLong: (most: number): string => `Frågan får vara högst ${most} tecken.`,
  stands: (raw: string): string => `Det står: ”${raw}”`,
  standsNothing: 'Det står inget.',
  save: 'Spara frågan',
  saved: (n: number): string => `${count(n, 'fråga är sparad', 'frågor är sparade')}.`,
  savedHelp: 'De går ut när du gör svarsmejlet, under Om filen.',
  write: 'Gör svarsmejl',
  written: (n: number): string => `Svarsmejlet med ${questions(n)} är gjort.`,
  writtenHelp: 'Öppna filen i ditt mejlprogram, läs igenom och skicka.',
  change: 'Ändra',
  withdraw: 'Dra tillbaka',
  reopen: 'Öppna igen',
  ofQuestion: (what: string, place: string): string => `${what}: ${place}`,
  withdrawn: 'Frågan är tillbakadragen.',
  answer: 'Svar',
  answeredInCell: 'Besvarad i cellen, i filen som kom senare.',
  sentAt: (when: string): string => `I mejl ${when}`,
  summary: (open: number, unsent: number, answered: number): string =>
    [
      open === 0 ? 'Inga öppna frågor' : count(open, 'öppen fråga', 'öppna frågor'),
      unsent > 0 && unsent < open ? `${unsent} av dem inte i något mejl` : '',
      answered > 0 ? count(answered, 'besvarad', 'besvarade') : '',
    ]
      .filter(Boolean)
      .join(', '),
  answersTitle: 'Svar i den här filen',
  answersHelp: 'Verksamheten har skrivit det här på bladet Frågor. Värden rättar du själv i cellerna.',
  answerWithout: 'Text utan fråga',
  closes: 'Stänger frågan när filen tas in.',
  possibleTitle: 'Kan vara svar på frågor',
  possibleHelp:
    'Cellen som frågan gäller säger inget nytt som går att läsa, men verksamheten har ändrat annat om samma insats. Är det svaret?',
  isAnswer: 'Frågan är besvarad',
  answered: 'Frågan är stängd som besvarad.',
  takeInAnswers: (n: number): string => `Ta in ${count(n, 'svar', 'svar')}`,
} as const;

/** How a question stands: its word, and the tone that goes with it. */
export function questionState({ state, sentAt }: Pick<Question, 'state' | 'sentAt'>): {
  readonly word: string;
  readonly tone: 'ok' | 'warn' | 'info' | 'quiet';
} {
  switch (state) {
    case 'answered':
      return { word: 'Besvarad', tone: 'ok' };
    case 'withdrawn':
      return { word: 'Tillbakadragen', tone: 'quiet' };
    case 'open':
      return sentAt === null ? { word: 'Att skicka', tone: 'warn' } : { word: 'Väntar på svar', tone: 'info' };
  }
}

/** What may be an answer, in a line: `Antal kvinnor (G7): 6. Förut: 5.` */
export function evidenceText({ kind, field, cell, before, text }: AnswerEvidence): string {
  const at = cell === null ? '' : ` (${cell})`;
  const now = text === '' ? 'tom' : text;
  switch (kind) {
    case 'field':
      return `${field === null ? '' : fieldDefinition(field).label}${at}: ${now}. Förut: ${before === '' ? 'tom' : before}.`;
    case 'note':
      return `Kommentar${at}: ${now}`;
    case 'beside':
      return `På samma rad${at}: ${now}`;
    case 'row':
      return `Insatsen finns i den här filen: ${now}`;
  }
}

/** `KSF, cell K10 · Demokratikväll`: where a question stands, and about what; `Hela filen` for neither. */
export function questionPlace({ sheet, cell, title }: Pick<Question, 'sheet' | 'cell' | 'title'>): string {
  const place = [sheet ?? '', cell === null ? '' : `cell ${cell}`].filter(Boolean).join(', ');
  return [place, title].filter(Boolean).join(' · ') || 'Hela filen';
}
