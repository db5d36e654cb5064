import type { RefObject } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { LinkSuggestions, type AcceptedLink } from '../../components/link-suggestions.tsx';
import { activityHref } from '../../lib/activity-address.ts';
import { useCommand } from '../../lib/queries.ts';
import { boardTexts as texts } from '../../lib/texts/link.ts';

export type ChosenActivityProps = {
  readonly place: RefObject<HTMLElement | null>;
  readonly rows: readonly ActivityRow[];
  readonly strategy: Strategy;
  readonly isDisabled: boolean;
  readonly onAccept: (link: AcceptedLink) => void;
  readonly onSkip: () => void;
};

/** What the chosen activity is about, and what it could be linked to; for several, how many they are. */
export function ChosenActivity({ place, rows, strategy, isDisabled, onAccept, onSkip }: ChosenActivityProps) {
  const [only] = rows.length === 1 ? rows : [];
  return (
    <section
      ref={place}
      className="card chosen"
      tabIndex={-1}
      aria-label={only?.report.values.title ?? texts.several(rows.length)}
    >
      <header>
        <h2>{only?.report.values.title ?? texts.several(rows.length)}</h2>
        <Button size="small" onPress={onSkip}>
          {texts.skip}
        </Button>
      </header>
      {only === undefined ? (
        <p className="soft">{texts.severalText}</p>
      ) : (
        <About row={only} strategy={strategy} isDisabled={isDisabled} onAccept={onAccept} />
      )}
    </section>
  );
}

type AboutProps = Pick<ChosenActivityProps, 'strategy' | 'isDisabled' | 'onAccept'> & { readonly row: ActivityRow };

function About({ row, strategy, isDisabled, onAccept }: AboutProps) {
  const { activity, report, unit } = row;
  const query = useCommand('activity:suggest', { activityId: activity.id, periodId: report.periodId });
  const { description, outcome } = report.values;
  const area = strategy.focusAreas.find(({ id }) => id === report.values.focusArea);
  const hasNone = query.data !== undefined && query.data.focusAreas.length + query.data.indicators.length === 0;
  return (
    <>
      <p className="soft small">
        <a href={activityHref(activity.id)}>
          {activity.id}
          <span className="unseen">, {texts.open}</span>
        </a>{' '}
        · {unit.name}
        {area === undefined ? '' : ` · ${area.name}`}
      </p>
      {[description, outcome]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className="chosen-text">
            {text}
          </p>
        ))}
      {hasNone ? <p className="soft">{texts.noSuggestions}</p> : null}
      <LinkSuggestions query={query} strategy={strategy} isLinking={isDisabled} onLink={onAccept} />
    </>
  );
}
