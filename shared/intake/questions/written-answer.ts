import type { ReadFile } from '../plan-types.ts';

/** What a unit has written in the column Svar of a sheet *Frågor* that came back. */
export type WrittenAnswer = {
  /** The question's id, such as `Q0001`; null for text that stands by no question of ours. */
  readonly questionId: string | null;
  /** The number that the question had in that file; null when there is none. */
  readonly number: string | null;
  /** Sheet and address of the answer itself. */
  readonly sheet: string;
  readonly cell: string;
  /** As written. */
  readonly text: string;
};

/** A file that came back with answers to our questions and nothing else: it neither reports nor leaves out any activity. */
export const isOnlyAnswers = ({
  rows,
  answers,
  nothingToReport,
}: Pick<ReadFile, 'answers' | 'nothingToReport'> & { readonly rows: readonly unknown[] }): boolean =>
  rows.length === 0 && answers.length > 0 && !nothingToReport;
