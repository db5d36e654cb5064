import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ActivityHistory } from '../../../shared/contract/activity.ts';
import { formatKronor, formatNumber } from '../../../shared/language/format.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import { fieldDefinition, isSameValue, type FieldName } from '../../../shared/register/activity-fields.ts';
import type { ActivityReport } from '../../../shared/register/activity.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Loaded } from '../../components/loaded.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { fieldText } from '../../lib/field-text.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';

type ActivityTimeProps = {
  readonly history: UseQueryResult<ActivityHistory>;
  readonly strategy: Strategy;
};

const followed: readonly FieldName[] = [
  'status',
  'participants',
  'women',
  'men',
  'children',
  'cost',
  'outcome',
  'deviations',
  'nextSteps',
];

/** The activity's life: a column per period, the newest first, each beside what was said the time before. */
export function ActivityTime({ history, strategy }: ActivityTimeProps) {
  return (
    <Loaded query={history}>
      {({ reports, owners }) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        <section className="time-table" tabIndex={0} aria-label={texts.time}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{texts.showHistoryOf}</th>
                {reports.toReversed().map(({ periodId }) => (
                  <th key={periodId} scope="col">
                    {periodIdLabel(periodId)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <OwnerRow owners={owners} reports={reports} />
              {followed.map((field) => (
                <FieldRow key={field} field={field} reports={reports} strategy={strategy} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Loaded>
  );
}

type OwnerRowProps = {
  readonly owners: ActivityHistory['owners'];
  readonly reports: ActivityHistory['reports'];
};

/** Who answered for it each time; where it was another unit the time before, that is said. */
function OwnerRow({ owners, reports }: OwnerRowProps) {
  const cells = reports.map(({ id }, index) => ({ id, owner: owners[index], earlier: owners[index - 1] }));
  return (
    <tr>
      <th scope="row">{texts.unit}</th>
      {cells.toReversed().map(({ id, owner, earlier }) => (
        <td key={id}>
          {owner?.name}
          {earlier === undefined || earlier.id === owner?.id ? null : (
            <small className="soft difference">{texts.ownerBefore(earlier.name)}</small>
          )}
        </td>
      ))}
    </tr>
  );
}

type FieldRowProps = {
  readonly field: FieldName;
  /** Oldest first. */
  readonly reports: readonly ActivityReport[];
  readonly strategy: Strategy;
};

function FieldRow({ field, reports, strategy }: FieldRowProps) {
  const cells = reports.map((report, index) => ({ report, earlier: reports[index - 1] ?? null }));
  return (
    <tr>
      <th scope="row">{fieldDefinition(field).label}</th>
      {cells.toReversed().map(({ report, earlier }) => (
        <td key={report.id} className={typeof report.values[field] === 'number' ? 'figure' : undefined}>
          {valueOf(report, field, strategy)}
          <Difference field={field} report={report} earlier={earlier} />
        </td>
      ))}
    </tr>
  );
}

function valueOf({ values }: ActivityReport, field: FieldName, strategy: Strategy): ReactNode {
  if (field === 'status') return <StatusBadge status={values.status} />;
  return fieldText(strategy, field, values[field]) || '–';
}

const signed = (value: number, field: FieldName): string => {
  const text = field === 'cost' ? formatKronor(Math.abs(value)) : formatNumber(Math.abs(value));
  return `${value > 0 ? '+' : '−'}${text}`;
};

type DifferenceProps = {
  readonly field: FieldName;
  readonly report: ActivityReport;
  readonly earlier: ActivityReport | null;
};

/** How a figure differs from the period before, or that a text is word for word the same. */
function Difference({ field, report, earlier }: DifferenceProps) {
  if (earlier === null) return null;
  const now = report.values[field];
  const before = earlier.values[field];
  if (typeof now === 'number' && typeof before === 'number') {
    return now === before ? null : <small className="soft difference">{signed(now - before, field)}</small>;
  }
  const isText = fieldDefinition(field).kind === 'text' && now !== '';
  return isText && isSameValue(now, before) ? <small className="soft difference">{texts.sameText}</small> : null;
}
