import { Dialog } from '../../components/dialog.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { shownKey } from '../../lib/keyboard.ts';
import { keysTexts } from '../../lib/texts/keys.ts';
import type { KeyGroup } from './all-keys.ts';
import './keys-dialog.css';

export type KeysDialogProps = {
  readonly groups: readonly KeyGroup[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** The keys that work where the user is, and those that work everywhere. */
export function KeysDialog({ groups, isOpen, onOpenChange }: KeysDialogProps) {
  return (
    <Dialog title={keysTexts.title} isOpen={isOpen} onOpenChange={onOpenChange} size="wide">
      <p className="soft small">{keysTexts.where}</p>
      <div className="key-groups">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map((hint) => (
                <div key={`${hint.keys.join()} ${hint.does}`}>
                  <dt>
                    {hint.keys.map((key) => (
                      <Kbd key={key}>{shownKey(key)}</Kbd>
                    ))}
                  </dt>
                  <dd>{hint.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
