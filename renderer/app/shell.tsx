import { useEffect, useRef } from 'react';
import type { AppStatus } from '../../shared/contract.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { ActivitiesScreen } from '../features/activities/activities-screen.tsx';
import { FollowUpScreen } from '../features/follow-up/follow-up-screen.tsx';
import { DispatchesScreen } from '../features/dispatches/dispatches-screen.tsx';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { LinkScreen } from '../features/link/link-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { StrategyScreen } from '../features/strategy/strategy-screen.tsx';
import { UnitsScreen } from '../features/units/units-screen.tsx';
import { ReturnsScreen } from '../features/returns/returns-screen.tsx';
import { useRoute, type Route } from '../lib/route.ts';
import { appTexts } from '../lib/texts/app.ts';
import { clearDone } from '../lib/toasts.ts';
import { ConnectionNotice } from './connection-notice.tsx';
import { Everywhere } from './everywhere.tsx';
import { OpenNotices } from './open-notices.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { Rail } from './rail.tsx';
import { TaskProgress } from './task-progress.tsx';
import { screenTitles } from './screen-titles.ts';
import { UnknownPlaceNotice } from './unknown-place-notice.tsx';
import { useUnknownPlace } from './use-unknown-place.ts';
import { WithoutPeriod } from './without-period.tsx';
import './shell.css';

export type OpenRegister = NonNullable<AppStatus['register']>;

/** The frame of an open register: the rail at the left, the chosen screen beside it. */
export function Shell({ register }: { readonly register: OpenRegister }) {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    document.title = `${screenTitles[route.screen]} – ${appTexts.name}`;
    // A new screen is read from its top; the first one is left alone so that the page opens as any page does.
    if (isFirst.current) isFirst.current = false;
    else {
      main.current?.focus({ preventScroll: true });
      clearDone();
    }
    // oxlint-disable-next-line react/exhaustive-deps -- another row on the same screen is no new screen
  }, [route.screen]);

  return (
    <div className="shell">
      <a
        className="skip"
        href="#innehall"
        onClick={(event) => {
          event.preventDefault(); // the part after # is the program's own address
          main.current?.focus();
        }}
      >
        {appTexts.skip}
      </a>
      <Rail register={register} route={route} />
      <main ref={main} tabIndex={-1} id="innehall">
        <ConnectionNotice />
        {register.readOnly === null ? null : <ReadOnlyNotice folder={register.folder} readOnly={register.readOnly} />}
        <OpenNotices notices={register.notices} />
        <TaskProgress screen={route.screen} />
        <Place route={route} period={register.period} />
      </main>
      <Everywhere register={register} route={route} />
    </div>
  );
}

type PlaceProps = { readonly route: Route; readonly period: Period | null };

/** The screen that the address names; without what it names there, when that is not to be found. */
function Place({ route, period }: PlaceProps) {
  const unknown = useUnknownPlace(route, period);
  return (
    <>
      {unknown === null ? null : <UnknownPlaceNotice place={unknown} period={period} />}
      <Screen route={unknown?.without ?? route} period={period} />
    </>
  );
}

function Screen({ route, period }: PlaceProps) {
  if (period === null) return <WithoutPeriod route={route} />;
  switch (route.screen) {
    case 'returns':
      return <ReturnsScreen period={period} returnId={route.returnId} cell={route.cell ?? null} />;
    case 'activities':
      return <ActivitiesScreen period={period} activityId={route.activityId} filter={route.filter} />;
    case 'link':
      return <LinkScreen period={period} part={route.part ?? null} />;
    case 'dispatches':
      return <DispatchesScreen period={period} part={route.part ?? null} />;
    case 'follow-up':
      return <FollowUpScreen period={period} />;
    case 'strategy':
      return <StrategyScreen period={period} id={route.id} />;
    case 'units':
      return <UnitsScreen period={period} unitId={route.unitId} />;
    case 'settings':
      return <SettingsScreen part={route.part} />;
    case 'help':
      return <HelpScreen chapter={route.chapter} />;
    case 'start':
    default:
      return <HomeScreen period={period} />;
  }
}
