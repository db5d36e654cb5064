import { Download, PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { ReturnReview } from '../../../shared/contract.ts';
import { isOnlyAnswers } from '../../../shared/intake/questions/written-answer.ts';
import { Button } from '../../components/button.tsx';
import { CopyLinkButton } from '../../components/copy-link-button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { saveDownload } from '../../lib/download.ts';
import { formatInstant } from '../../lib/format.ts';
import { useAction } from '../../lib/queries.ts';
import { questionTexts } from '../../lib/texts/questions.ts';
import { periodIdLabel } from '../../lib/texts/labels.ts';
import { returnListTexts } from '../../lib/texts/returns-list.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { nameOf } from './list/return-order.ts';
import { OpenQuestions } from './open-questions.tsx';
import { UndoAccept } from './undo-accept.tsx';
import { useAccept } from './use-accept.ts';

export type ReviewBarProps = {
  readonly review: ReturnReview;
  /** The period of the screen; a file of another one says so. */
  readonly periodId: string | null;
  /** Shows what holds for the file as a whole, with the questions; absent where there is no such place. */
  readonly onQuestions?: () => void;
  /** Whether what holds for the file as a whole is shown beside the sheet; absent where it can't be folded away. */
  readonly about?: { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };
};

/** What the file is, and what can be done with the whole of it. */
export function ReviewBar({ review, periodId, onQuestions, about }: ReviewBarProps) {
  const { summary, plan } = review;
  const ofPeriod = summary.return.periodId;
  const isElsewhere = periodId !== null && ofPeriod !== null && ofPeriod !== periodId;
  const download = useAction('return:file');
  const fetchFile = async (): Promise<void> => {
    const file = await download.run({ returnId: summary.return.id });
    if (file !== null) saveDownload(file);
  };
  return (
    <div className="review-bar">
      <div>
        <h2 title={nameOf(summary)}>{nameOf(summary)}</h2>
        <p>{aboutFile(review)}</p>
        {isElsewhere ? <p>{returnListTexts.otherPeriod(periodIdLabel(ofPeriod))}</p> : null}
      </div>
      {about === undefined ? null : (
        <IconButton
          label={about.isOpen ? returnsTexts.hideAbout : returnsTexts.about}
          icon={about.isOpen ? <PanelRightClose size={16} aria-hidden /> : <PanelRightOpen size={16} aria-hidden />}
          aria-expanded={about.isOpen}
          onPress={() => about.onOpen(!about.isOpen)}
        />
      )}
      <IconButton
        label={returnsTexts.download}
        icon={<Download size={16} aria-hidden />}
        onPress={() => void fetchFile()}
      />
      <CopyLinkButton route={{ screen: 'returns', returnId: summary.return.id }} />
      {onQuestions === undefined ? null : <OpenQuestions review={review} onShow={onQuestions} />}
      <UndoAccept review={review} />
      {summary.return.state === 'accepted' ? null : <SetAside review={review} />}
      {plan !== null && summary.return.state === 'received' ? <TakeIn review={review} /> : null}
    </div>
  );
}

function aboutFile({ summary }: ReturnReview): string {
  const { mail, member, fileName, receivedAt } = summary.return;
  return [
    summary.unit?.name ?? '',
    member === null ? '' : returnsTexts.inContainer(fileName),
    formatInstant(mail?.sentAt ?? receivedAt),
    mail === null ? '' : returnsTexts.mailFrom(senderName(mail.from)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The sender without the address, which the mail beside tells in full. */
const senderName = (from: string): string => from.replace(/\s*<[^>]*>\s*$/u, '') || from;

function SetAside({ review }: { readonly review: ReturnReview }) {
  const isReadOnly = useIsReadOnly();
  const setAside = useAction('return:set-aside');
  const tell = useUndoableToast();
  const run = async (): Promise<void> => {
    const done = await setAside.make({ returnId: review.summary.return.id });
    if (done === null) return;
    tell({ tone: 'info', text: returnsTexts.setAsideDone, detail: returnsTexts.setAsideKept }, done.changes);
  };
  if (review.summary.return.state === 'set-aside') return null;
  return (
    <Button isDisabled={isReadOnly} isPending={setAside.isRunning} onPress={() => void run()}>
      {returnsTexts.setAside}
    </Button>
  );
}

/** Takes in what can be taken in; beside it, only what raises no question, when that is less. */
function TakeIn({ review }: { readonly review: ReturnReview }) {
  const isReadOnly = useIsReadOnly();
  const accept = useAccept();
  const rows = review.plan?.rows ?? [];
  const acceptable = rows.filter((row) => row.isAcceptable && !row.isHeld).length;
  const clean = rows.filter((row) => row.isClean && row.isAcceptable && !row.isHeld).length;
  const returnIds = [review.summary.return.id];
  const isNothing = review.plan?.nothingToReport === true && rows.length === 0;
  const answers = review.plan && isOnlyAnswers(review.plan) ? review.plan.answers.length : 0;
  return (
    <>
      {clean > 0 && clean < acceptable ? (
        <Button
          isDisabled={isReadOnly}
          isPending={accept.isRunning}
          onPress={() => void accept.run(returnIds, 'clean')}
        >
          {returnsTexts.acceptClean}
        </Button>
      ) : null}
      <Button
        tone="main"
        isPending={accept.isRunning}
        isDisabled={isReadOnly || (acceptable === 0 && !isNothing && answers === 0)}
        onPress={() => void accept.run(returnIds, 'all')}
      >
        {isNothing ? returnsTexts.acceptNothing : null}
        {answers > 0 ? questionTexts.takeInAnswers(answers) : null}
        {isNothing || answers > 0 ? null : returnsTexts.accept(acceptable, rows.length)}
      </Button>
    </>
  );
}
