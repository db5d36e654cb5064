import { Mail } from 'lucide-react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import type { FilePlan } from '../../../../shared/intake/plan-types.ts';
import { suggestQuestions } from '../../../../shared/intake/questions/suggest-questions.ts';
import type { Question } from '../../../../shared/register/correspondence.ts';
import { Button } from '../../../components/button.tsx';
import { saveDownload } from '../../../lib/download.ts';
import { useAction } from '../../../lib/queries.ts';
import { questionTexts } from '../../../lib/texts/questions.ts';
import { showToast } from '../../../lib/toasts.ts';
import { QuestionItem } from './question-item.tsx';
import { useAsk } from './use-ask.ts';
import { useQuestions } from './use-questions.ts';
import './questions.css';

export type QuestionsPanelProps = { readonly review: ReturnReview; readonly plan: FilePlan };

const isOpenQuestion = ({ state }: Question): boolean => state === 'open';

/** What has been asked about a file and how it stands, and the mail that the open questions go out in. */
export function QuestionsPanel({ review, plan }: QuestionsPanelProps) {
  const { ofReturn, canAsk } = useQuestions(review);
  const unasked = canAsk && review.summary.return.state === 'received' ? suggestQuestions(plan, ofReturn) : [];
  const needsUnit = review.summary.unit === null;
  if (ofReturn.length === 0 && unasked.length === 0 && !needsUnit) return null;
  return (
    <section className="panel-section" aria-label={questionTexts.title}>
      <h3>{questionTexts.title}</h3>
      <p className="soft small">{ofReturn.length === 0 ? questionTexts.help : summaryOf(ofReturn)}</p>
      {needsUnit ? <p>{questionTexts.needsUnit}</p> : null}
      <div className="cluster">
        {unasked.length > 0 ? <AskAll review={review} questions={unasked} /> : null}
        {canAsk && ofReturn.some(isOpenQuestion) ? <WriteMail review={review} questions={ofReturn} /> : null}
      </div>
      {ofReturn.length === 0 ? null : (
        <ul className="plain-list">
          {ofReturn.map((question) => (
            <QuestionItem key={question.id} question={question} canChange={canAsk} />
          ))}
        </ul>
      )}
    </section>
  );
}

function summaryOf(questions: readonly Question[]): string {
  const open = questions.filter(isOpenQuestion);
  const unsent = open.filter(({ sentAt }) => sentAt === null).length;
  const answered = questions.filter(({ state }) => state === 'answered').length;
  return `${questionTexts.summary(open.length, unsent, answered)}.`;
}

type AskAllProps = { readonly review: ReturnReview; readonly questions: ReturnType<typeof suggestQuestions> };

function AskAll({ review, questions }: AskAllProps) {
  const ask = useAsk();
  return (
    <Button size="small" isPending={ask.isRunning} onPress={() => void ask.run(review.summary.return.id, questions)}>
      {questionTexts.askAll(questions.length)}
    </Button>
  );
}

function WriteMail({ review, questions }: { readonly review: ReturnReview; readonly questions: readonly Question[] }) {
  const write = useAction('question:write');
  const run = async (): Promise<void> => {
    const mail = await write.run({ returnId: review.summary.return.id });
    if (mail === null) return;
    saveDownload(mail);
    const text = questionTexts.written(questions.filter(isOpenQuestion).length);
    showToast({ tone: 'ok', text, detail: questionTexts.writtenHelp });
  };
  return (
    <Button size="small" icon={<Mail size={14} aria-hidden />} isPending={write.isRunning} onPress={() => void run()}>
      {questionTexts.write}
    </Button>
  );
}
