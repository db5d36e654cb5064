import type { ReturnReview } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { questionTexts } from '../../lib/texts/questions.ts';
import { useQuestions } from './questions/use-questions.ts';
import { scrollInPanel } from './scroll-in-panel.ts';

export type OpenQuestionsProps = {
  readonly review: ReturnReview;
  /** Puts what holds for the file as a whole, where the questions are, in the place of the row at hand. */
  readonly onShow: () => void;
};

/** How many questions to the unit wait for an answer or to be sent, and the way to them; nothing while there are none. */
export function OpenQuestions({ review, onShow }: OpenQuestionsProps) {
  const open = useQuestions(review).ofReturn.filter((question) => question.state === 'open').length;
  if (open === 0) return null;
  const show = (): void => {
    onShow();
    // The panel is there once what was just asked for has been drawn.
    requestAnimationFrame(scrollToQuestions);
  };
  return <Button onPress={show}>{returnsTexts.questions(open)}</Button>;
}

function scrollToQuestions(): void {
  scrollInPanel(document.querySelector(`.review section[aria-label="${questionTexts.title}"]`));
}
