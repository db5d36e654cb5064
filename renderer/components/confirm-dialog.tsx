import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export type ConfirmDialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The deed itself, as a verb: `Lägg undan`. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly isDangerous?: boolean;
};

/** Asks before something that can't simply be undone. */
export function ConfirmDialog({
  confirmLabel,
  onConfirm,
  isDangerous = false,
  onOpenChange,
  ...rest
}: ConfirmDialogProps) {
  return (
    <Dialog
      {...rest}
      onOpenChange={onOpenChange}
      role="alertdialog"
      footer={
        <>
          <Button onPress={() => onOpenChange(false)}>Avbryt</Button>
          <Button
            tone={isDangerous ? 'danger' : 'main'}
            onPress={() => {
              onOpenChange(false);
              onConfirm();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
