import { FileText, House, Inbox, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { hrefOf, type Route } from '../lib/route.ts';
import { appTexts } from '../lib/texts/app.ts';
import { PeriodButton } from './period-button.tsx';
import { RailFooter } from './rail-footer.tsx';
import type { OpenRegister } from './shell.tsx';
import './rail.css';

type Entry = {
  readonly route: Route;
  readonly label: string;
  readonly icon: ReactNode;
  /** A figure beside the label, and the words for it. */
  readonly count?: { readonly figure: number; readonly words: string };
};

function entriesOf({ returnsToReview, activities }: OpenRegister['counts']): readonly Entry[] {
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return [
    { route: { screen: 'start' }, label: appTexts.start, icon: <House {...icon} /> },
    {
      route: { screen: 'returns', returnId: null },
      label: appTexts.returns,
      icon: <Inbox {...icon} />,
      ...(returnsToReview > 0 ? { count: { figure: returnsToReview, words: appTexts.toReview(returnsToReview) } } : {}),
    },
    {
      route: { screen: 'activities', activityId: null, filter: '' },
      label: appTexts.activities,
      icon: <List {...icon} />,
      ...(activities > 0 ? { count: { figure: activities, words: appTexts.activityCount(activities) } } : {}),
    },
    { route: { screen: 'follow-up' }, label: appTexts.followUp, icon: <FileText {...icon} /> },
  ];
}

/** The left edge: which register and period, the screens, and the register's own matters at the foot. */
export function Rail({ register, route }: { readonly register: OpenRegister; readonly route: Route }) {
  return (
    <header className="rail">
      <p className="brand">
        {appTexts.name}
        <small>{register.settings.name}</small>
      </p>
      <PeriodButton period={register.period} />
      {register.period === null ? null : (
        <nav aria-label={appTexts.railLabel}>
          <ul className="rail-nav">
            {entriesOf(register.counts).map((entry) => (
              <li key={entry.route.screen}>
                <a
                  href={hrefOf(entry.route)}
                  {...(entry.route.screen === route.screen ? { 'aria-current': 'page' } : {})}
                >
                  {entry.icon}
                  {entry.label}
                  {entry.count === undefined ? null : (
                    <span className="rail-count">
                      <span aria-hidden>{entry.count.figure}</span>
                      <span className="unseen">, {entry.count.words}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <RailFooter register={register} />
    </header>
  );
}
