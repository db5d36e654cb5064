import type { UseQueryResult } from '@tanstack/react-query';
import type { CommandResults } from '../../../shared/contract.ts';
import { formatKronor, formatNumber } from '../../../shared/language/format.ts';
import { fundingLabels, periodIdLabel } from '../../../shared/language/labels.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { ActivityReport } from '../../../shared/register/activity.ts';
import { Loaded } from '../../components/loaded.tsx';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';

type ActivityMoneyProps = { readonly history: UseQueryResult<CommandResults['activity:history']> };

/** Kronor for each participant; null where either is unknown or nobody took part. */
function perPerson({ values: { cost, participants } }: ActivityReport): number | null {
  return cost === null || participants === null || participants === 0 ? null : Math.round(cost / participants);
}

const kronor = (value: number | null): string => (value === null ? '–' : formatKronor(value));

/** What the activity has cost and who has paid, period by period, the newest first. */
export function ActivityMoney({ history }: ActivityMoneyProps) {
  return (
    <Loaded query={history}>
      {({ reports }) => (
        <div className="stack-s">
          <p className="soft small">{texts.grantsHint}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{texts.period}</th>
                <th scope="col" className="figure">
                  {fieldDefinition('cost').label}
                </th>
                <th scope="col" className="figure">
                  {texts.participants}
                </th>
                <th scope="col" className="figure">
                  {texts.perPerson}
                </th>
              </tr>
            </thead>
            <tbody>
              {reports.toReversed().map((report) => (
                <tr key={report.id}>
                  <th scope="row">
                    {periodIdLabel(report.periodId)}
                    <small className="soft difference">
                      {report.values.funding === null ? '' : fundingLabels[report.values.funding]}
                    </small>
                  </th>
                  <td className="figure">{kronor(report.values.cost)}</td>
                  <td className="figure">
                    {report.values.participants === null ? '–' : formatNumber(report.values.participants)}
                  </td>
                  <td className="figure">{kronor(perPerson(report))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Loaded>
  );
}
