import { Kbd } from '../../components/kbd.tsx';
import { activityTexts } from '../../lib/texts/activities.ts';

export type KeyHintsProps = {
  /** Whether an activity is open beside the table. */
  readonly isOpen: boolean;
  readonly canEdit: boolean;
};

/** The next key, where it is used. */
export function KeyHints({ isOpen, canEdit }: KeyHintsProps) {
  const { keys } = activityTexts;
  return (
    <footer>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Kbd>←</Kbd> <Kbd>→</Kbd> {keys.rows}
      </span>
      {canEdit ? (
        <span>
          <Kbd>F2</Kbd> {keys.edit}
        </span>
      ) : null}
      <span>
        <Kbd>Mellanslag</Kbd> {keys.select}
      </span>
      <span>
        <Kbd>{isOpen ? 'Esc' : 'Enter'}</Kbd> {isOpen ? keys.close : keys.open}
      </span>
      <span>
        <Kbd>/</Kbd> {keys.search}
      </span>
    </footer>
  );
}
