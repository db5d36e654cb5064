import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { boardTexts as texts, linkTexts } from '../../lib/texts/link.ts';
import { editsFor } from './board.ts';
import { TargetButton } from './target-button.tsx';
import type { LinkTarget, TargetGroup } from './targets.ts';

export type TargetListProps = {
  readonly groups: readonly TargetGroup[];
  readonly strategy: Strategy;
  /** The activities that a press would link. */
  readonly chosen: readonly ActivityRow[];
  /** Ids of what is suggested for the one that is chosen. */
  readonly suggested: ReadonlySet<string>;
  readonly isDisabled: boolean;
  readonly onLink: (target: LinkTarget, dropped: readonly string[] | null) => void;
};

/** Everything that can be linked to, under its focus area. What the chosen ones can't be linked to is said so. */
export function TargetList({ groups, strategy, chosen, suggested, isDisabled, onLink }: TargetListProps) {
  const canLink = (target: LinkTarget): boolean => chosen.some((row) => editsFor(groups, row, target) !== null);
  const button = (target: LinkTarget) => {
    const title = strategy.indicators.find(({ id }) => id === target.id)?.title;
    return (
      <TargetButton
        key={target.id}
        target={target}
        {...(title === undefined ? {} : { title })}
        isDisabled={isDisabled}
        isPossible={canLink(target)}
        isSuggested={suggested.has(target.id)}
        onLink={onLink}
      />
    );
  };
  return (
    <section className="targets" aria-label={texts.targets}>
      {groups.map(({ focusArea, own, indicators }) => (
        <div key={focusArea?.id ?? 'plan'} className="target-group">
          {own !== null && canLink(own) ? button(own) : <h3>{own?.name ?? linkTexts.planWide}</h3>}
          <div className="target-indicators">{indicators.map(button)}</div>
        </div>
      ))}
    </section>
  );
}
