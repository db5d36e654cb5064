import { Kbd } from '../../components/kbd.tsx';
import { activityTexts } from '../../lib/texts/activities.ts';

/** The next key, where it is used. */
export function KeyHints({ isOpen }: { readonly isOpen: boolean }) {
  const { keys } = activityTexts;
  return (
    <footer>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {keys.rows}
      </span>
      {isOpen ? (
        <span>
          <Kbd>Esc</Kbd> {keys.close}
        </span>
      ) : (
        <span>
          <Kbd>Enter</Kbd> {keys.open}
        </span>
      )}
      <span>
        <Kbd>/</Kbd> {keys.search}
      </span>
    </footer>
  );
}
