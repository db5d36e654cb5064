import type { ReturnReview } from '../../../../shared/contract.ts';
import type { FilePlan } from '../../../../shared/intake/plan-types.ts';
import type { WrittenAnswer } from '../../../../shared/intake/questions/written-answer.ts';
import type { Question } from '../../../../shared/register/correspondence.ts';
import { SourceLink } from '../../../components/source-link.tsx';
import { questionPlace, questionTexts } from '../../../lib/texts/questions.ts';
import { useQuestions } from './use-questions.ts';
import './questions.css';

export type WrittenAnswersProps = { readonly review: ReturnReview; readonly plan: FilePlan };

/** What a unit has written on the sheet Frågor, each with what was asked: nothing of it becomes a value by itself. */
export function WrittenAnswers({ review, plan }: WrittenAnswersProps) {
  const { ofPeriod } = useQuestions(review);
  if (plan.answers.length === 0) return null;
  return (
    <section className="panel-section" aria-label={questionTexts.answersTitle}>
      <h3>{questionTexts.answersTitle}</h3>
      <p className="soft small">{questionTexts.answersHelp}</p>
      <ul className="plain-list">
        {plan.answers.map((answer) => (
          <Answer
            key={`${answer.sheet}!${answer.cell}`}
            answer={answer}
            question={ofPeriod.find(({ id }) => id === answer.questionId) ?? null}
            returnId={review.summary.return.id}
          />
        ))}
      </ul>
    </section>
  );
}

type AnswerProps = {
  readonly answer: WrittenAnswer;
  /** Null for text by no question that the register has. */
  readonly question: Question | null;
  readonly returnId: string;
};

function Answer({ answer, question, returnId }: AnswerProps) {
  const { sheet, cell, text } = answer;
  return (
    <li className="question">
      <p className="soft small">{question ? questionPlace(question) : questionTexts.answerWithout}</p>
      {question ? <p>{question.text}</p> : null}
      <blockquote>{text}</blockquote>
      <div className="cluster">
        {question?.state === 'open' ? <span className="soft small">{questionTexts.closes}</span> : null}
        <SourceLink source={{ returnId, sheet, cell }} />
      </div>
    </li>
  );
}
