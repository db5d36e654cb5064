import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import { isAsked, type QuestionDraft } from '../../../../shared/intake/questions/suggest-questions.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { questionTexts } from '../../../lib/texts/questions.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { useAsk } from './use-ask.ts';
import { useQuestions } from './use-questions.ts';

export type AskButtonProps = {
  readonly review: ReturnReview;
  /** The question as the program words it. */
  readonly draft: QuestionDraft;
  /** What the activity is called; empty for the file as a whole. */
  readonly title: string;
  /** What is asked about, read out after the button's word: `Antal deltagare`. */
  readonly what: string;
};

/** Asks the unit about an issue. What has been asked already says so instead. */
export function AskButton({ review, draft, title, what }: AskButtonProps) {
  const { ofReturn, canAsk } = useQuestions(review);
  const [isOpen, setOpen] = useState(false);
  const ask = useAsk();
  if (isAsked(ofReturn, draft)) return <Badge tone="info">{questionTexts.asked}</Badge>;
  if (!canAsk) return null;
  return (
    <>
      <Button
        size="small"
        icon={<MessageCircleQuestion size={14} aria-hidden />}
        aria-label={questionTexts.askAbout(what)}
        onPress={() => setOpen(true)}
      >
        {questionTexts.ask}
      </Button>
      <QuestionDialog
        title={questionTexts.dialogTitle}
        subject={{ ...draft, title }}
        text={draft.text}
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSave={(text) => ask.run(review.summary.return.id, [{ ...draft, text }])}
        isSaving={ask.isRunning}
      />
    </>
  );
}
