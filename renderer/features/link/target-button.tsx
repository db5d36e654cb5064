import { useRef } from 'react';
import { useDrop } from 'react-aria-components';
import { Kbd } from '../../components/kbd.tsx';
import { boardTexts as texts } from '../../lib/texts/link.ts';
import type { LinkTarget } from './targets.ts';
import { DRAGGED } from './unlinked-list.tsx';

export type TargetButtonProps = {
  readonly target: LinkTarget;
  /** The whole name, on hover. */
  readonly title?: string;
  /** Nothing can be linked now: what is dropped is not taken either. */
  readonly isDisabled: boolean;
  /** What is chosen can be linked to it. What is dragged may be something else, so it is still a place to drop. */
  readonly isPossible: boolean;
  readonly isSuggested: boolean;
  /** Ids of what was dropped; null for a press, which means what is chosen. */
  readonly onLink: (target: LinkTarget, dropped: readonly string[] | null) => void;
};

/** A focus area or an indicator: press it, or drop activities on it. */
export function TargetButton({ target, title, isDisabled, isPossible, isSuggested, onLink }: TargetButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: button,
    isDisabled,
    getDropOperation: (types) => (types.has(DRAGGED) ? 'link' : 'cancel'),
    onDrop: ({ items }) => {
      const ids = items.flatMap((item) => (item.kind === 'text' ? [item.getText(DRAGGED)] : []));
      void Promise.all(ids).then((dropped) => onLink(target, dropped));
    },
  });
  const classes = [
    'target',
    `target-${target.kind}`,
    isDropTarget ? 'target-over' : '',
    isSuggested ? 'target-suggested' : '',
  ];
  return (
    <button
      {...dropProps}
      ref={button}
      type="button"
      {...(target.key === '' ? {} : { 'aria-keyshortcuts': target.key })}
      className={classes.filter(Boolean).join(' ')}
      {...(title === undefined ? {} : { title })}
      aria-disabled={isDisabled || !isPossible}
      tabIndex={isPossible ? 0 : -1}
      onClick={() => (isDisabled || !isPossible ? undefined : onLink(target, null))}
    >
      <span aria-hidden>{target.key === '' ? null : <Kbd>{target.key.toUpperCase()}</Kbd>}</span>
      <span>
        <span className="unseen">{texts.targetName} </span>
        {target.name}
      </span>
    </button>
  );
}
