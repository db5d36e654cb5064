import type { FollowUp } from '../../../shared/followup/follow-up.ts';
import { Card } from '../../components/card.tsx';
import { formatNumber } from '../../../shared/language/format.ts';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';
import { fundingLabels } from '../../../shared/language/labels.ts';

/** What the actions cost and who pays; only what was told is counted. */
export function MoneyCard({ followUp }: { readonly followUp: FollowUp }) {
  const { money, activities } = followUp;
  return (
    <Card title={texts.money}>
      <p className="note">{texts.moneyTold(money.told, activities.length)}</p>
      <table className="plain-table" aria-label={texts.money}>
        <thead>
          <tr>
            <th scope="col">{texts.funding}</th>
            <th scope="col" className="figure">
              {texts.activities}
            </th>
            <th scope="col" className="figure">
              {texts.cost}
            </th>
          </tr>
        </thead>
        <tbody>
          {money.byFunding.map(({ funding, activityCount, cost }) => (
            <tr key={funding ?? 'none'}>
              <th scope="row">{funding === null ? texts.noFunding : fundingLabels[funding]}</th>
              <td className="figure">{formatNumber(activityCount)}</td>
              <td className="figure">{formatNumber(cost)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td className="figure">{formatNumber(activities.length)}</td>
            <td className="figure">{formatNumber(money.total)}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
