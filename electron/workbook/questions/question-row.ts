/** One question as the unit sees it. */
export type QuestionRow = {
  /** The question's own id, such as `Q0001`: by which its answer is known when the file comes back. */
  readonly id: string;
  /** 1, 2, 3 … in this file and the mail that goes with it. */
  readonly number: number;
  /** Null for a question about the file as a whole, and for a file without sheets. */
  readonly sheet: string | null;
  /** Null for a question about a whole row or file. */
  readonly cell: string | null;
  /** What the activity is called; empty when the question is about none, or it has no name. */
  readonly title: string;
  /** The field's Swedish name; empty for a whole row or file. */
  readonly field: string;
  /** What stands in the cell. */
  readonly raw: string;
  readonly text: string;
};

/** Everything that the file with questions says. */
export type QuestionsInput = {
  readonly questions: readonly QuestionRow[];
  readonly unitName: string;
  /** `Delår 2024`. */
  readonly periodName: string;
  /** Last day to answer, in words: `31 augusti 2024`. */
  readonly answerBy: string;
  /** Who asks, as the author of the notes. */
  readonly author: string;
};

/** What can be said of a question's place once its workbook has been looked at. */
export type PlacedQuestion = QuestionRow & {
  /** Whether the sheet is in this workbook, so that the cell can be linked to. */
  readonly isLinked: boolean;
  /** Why the cell has no note, as a sentence for the unit; empty when it has, or when the question is about no cell. */
  readonly withoutNote: string;
};
