import { useState } from 'react';
import type { Figure } from '../../../shared/followup/figure.ts';
import type { MovedActivity, Overview } from '../../../shared/followup/overview.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { Card } from '../../components/card.tsx';
import { FigureLink } from '../../components/figure/figure-link.tsx';
import { activitiesHref, activityHref } from '../../lib/activity-address.ts';
import { overviewTexts as texts } from '../../lib/texts/home.ts';

/** More than this is looked through in Insatser instead. */
const MOST = 60;

/** What is new, goes on and has ended since the period before, each opening to its activities. */
export function MovementCard({ overview: { movement, previousPeriod } }: { readonly overview: Overview }) {
  const title = previousPeriod === null ? texts.movement : texts.since(periodLabel(previousPeriod));
  if (previousPeriod === null) {
    return (
      <Card title={title}>
        <p className="soft">{texts.firstPeriod}</p>
      </Card>
    );
  }
  const { added, continued, ended, awaited, excused } = movement;
  return (
    <Card title={title}>
      <Moved label={texts.added} activities={added} figure={{ kind: 'activities', scope: { isNew: true } }} />
      <Moved label={texts.continued} activities={continued} figure={{ kind: 'activities', scope: { isNew: false } }} />
      <Moved label={texts.ended} activities={ended} figure={{ kind: 'absent', fate: 'ended' }} />
      <Moved label={texts.awaited} activities={awaited} figure={{ kind: 'absent', fate: 'awaited' }} />
      {excused.length === 0 ? null : (
        <Moved label={texts.excused} activities={excused} figure={{ kind: 'absent', fate: 'excused' }} />
      )}
    </Card>
  );
}

type MovedProps = {
  readonly label: string;
  readonly activities: readonly MovedActivity[];
  readonly figure: Figure;
};

function Moved({ label, activities, figure }: MovedProps) {
  const [isOpen, setIsOpen] = useState(false);
  const head = (
    <>
      <span>{label}</span>
      <b>{formatNumber(activities.length)}</b>
    </>
  );
  if (activities.length === 0) return <p className="moved moved-none">{head}</p>;
  const shown = isOpen ? activities.slice(0, MOST) : [];
  return (
    <details className="moved" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a href={activityHref(id)}>
              <span className="tabular">{id}</span> {title}
            </a>
          </li>
        ))}
        {isOpen && activities.length > MOST ? (
          <li>
            <a href={activitiesHref({})}>{texts.more(activities.length - MOST)}</a>
          </li>
        ) : null}
        <li>
          <FigureLink figure={figure}>{texts.counted}</FigureLink>
        </li>
      </ul>
    </details>
  );
}
