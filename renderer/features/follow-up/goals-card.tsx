import type { AreaFollowUp, FollowUp } from '../../../shared/followup/follow-up.ts';
import { Card } from '../../components/card.tsx';
import { FigureNumber } from '../../components/figure/figure-link.tsx';
import { followUpTexts as texts } from '../../lib/texts/follow-up.ts';
import { areaClass } from './area-class.ts';

/** Per focus area its goals, and its indicators with how many actions work towards each. */
export function GoalsCard({ followUp }: { readonly followUp: FollowUp }) {
  return (
    <Card title={texts.goals}>
      {followUp.areas.map((area) =>
        area.focusArea === null ? null : (
          <section key={area.focusArea.id} className={`goal-area ${areaClass(area.focusArea)}`}>
            <h3>
              <span className="area-mark" aria-hidden /> {area.focusArea.name}
            </h3>
            <ul>
              {area.goals.map((goal) => (
                <li key={goal.id}>{goal.text}</li>
              ))}
            </ul>
            <Indicators label={area.focusArea.name} indicators={area.indicators} />
          </section>
        ),
      )}
      {followUp.planIndicators.length === 0 ? null : (
        <section className="goal-area">
          <h3>{texts.planWide}</h3>
          <Indicators label={texts.planWide} indicators={followUp.planIndicators} />
        </section>
      )}
    </Card>
  );
}

type IndicatorsProps = { readonly label: string; readonly indicators: AreaFollowUp['indicators'] };

function Indicators({ label, indicators }: IndicatorsProps) {
  if (indicators.length === 0) return <p className="soft">{texts.noIndicators}</p>;
  return (
    <table className="plain-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{texts.indicator}</th>
          <th scope="col" className="figure">
            {texts.activities}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ indicator, activityCount }) => (
          <tr key={indicator.id}>
            <th scope="row">
              <span className="indicator-code">{indicator.code}</span> {indicator.title}
              <span className="indicator-source">{texts.sourceOf(indicator.source)}</span>
            </th>
            <td className="figure">
              {activityCount === 0 ? (
                <span className="none">{texts.none}</span>
              ) : (
                <FigureNumber
                  figure={{ kind: 'activities', scope: { indicatorId: indicator.id } }}
                  value={activityCount}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
