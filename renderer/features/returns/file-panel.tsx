import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { useCommand } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { AssignFile } from './assign-file.tsx';
import { ColumnChoices } from './column-choices.tsx';

export type FilePanelProps = { readonly review: ReturnReview; readonly plan: FilePlan };

/** What holds for the file as a whole: whose it is, how it was understood, what was left out, what did not come back. */
export function FilePanel({ review, plan }: FilePanelProps) {
  const { summary } = review;
  const isReadOnly = useIsReadOnly();
  const isOpen = summary.return.state === 'received' && !isReadOnly;
  return (
    <Panel title={returnsTexts.about} eyebrow={returnsTexts.activities(plan.rows.length)}>
      <div className="stack">
        {summary.return.state === 'accepted' ? <Notice tone="ok">{returnsTexts.acceptedAlready}</Notice> : null}
        {plan.nothingToReport ? <Notice tone="info">{returnsTexts.nothingToReport}</Notice> : null}
        {summary.return.unitId === null ? <Notice tone="warn">{returnsTexts.unitNeeded}</Notice> : null}
        {plan.issues.map((issue) => (
          <Notice key={`${issue.code}-${issue.raw}`} tone={issue.severity === 'info' ? 'info' : 'warn'}>
            {issue.message}
          </Notice>
        ))}
        <AssignFile summary={summary} plan={plan} isOpen={isOpen} />
        <Gone codes={plan.gone.map(({ code }) => code)} periodId={summary.return.periodId} />
        <ColumnChoices returnId={summary.return.id} plan={plan} isOpen={isOpen} />
        <Ignored plan={plan} />
      </div>
    </Panel>
  );
}

/** Activities that the unit had and did not send back, by code and name. */
function Gone({ codes, periodId }: { readonly codes: readonly string[]; readonly periodId: string | null }) {
  const activities = useCommand(
    'activity:list',
    { periodId: periodId ?? '' },
    { isEnabled: codes.length > 0 && periodId !== null },
  );
  if (codes.length === 0) return null;
  const titleOf = (code: string): string =>
    activities.data?.find((one) => one.activity.id === code)?.report.values.title ?? '';
  return (
    <section className="panel-section">
      <h3>{returnsTexts.goneTitle}</h3>
      <p className="soft small">{returnsTexts.goneHelp}</p>
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code}>
            <b>{code}</b> {titleOf(code)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ignored({ plan }: { readonly plan: FilePlan }) {
  if (plan.ignored.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>{returnsTexts.ignoredTitle}</h3>
      <ul className="plain-list">
        {plan.ignored.map(({ sheet, range, why }) => (
          <li key={`${sheet ?? ''}!${range}`}>
            <code>{sheet === null || sheet === '' ? range : `${sheet}!${range}`}</code> {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
