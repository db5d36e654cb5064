import type { ReturnReview } from '../../../../shared/contract.ts';
import type { PossibleAnswer } from '../../../../shared/contract/question.ts';
import type { AnswerEvidence } from '../../../../shared/intake/questions/answer-evidence.ts';
import { Button } from '../../../components/button.tsx';
import { SourceLink } from '../../../components/source-link.tsx';
import { useAction } from '../../../lib/queries.ts';
import { evidenceText, questionPlace, questionTexts } from '../../../lib/texts/questions.ts';
import { useUndoableToast } from '../../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';
import { usePossibleAnswers } from './use-possible-answers.ts';
import './questions.css';

/** Open questions whose asked cell says nothing new, while something else about the activity does: is that the answer? */
export function PossibleAnswers({ review }: { readonly review: ReturnReview }) {
  const { id: returnId } = review.summary.return;
  const found = usePossibleAnswers(review);
  if (found.length === 0) return null;
  return (
    <section className="panel-section" aria-label={questionTexts.possibleTitle}>
      <h3>{questionTexts.possibleTitle}</h3>
      <p className="soft small">{questionTexts.possibleHelp}</p>
      <ul className="plain-list">
        {found.map((possible) => (
          <Possible key={possible.question.id} possible={possible} returnId={returnId} />
        ))}
      </ul>
    </section>
  );
}

type PossibleProps = { readonly possible: PossibleAnswer; readonly returnId: string };

function Possible({ possible: { question, evidence }, returnId }: PossibleProps) {
  const isReadOnly = useIsReadOnly();
  const answering = useAction('question:answer');
  const tell = useUndoableToast();
  const place = questionPlace(question);
  const close = async (): Promise<void> => {
    const answer = evidence.map(evidenceText).join('\n');
    const done = await answering.make({ questionId: question.id, returnId, answer });
    if (done !== null) tell({ text: questionTexts.answered }, done.changes);
  };
  return (
    <li className="question">
      <p className="soft small">{place}</p>
      <p>{question.text}</p>
      {evidence.map((one) => (
        <Evidence key={`${one.kind} ${one.field} ${one.cell}`} evidence={one} returnId={returnId} />
      ))}
      <div className="cluster">
        <Button
          size="small"
          isDisabled={isReadOnly}
          isPending={answering.isRunning}
          aria-label={questionTexts.ofQuestion(questionTexts.isAnswer, place)}
          onPress={() => void close()}
        >
          {questionTexts.isAnswer}
        </Button>
      </div>
    </li>
  );
}

function Evidence({ evidence, returnId }: { readonly evidence: AnswerEvidence; readonly returnId: string }) {
  const { sheet, cell } = evidence;
  return (
    <div>
      <blockquote>{evidenceText(evidence)}</blockquote>
      {cell === null ? null : <SourceLink source={{ returnId, sheet, cell }} />}
    </div>
  );
}
