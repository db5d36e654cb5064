import { z } from 'zod';
import type { AnswerEvidence } from '../intake/questions/answer-evidence.ts';
import type { Question } from '../register/correspondence.ts';
import { fieldName } from '../register/stored-kinds.ts';
import { periodArgument, returnArgument } from './arguments.ts';
import type { Download } from './download.ts';

/** Commands about questions that go back to a unit. */
export const questionArguments = {
  'question:list': periodArgument,
  /** Asks about cells, rows or the file as a whole, as one step. */
  'question:ask': z.object({
    returnId: z.string(),
    questions: z
      .array(
        z.object({
          rowKey: z.string().nullable(),
          activityId: z.string().nullable(),
          field: fieldName.nullable(),
          sheet: z.string().nullable(),
          cell: z.string().nullable(),
          raw: z.string(),
          text: z.string().trim().min(1).max(2_000),
        }),
      )
      .min(1),
  }),
  'question:change': z.object({ questionId: z.string(), text: z.string().trim().min(1).max(2_000) }),
  /** Closes a question without an answer, or opens it again. */
  'question:withdraw': z.object({ questionId: z.string(), isWithdrawn: z.boolean() }),
  /** The reply draft (.eml) with the return's own workbook, a comment at each cell asked about and a sheet Frågor. */
  'question:write': returnArgument,
  /** What in a file may answer questions that it does not close by itself; nothing is stored. */
  'question:evidence': returnArgument,
  /** Closes a question with what the coordinator has found to be its answer in a return. */
  'question:answer': z.object({
    questionId: z.string(),
    returnId: z.string(),
    answer: z.string().trim().min(1).max(20_000),
  }),
} as const;

/** An open question, and what a later file says of its activity that may be the answer. */
export type PossibleAnswer = {
  readonly question: Question;
  /** The activity's row in that file. */
  readonly rowKey: string;
  readonly evidence: readonly AnswerEvidence[];
};

export type QuestionResults = {
  'question:list': readonly Question[];
  'question:ask': readonly Question[];
  'question:change': Question;
  'question:withdraw': Question;
  'question:write': Download;
  'question:evidence': readonly PossibleAnswer[];
  'question:answer': Question;
};
