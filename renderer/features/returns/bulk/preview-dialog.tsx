import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { rowTexts } from '../../../lib/texts/returns-row.ts';

export type PreviewDialogProps = {
  readonly title: string;
  /** The deed itself, with how many it is done to. */
  readonly confirmLabel: string;
  /** Whether there is anything to do. */
  readonly canConfirm: boolean;
  readonly isRunning: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Shows what would be done to many rows before it is done; it closes itself no sooner than that. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { title, confirmLabel, canConfirm, isRunning, onConfirm, onClose, children } = props;
  return (
    <Dialog
      title={title}
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{rowTexts.same.cancel}</Button>
          <Button tone="main" isDisabled={!canConfirm} isPending={isRunning} onPress={() => void onConfirm()}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="stack">{children}</div>
    </Dialog>
  );
}
