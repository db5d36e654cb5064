import { BookOpen, FileText, Gauge, Inbox, LifeBuoy, Link2, List, Network, Search, Send, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Kbd } from '../components/kbd.tsx';
import { shownKey } from '../lib/keyboard.ts';
import { request } from '../lib/requests.ts';
import { hrefOf, type Route } from '../lib/route.ts';
import { appTexts } from '../lib/texts/app.ts';
import { paletteTexts } from '../lib/texts/palette.ts';
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

const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The period's own work, in the order of the year. */
function workEntries({ returnsToReview, activities, unlinked }: OpenRegister['counts']): readonly Entry[] {
  return [
    { route: { screen: 'start' }, label: appTexts.start, icon: <Gauge {...icon} /> },
    { route: { screen: 'dispatches' }, label: appTexts.dispatches, icon: <Send {...icon} /> },
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
    {
      route: { screen: 'link' },
      label: appTexts.link,
      icon: <Link2 {...icon} />,
      ...(unlinked > 0 ? { count: { figure: unlinked, words: appTexts.unlinkedCount(unlinked) } } : {}),
    },
    { route: { screen: 'follow-up' }, label: appTexts.followUp, icon: <FileText {...icon} /> },
  ];
}

/** What the work rests on, and is set up once in a while. */
const groundEntries: readonly Entry[] = [
  { route: { screen: 'strategy', id: null }, label: appTexts.strategy, icon: <BookOpen {...icon} /> },
  { route: { screen: 'units', unitId: null }, label: appTexts.units, icon: <Network {...icon} /> },
  { route: { screen: 'settings', part: null }, label: appTexts.settings, icon: <Settings {...icon} /> },
  { route: { screen: 'help', chapter: null }, label: appTexts.help, icon: <LifeBuoy {...icon} /> },
];

type EntriesProps = { readonly entries: readonly Entry[]; readonly route: Route };

function Entries({ entries, route }: EntriesProps) {
  return (
    <ul className="rail-nav">
      {entries.map((entry) => (
        <li key={entry.route.screen}>
          <a href={hrefOf(entry.route)} {...(entry.route.screen === route.screen ? { 'aria-current': 'page' } : {})}>
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
  );
}

/** Opens the palette, and tells the key that does. */
function FindButton() {
  return (
    <AriaButton className="button find-button" onPress={() => request('palette')} aria-keyshortcuts="Control+K Meta+K">
      <Search size={15} aria-hidden />
      <span>{paletteTexts.open}</span>
      <Kbd>{shownKey('Ctrl K')}</Kbd>
    </AriaButton>
  );
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
      <FindButton />
      <nav aria-label={appTexts.railLabel}>
        <Entries entries={workEntries(register.counts)} route={route} />
        <Entries entries={groundEntries} route={route} />
      </nav>
      <RailFooter register={register} />
    </header>
  );
}
