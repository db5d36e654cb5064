import { useEffect, useMemo, useState } from 'react';
import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { useFolded } from '../../lib/use-folded.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { useMedia } from '../../lib/use-media.ts';
import { FilePanel } from './file-panel.tsx';
import { focusSheet, useKeysBeside, useReviewKeys } from './keys/use-review-keys.ts';
import { usePossibleAnswers } from './questions/use-possible-answers.ts';
import { useQuestions } from './questions/use-questions.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewContent } from './review-content.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { ReviewTools } from './review-tools.tsx';
import type { ReviewProps } from './review.tsx';
import { RowPanel } from './row-panel.tsx';
import { filterFindings, findingsOf } from './selection.ts';
import { notesOf } from './text-in.ts';
import { useReviewState } from './use-review-state.ts';
import './review-parts.css';

type ReviewOfPlanProps = ReviewProps & { readonly review: ReturnReview; readonly plan: FilePlan };

/** On a narrow window the sheet needs the room. What is said of the file and has to be seen is never folded away. */
const isSettled = (plan: FilePlan, unitId: string | null): boolean =>
  plan.rows.length > 0 &&
  unitId !== null &&
  plan.issues.length === 0 &&
  notesOf(plan.ignored).length === 0 &&
  plan.rows.every((row) => !row.isHidden) &&
  plan.gone.length === 0 &&
  plan.answers.length === 0 &&
  !plan.nothingToReport;

/** A file that could be read: its sheet or its issues, beside the row at hand or what holds for the file as a whole. */
export function ReviewOfPlan({ review, plan, returnId, cell, entry, files, periodId }: ReviewOfPlanProps) {
  const state = useReviewState(returnId, plan, cell, entry);
  const { selection, select } = state;
  const isReadOnly = useIsReadOnly();
  const isOpen = review.summary.return.state === 'received' && !isReadOnly;
  const findings = useMemo(() => filterFindings(findingsOf(plan), state.filter), [plan, state.filter]);
  const row = plan.rows.find((one) => one.rowKey === selection?.rowKey) ?? null;

  const isNarrow = useMedia('(min-width: 861px) and (max-width: 1500px)');
  const about = useFolded('about-file', isNarrow);
  // What waits to be sent, or for an answer, has to be seen too, and what may be the answer to something else.
  const isAsked = useQuestions(review).ofReturn.some((question) => question.state === 'open');
  const isWaiting = usePossibleAnswers(review).length > 0 || isAsked;
  const canFold = row === null && !isWaiting && isSettled(plan, review.summary.return.unitId);
  // What had to be seen is not folded away under the hand of somebody who has just seen to it.
  const [hadToBeSeen, setHadToBeSeen] = useState(false);
  if (row === null && !canFold && !hadToBeSeen) setHadToBeSeen(true);
  const isAboutFolded = canFold && about.isFolded && !hadToBeSeen;
  const showAbout = (isShown: boolean): void => {
    setHadToBeSeen(false);
    about.setFolded(!isShown);
  };
  const onKeyDown = useReviewKeys({
    returnId,
    plan,
    isOpen,
    findings,
    selection,
    select,
    stepFile: files.step,
  });
  useKeysBeside(onKeyDown);
  // Stepped to from another file: the keys go on here.
  useEffect(() => {
    if (entry !== null) focusSheet();
  }, [entry]);

  return (
    // The keys are short cuts past what can be reached by tab.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={isAboutFolded ? 'review is-folded' : 'review'} onKeyDown={onKeyDown}>
      <div className="review-main">
        <ReviewBar
          review={review}
          periodId={periodId}
          onQuestions={() => select(null)}
          {...(canFold ? { about: { isOpen: !isAboutFolded, onOpen: showAbout } } : {})}
        />
        <ReviewTools review={review} plan={plan} state={state} isOpen={isOpen} />
        <ReviewContent review={review} plan={plan} state={state} findings={findings} isOpen={isOpen} />
        <ReviewFoot findings={findings} selection={selection} row={row} nextFile={files.nextName} canChange={isOpen} />
      </div>
      {isAboutFolded ? null : row === null ? (
        <FilePanel review={review} plan={plan} isOpen={isOpen} onGone={() => state.setView('gone')} />
      ) : (
        <RowPanel
          key={row.rowKey}
          review={review}
          plan={plan}
          isOpen={isOpen}
          row={row}
          selectedField={selection?.field ?? null}
          onField={(field) => select({ rowKey: row.rowKey, field })}
          onClose={() => select(null)}
        />
      )}
    </div>
  );
}
