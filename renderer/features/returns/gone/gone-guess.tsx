import type { FilePlan, GoneActivity } from '../../../../shared/intake/plan-types.ts';
import { Button } from '../../../components/button.tsx';
import { goneTexts as texts } from '../../../lib/texts/returns-gone.ts';
import type { KnownActivities } from '../use-known-activities.ts';
import type { DecideGone } from './use-decide-gone.ts';

export type GoneGuessProps = {
  readonly activity: GoneActivity;
  readonly plan: FilePlan;
  readonly known: KnownActivities;
  readonly isOpen: boolean;
  readonly decide: DecideGone;
};

/** What is likely, and why; accepted with a press, never by itself. */
export function GoneGuess({ activity, plan, known, isOpen, decide }: GoneGuessProps) {
  const { guess, decided, reportedIn, title, code } = activity;
  if (decided === null && reportedIn !== null) return <span className="soft">{texts.alreadyReported}</span>;
  if (guess === null) return null;
  const row = plan.rows.find(({ rowKey }) => rowKey === guess.into);
  const into = guess.into === null ? null : (row?.values.title ?? known.nameOf(guess.into));
  return (
    <div className="gone-guess">
      <span>
        <span className="soft">{texts.likely}</span> {texts.guessed(guess.fate, into)}
        <small className="soft">{guess.evidence}</small>
      </span>
      {isOpen ? (
        <Button
          size="small"
          aria-label={texts.takeGuessOf(title || code)}
          isDisabled={decide.isRunning}
          onPress={() => void decide.decide([{ activity, choice: { fate: guess.fate, into: guess.into } }])}
        >
          {texts.takeGuess}
        </Button>
      ) : null}
    </div>
  );
}
