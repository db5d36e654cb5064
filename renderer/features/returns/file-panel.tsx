import type { ReturnReview } from '../../../shared/contract.ts';
import { isUndecidedGone, type FilePlan } from '../../../shared/intake/plan-types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { goneTexts } from '../../lib/texts/returns-gone.ts';
import { AssignFile } from './assign-file.tsx';
import { ColumnChoices } from './columns/column-choices.tsx';
import { ColumnQuestions } from './columns/column-questions.tsx';
import { HiddenRowsNotice } from './hidden-rows-notice.tsx';
import { LeftOut, NotesNotice } from './left-out.tsx';
import { MailText } from './mail-text.tsx';
import { PossibleAnswers } from './questions/possible-answers.tsx';
import { QuestionsPanel } from './questions/questions-panel.tsx';
import { WrittenAnswers } from './questions/written-answers.tsx';

export type FilePanelProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly isOpen: boolean;
  /** Shows what did not come back. */
  readonly onGone: () => void;
};

/** What holds for the file as a whole: whose it is, how it was understood, what was left out, what did not come back. */
export function FilePanel({ review, plan, isOpen, onGone }: FilePanelProps) {
  const { summary } = review;
  const { mail } = summary.return;
  return (
    <Panel title={returnsTexts.about} eyebrow={returnsTexts.activities(plan.rows.length)}>
      <div className="stack">
        {summary.return.state === 'accepted' ? <Notice tone="ok">{returnsTexts.acceptedAlready}</Notice> : null}
        {plan.nothingToReport ? <Notice tone="info">{returnsTexts.nothingToReport}</Notice> : null}
        {plan.issues.map((issue, index) => (
          // Two pictures on a sheet are told in the same words; their order does not change while shown.
          // oxlint-disable-next-line react/no-array-index-key
          <Notice key={`${issue.code}-${issue.raw}-${index}`} tone={issue.severity === 'info' ? 'info' : 'warn'}>
            <p>{issue.message}</p>
            {issue.cell === null || issue.sheet === undefined ? null : (
              <SourceLink source={{ returnId: summary.return.id, sheet: issue.sheet, cell: issue.cell }} />
            )}
          </Notice>
        ))}
        <HiddenRowsNotice plan={plan} />
        <NotesNotice review={review} plan={plan} />
        {plan.gone.length > 0 ? <GoneNotice plan={plan} isOpen={isOpen} onGone={onGone} /> : null}
        <WrittenAnswers review={review} plan={plan} />
        <PossibleAnswers review={review} />
        <AssignFile summary={summary} plan={plan} isOpen={isOpen} />
        <QuestionsPanel review={review} plan={plan} />
        {isOpen ? <ColumnQuestions review={review} plan={plan} /> : null}
        {mail === null ? null : <MailText mail={mail} />}
        <LeftOut review={review} plan={plan} />
        <ColumnChoices review={review} plan={plan} isOpen={isOpen} />
      </div>
    </Panel>
  );
}

/** How many activities did not come back, and the way to where that is decided. */
function GoneNotice({ plan, isOpen, onGone }: Omit<FilePanelProps, 'review'>) {
  const undecided = plan.gone.filter(isUndecidedGone).length;
  return (
    <Notice tone={undecided > 0 ? 'warn' : 'info'}>
      <p>{undecided > 0 ? goneTexts.undecided(undecided) : goneTexts.allDecided(plan.gone.length)}</p>
      <Button size="small" onPress={onGone}>
        {undecided > 0 && isOpen ? goneTexts.open : goneTexts.show(plan.gone.length)}
      </Button>
    </Notice>
  );
}
