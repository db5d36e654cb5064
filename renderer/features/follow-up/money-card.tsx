import type { FollowUp } from '../../../shared/followup/follow-up.ts';
import { Card } from '../../components/card.tsx';
import { FigureNumber } from '../../components/figure/figure-link.tsx';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';
import { fundingLabels } from '../../../shared/language/labels.ts';
import { ToldFigure } from './told-figure.tsx';

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
          {money.byFunding.map(({ funding, activityCount, cost, told }) => (
            <tr key={funding ?? 'none'}>
              <th scope="row">{funding === null ? texts.noFunding : fundingLabels[funding]}</th>
              <td className="figure">
                <FigureNumber figure={{ kind: 'activities', scope: { funding } }} value={activityCount} />
              </td>
              <ToldFigure of="cost" scope={{ funding }} value={cost} lacks={activityCount - told} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td className="figure">
              <FigureNumber figure={{ kind: 'activities', scope: {} }} value={activities.length} />
            </td>
            <ToldFigure of="cost" scope={{}} value={money.total} lacks={activities.length - money.told} />
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
