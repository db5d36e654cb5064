import type { KeptBack } from '../../../../shared/contract/return.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { historyTexts } from '../../../lib/texts/settings.ts';

/** What an undo left as it is, and why. */
export function KeptDialog({ kept, onClose }: { readonly kept: readonly KeptBack[]; readonly onClose: () => void }) {
  return (
    <Dialog
      title={historyTexts.keptTitle}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <Button tone="main" onPress={onClose}>
          {historyTexts.close}
        </Button>
      }
    >
      <p>{historyTexts.keptText}</p>
      <ul className="bullet-list">
        {kept.map(({ what, since }) => (
          <li key={what}>{historyTexts.kept(what, since.join('; '))}</li>
        ))}
      </ul>
    </Dialog>
  );
}
