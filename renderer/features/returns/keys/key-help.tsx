import { Dialog } from '../../../components/dialog.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { reviewKeyTexts as texts } from '../../../lib/texts/returns-keys.ts';
import { reviewKeys } from './review-keys.ts';

export type KeyHelpProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Whether anything of the file can be changed; keys that change are told only then. */
  readonly canChange: boolean;
};

/** Every key of the review and what it does. */
export function KeyHelp({ isOpen, onOpenChange, canChange }: KeyHelpProps) {
  const keys = reviewKeys.filter((key) => canChange || key.isChanging !== true);
  return (
    <Dialog title={texts.title} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="stack-s">
        <p className="soft small">{texts.where}</p>
        <table className="plain-table">
          <tbody>
            {keys.map((key) => (
              <tr key={key.does}>
                <th scope="row" className="key-cell">
                  {key.keys.map((name) => (
                    <Kbd key={name}>{name}</Kbd>
                  ))}
                </th>
                <td>{key.does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
