import { useState } from 'react';
import type { Question } from '../../../../shared/register/correspondence.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { useAction } from '../../../lib/queries.ts';
import { questionPlace, questionState, questionTexts } from '../../../lib/texts/questions.ts';
import { useUndoableToast } from '../../../lib/use-undoable-toast.ts';
import { QuestionDialog } from './question-dialog.tsx';

export type QuestionItemProps = { readonly question: Question; readonly canChange: boolean };

/** A question with how it stands, what was answered, and what can be done with it. */
export function QuestionItem({ question, canChange }: QuestionItemProps) {
  const { word, tone } = questionState(question);
  const { state, sentAt, answer } = question;
  return (
    <li className="question">
      <div className="cluster">
        <Badge tone={tone}>{word}</Badge>
        {state === 'open' && sentAt !== null ? (
          <span className="soft small">{questionTexts.sentAt(formatInstant(sentAt))}</span>
        ) : null}
      </div>
      <p className="soft small">{questionPlace(question)}</p>
      <p>{question.text}</p>
      {answer === null ? null : (
        <blockquote>
          <span className="soft small">{questionTexts.answer}</span> {answer}
        </blockquote>
      )}
      {state === 'answered' && answer === null ? <p className="soft small">{questionTexts.answeredInCell}</p> : null}
      {canChange ? <QuestionActions question={question} /> : null}
    </li>
  );
}

function QuestionActions({ question }: { readonly question: Question }) {
  const [isEditing, setEditing] = useState(false);
  const change = useAction('question:change');
  const withdraw = useAction('question:withdraw');
  const tell = useUndoableToast();
  const { id: questionId, state } = question;
  const place = questionPlace(question);
  const takeBack = async (): Promise<void> => {
    const done = await withdraw.make({ questionId, isWithdrawn: state === 'open' });
    if (done?.value.state === 'withdrawn') tell({ text: questionTexts.withdrawn }, done.changes);
  };
  const label = state === 'open' ? questionTexts.withdraw : questionTexts.reopen;
  return (
    <div className="cluster">
      {state === 'open' ? (
        <Button
          size="small"
          aria-label={questionTexts.ofQuestion(questionTexts.change, place)}
          onPress={() => setEditing(true)}
        >
          {questionTexts.change}
        </Button>
      ) : null}
      <Button
        size="small"
        tone="quiet"
        aria-label={questionTexts.ofQuestion(label, place)}
        isPending={withdraw.isRunning}
        onPress={() => void takeBack()}
      >
        {label}
      </Button>
      <QuestionDialog
        title={questionTexts.changeTitle}
        subject={question}
        text={question.text}
        isOpen={isEditing}
        onOpenChange={setEditing}
        onSave={async (text) => (await change.run({ questionId, text })) !== null}
        isSaving={change.isRunning}
      />
    </div>
  );
}
