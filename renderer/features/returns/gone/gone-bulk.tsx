import type { GoneActivity } from '../../../../shared/intake/plan-types.ts';
import type { GoneFate } from '../../../../shared/register/return.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { goneTexts as texts } from '../../../lib/texts/returns-gone.ts';
import type { DecideGone } from './use-decide-gone.ts';

export type GoneBulkProps = {
  readonly chosen: readonly GoneActivity[];
  readonly all: readonly GoneActivity[];
  readonly decide: DecideGone;
  readonly onMark: (codes: ReadonlySet<string>) => void;
};

/** The same decision for every marked activity, in one step. */
export function GoneBulk({ chosen, all, decide, onMark }: GoneBulkProps) {
  const none = chosen.length === 0;
  const isAll = chosen.length === all.length;
  const guessed = chosen.flatMap((activity) =>
    activity.guess === null ? [] : [{ activity, choice: { fate: activity.guess.fate, into: activity.guess.into } }],
  );
  const set = (fate: GoneFate | null): void =>
    void decide.decide(chosen.map((activity) => ({ activity, choice: { fate, into: null } })));
  return (
    <div className="gone-bulk">
      <Checkbox
        isSelected={isAll}
        isIndeterminate={!isAll && !none}
        onChange={(isSelected) => onMark(new Set(isSelected ? all.map(({ code }) => code) : []))}
      >
        {none ? texts.selectAll : texts.selected(chosen.length)}
      </Checkbox>
      <div className="cluster">
        <Button size="small" isDisabled={none || decide.isRunning} onPress={() => set('ended')}>
          {texts.setEnded}
        </Button>
        <Button size="small" isDisabled={none || decide.isRunning} onPress={() => set('forgotten')}>
          {texts.setForgotten}
        </Button>
        {all.some(({ guess }) => guess !== null) ? (
          <Button
            size="small"
            isDisabled={guessed.length === 0 || decide.isRunning}
            onPress={() => void decide.decide(guessed)}
          >
            {texts.setGuesses}
          </Button>
        ) : null}
        <Button
          size="small"
          tone="quiet"
          isDisabled={chosen.every(({ decided }) => decided === null) || decide.isRunning}
          onPress={() => set(null)}
        >
          {texts.setNothing}
        </Button>
      </div>
    </div>
  );
}
