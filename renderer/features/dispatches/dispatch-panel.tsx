import type { DispatchPreview } from '../../../shared/contract/dispatch.ts';
import { formatLongDate } from '../../../shared/language/format.ts';
import { periodFor } from '../../../shared/register/due-date.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { ReplyBadge } from '../../components/reply-badge.tsx';
import { Extension } from '../../components/units/extension.tsx';
import { formatInstant } from '../../lib/format.ts';
import { hrefOf } from '../../lib/route.ts';
import { dispatchTexts } from '../../lib/texts/dispatches.ts';
import type { DispatchRow } from './dispatch-rows.ts';

type DispatchPanelProps = { readonly row: DispatchRow; readonly period: Period; readonly onClose: () => void };

/** What one unit's template will hold, what its reply lacks, and how it has been reminded. */
export function DispatchPanel({ row, period, onClose }: DispatchPanelProps) {
  const { preview, reply, reminders } = row;
  const { unit, rows, joint, to, fileName } = preview;
  return (
    <Panel
      title={unit.name}
      eyebrow={unit.short}
      onClose={onClose}
      footer={<LinkButton href={hrefOf({ screen: 'units', unitId: unit.id })}>{dispatchTexts.panelEdit}</LinkButton>}
    >
      <div className="stack">
        <dl className="facts">
          <dt>{dispatchTexts.panelTo}</dt>
          <dd>{to.length === 0 ? dispatchTexts.panelNoAddress : to.join(', ')}</dd>
          <dt>{dispatchTexts.panelFile}</dt>
          <dd>{fileName}</dd>
          <dt>{dispatchTexts.panelDue}</dt>
          <dd>{formatLongDate(periodFor(period, unit.id).dueDate)}</dd>
        </dl>
        <Extension unit={unit} period={period} />
        <section className="stack" aria-label={dispatchTexts.panelRows(rows.length)}>
          <h3>{dispatchTexts.panelRows(rows.length)}</h3>
          {rows.length === 0 ? <p className="soft">{dispatchTexts.panelNoRows}</p> : null}
          <ul className="bullet-list">
            {rows.map(({ activityId, title }) => (
              <li key={activityId}>
                <a href={hrefOf({ screen: 'activities', activityId, filter: '' })}>{activityId}</a> {title}
              </li>
            ))}
          </ul>
        </section>
        <Joint joint={joint} />
        <section className="stack" aria-label={dispatchTexts.panelMissing}>
          <h3>{dispatchTexts.panelMissing}</h3>
          {reply ? (
            <p>
              <ReplyBadge state={reply.state} />
            </p>
          ) : null}
          <MissingList missing={reply?.asked ?? []} />
        </section>
        <section className="stack" aria-label={dispatchTexts.panelReminders}>
          <h3>{dispatchTexts.panelReminders}</h3>
          {reminders.length === 0 ? <p className="soft">{dispatchTexts.panelNoReminders}</p> : null}
          {reminders.map(({ id, at, by, missing }) => (
            <div key={id}>
              <p className="small">{dispatchTexts.panelReminder(formatInstant(at), by)}</p>
              <MissingList missing={missing} />
            </div>
          ))}
        </section>
      </div>
    </Panel>
  );
}

/** What the template tells that others report, so that the unit does not report it anew. */
function Joint({ joint }: Pick<DispatchPreview, 'joint'>) {
  if (joint.length === 0) return null;
  return (
    <section className="stack" aria-label={dispatchTexts.panelJoint(joint.length)}>
      <h3>{dispatchTexts.panelJoint(joint.length)}</h3>
      <ul className="bullet-list">
        {joint.map(({ activityId, title, reportedBy }) => (
          <li key={activityId}>
            <a href={hrefOf({ screen: 'activities', activityId, filter: '' })}>{activityId}</a> {title}{' '}
            <span className="soft small">{dispatchTexts.panelReportedBy(reportedBy)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MissingList({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return <p className="soft">{dispatchTexts.panelNothingMissing}</p>;
  return (
    <ul className="bullet-list small">
      {missing.map((what) => (
        <li key={what}>{what}</li>
      ))}
    </ul>
  );
}
