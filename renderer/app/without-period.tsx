import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { periodLabel } from '../../shared/language/labels.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { Loaded } from '../components/loaded.tsx';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { StrategyScreen } from '../features/strategy/strategy-screen.tsx';
import { UnitsScreen } from '../features/units/units-screen.tsx';
import { useAction, useCommand } from '../lib/queries.ts';
import { hrefOf, type Route } from '../lib/route.ts';
import { periodTexts } from '../lib/texts/app.ts';
import { showToast } from '../lib/toasts.ts';
import { useIsReadOnly } from '../lib/use-is-read-only.ts';
import { FirstPeriod } from './first-period.tsx';
import { likelyPeriod } from './likely-period.ts';
import { screenTitles } from './screen-titles.ts';

/** The screens of a register that has no period yet: what the work rests on is all there, the rest says how to begin. */
export function WithoutPeriod({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'start':
      return <FirstPeriod />;
    case 'strategy':
      return <StrategyScreen period={null} id={route.id} />;
    case 'units':
      return <UnitsScreen period={null} unitId={route.unitId} />;
    case 'settings':
      return <SettingsScreen part={route.part} />;
    case 'help':
      return <HelpScreen chapter={route.chapter} />;
    default:
      return <NeedsPeriod screen={route.screen} />;
  }
}

/** A screen that shows a period: why it has nothing to show, and the period to make. */
function NeedsPeriod({ screen }: { readonly screen: Route['screen'] }) {
  const strategy = useCommand('strategy:show', {});
  return (
    <div className="screen">
      <h1 className="unseen">{screenTitles[screen]}</h1>
      <EmptyState
        title={periodTexts.neededTitle}
        icon={<CalendarPlus size={32} aria-hidden />}
        actions={<Loaded query={strategy}>{(plan) => <Ways strategy={plan} />}</Loaded>}
      >
        {periodTexts.needed(screenTitles[screen])}
      </EmptyState>
    </div>
  );
}

function Ways({ strategy }: { readonly strategy: Strategy }) {
  const [likely] = useState(() => likelyPeriod(strategy, new Date()));
  const isReadOnly = useIsReadOnly();
  const choosing = useAction('period:choose');
  const make = async (): Promise<void> => {
    const chosen = await choosing.run(likely);
    if (chosen) showToast({ tone: 'ok', text: periodTexts.chosen(periodLabel(chosen)) });
  };
  return (
    <>
      <Button tone="main" isDisabled={isReadOnly} isPending={choosing.isRunning} onPress={() => void make()}>
        {periodTexts.make(periodLabel(likely))}
      </Button>
      <LinkButton href={hrefOf({ screen: 'start' })}>{periodTexts.chooseOther}</LinkButton>
    </>
  );
}
