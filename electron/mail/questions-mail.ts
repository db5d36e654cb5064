import { fillMail, type MailWording } from '../../shared/language/mail-fields.ts';
import { formatLongDate } from '../../shared/language/format.ts';
import { commonMailValues } from '../../shared/language/mail-values.ts';
import { capitalised } from '../../shared/followup/swedish.ts';
import type { IsoDate } from '../../shared/register/activity-fields.ts';
import type { Return } from '../../shared/register/return.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import type { QuestionRow } from '../workbook/questions/question-row.ts';

/** How the unit's questions stand in the attached file. */
export type AttachedQuestions = {
  /** `marked`: its own workbook with notes; `listed`: its own workbook with the sheet only; `alone`: a file of nothing but the sheet. */
  readonly kind: 'marked' | 'listed' | 'alone';
  readonly sheetName: string;
};

export type QuestionsMail = {
  readonly strategy: Strategy;
  readonly unit: Unit;
  readonly period: Period;
  /** The mail that the return came in; null when it came as a file. */
  readonly received: Return['mail'];
  readonly questions: readonly QuestionRow[];
  readonly answerBy: IsoDate;
  readonly attached: AttachedQuestions;
  /** The coordinator's own wording, or the program's. */
  readonly wording: MailWording;
  /** Whether the coordinator has worded it: then its subject is used in replies too. */
  readonly isOwnWording: boolean;
};

const howToAnswer = 'skriv i kolumnen Svar';

function aboutFile({ kind, sheetName }: AttachedQuestions): string {
  const last = `ett nytt blad sist, ${sheetName}`;
  if (kind === 'alone') return `Den bifogade filen har ett enda blad, ${sheetName}. Svara där: ${howToAnswer}.`;
  if (kind === 'listed') return `Den bifogade filen är er egen, med ${last}. Ändra på era blad, eller ${howToAnswer}.`;
  return `Den bifogade filen är er egen, med en kommentar i varje cell som vi frågar om och ${last}. Ändra i cellen, eller ${howToAnswer}.`;
}

function placeOf({ sheet, cell, title }: QuestionRow): string {
  const places = [
    sheet === null || sheet === '' ? '' : `bladet ${sheet}`,
    cell === null ? '' : `cell ${cell}`,
    title === '' ? '' : `”${title}”`,
  ].filter(Boolean);
  return places.length === 0 ? 'Hela filen' : capitalised(places.join(', '));
}

const listed = (questions: readonly QuestionRow[]): string =>
  questions.map((question) => `${question.number}. ${placeOf(question)}\n   ${question.text}`).join('\n\n');

/** `Sv: …` to the subject that they wrote, with what earlier replies have put in front taken away. */
function replySubject(subject: string): string {
  const bare = subject.replace(/^(?:\s*(?:sv|re|vb|fw|fwd)\s*:)+\s*/i, '').trim();
  return bare === '' ? '' : `Sv: ${bare}`;
}

/** The subject and text of the mail with questions. */
export function questionsMail(mail: QuestionsMail): MailWording {
  const { strategy, unit, period, received, questions, attached } = mail;
  const filled = fillMail(mail.wording, {
    ...commonMailValues(strategy, unit, period),
    svarsdatum: formatLongDate(mail.answerBy),
    frågor: listed(questions),
    filen: aboutFile(attached),
  });
  const reply = mail.isOwnWording ? '' : replySubject(received?.subject ?? '');
  return { ...filled, subject: reply || filled.subject };
}

/** Whom it goes to: the sender of what came in or, when nobody is told, the unit's own addresses. */
export function recipients(received: Return['mail'], unit: Unit): readonly string[] {
  const from = received?.from.trim() ?? '';
  return /[^\s<>@]+@[^\s<>@]+/.test(from) ? [from] : unit.emails;
}
