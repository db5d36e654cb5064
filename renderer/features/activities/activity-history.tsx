import type { UseQueryResult } from '@tanstack/react-query';
import type { CommandResults } from '../../../shared/contract.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { ActivityReport } from '../../../shared/register/entities.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { Change } from '../../components/change.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { fieldText } from '../../lib/field-text.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { formatInstant } from '../../lib/format.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';
import { periodIdLabel } from '../../lib/texts/labels.ts';

type History = CommandResults['activity:history'];
type ActivityHistoryProps = { readonly history: UseQueryResult<History>; readonly strategy: Strategy };

/** What was said of the activity in each period, and every change it has been through, newest first. */
export function ActivityHistory({ history, strategy }: ActivityHistoryProps) {
  return (
    <Loaded query={history}>
      {({ reports, fields }) => (
        <div className="stack">
          <section className="stack-s">
            <h3>{texts.earlier}</h3>
            <Reports reports={reports} />
          </section>
          <section className="stack-s">
            <h3>{texts.changes}</h3>
            <Changes fields={fields} strategy={strategy} />
          </section>
        </div>
      )}
    </Loaded>
  );
}

function Reports({ reports }: { readonly reports: readonly ActivityReport[] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{texts.period}</th>
          <th scope="col">{fieldDefinition('status').label}</th>
          <th scope="col" className="figure">
            {texts.participants}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, periodId, values }) => (
          <tr key={id}>
            <th scope="row">{periodIdLabel(periodId)}</th>
            <td>
              <StatusBadge status={values.status} />
            </td>
            <td className="figure">{values.participants === null ? '–' : formatNumber(values.participants)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ fields, strategy }: { readonly fields: History['fields']; readonly strategy: Strategy }) {
  const entries = fields
    .flatMap(({ field, entries }) => entries.map((entry) => ({ ...entry, field })))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  if (entries.length === 0) return <p className="soft">{texts.noHistory}</p>;
  return (
    <ol className="history-list">
      {entries.map((entry) => (
        <li key={`${entry.at}-${entry.periodId}-${entry.field}`}>
          <p>
            {fieldDefinition(entry.field).label}:{' '}
            <Change
              before={fieldText(strategy, entry.field, entry.before)}
              after={fieldText(strategy, entry.field, entry.after)}
            />
          </p>
          <p className="soft">
            {entry.label} · {periodIdLabel(entry.periodId)} · {texts.changedBy(entry.by, formatInstant(entry.at))}
          </p>
        </li>
      ))}
    </ol>
  );
}
