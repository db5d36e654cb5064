import type { ReactNode } from 'react';
import { FormDialog } from './form-dialog.tsx';

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
export function ConfirmDialog({ confirmLabel, onConfirm, onOpenChange, ...rest }: ConfirmDialogProps) {
  const close = (): void => onOpenChange(false);
  return (
    <FormDialog
      {...rest}
      role="alertdialog"
      onClose={close}
      doLabel={confirmLabel}
      onDo={() => {
        close();
        onConfirm();
      }}
    />
  );
}
