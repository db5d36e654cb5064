import { useRef, useState } from 'react';
import { dialogTexts as texts } from '../lib/texts/dialogs.ts';
import { Button } from './button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';

export type FormDialogProps = Pick<DialogProps, 'title' | 'children' | 'size' | 'role'> & {
  /** False for a dialog that stays in the page while it is closed. */
  readonly isOpen?: boolean;
  readonly onClose: () => void;
  /** The deed itself, as a verb: `Spara`. */
  readonly doLabel: string;
  readonly onDo: () => void;
  /** False while something is missing that the dialog shows to be missing. */
  readonly canDo?: boolean;
  readonly isDoing?: boolean;
  readonly isDangerous?: boolean;
  /** Whether something is written that is nowhere but here: Escape, the cross and a press outside then ask before it goes. */
  readonly isWritten?: boolean;
};

/** Something to fill in or agree to: Avbryt, and one button that does it. */
export function FormDialog({ isOpen = true, onClose, isWritten = false, ...rest }: FormDialogProps) {
  const { doLabel, onDo, canDo = true, isDoing = false, isDangerous = false, ...frame } = rest;
  const [isLeaving, setIsLeaving] = useState(false);
  const writtenIn = useRef<HTMLElement | null>(null);

  const close = (): void => {
    setIsLeaving(false);
    onClose();
  };
  const goOn = (): void => {
    setIsLeaving(false);
    writtenIn.current?.focus();
  };
  const leave = (): void => {
    if (!isWritten) close();
    else if (isLeaving) goOn();
    else {
      const { activeElement } = document;
      writtenIn.current = activeElement instanceof HTMLElement ? activeElement : null;
      setIsLeaving(true);
    }
  };
  return (
    <Dialog
      {...frame}
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : leave())}
      footer={
        isLeaving && isWritten ? (
          <Leaving onGoOn={goOn} onThrowAway={close} />
        ) : (
          <>
            <Button onPress={close}>{texts.cancel}</Button>
            <Button tone={isDangerous ? 'danger' : 'main'} isDisabled={!canDo} isPending={isDoing} onPress={onDo}>
              {doLabel}
            </Button>
          </>
        )
      }
    />
  );
}

type LeavingProps = { readonly onGoOn: () => void; readonly onThrowAway: () => void };

/** Asks, in the place of the buttons, whether what is written is to go. */
function Leaving({ onGoOn, onThrowAway }: LeavingProps) {
  return (
    <>
      <span role="alert" className="dialog-unsaved">
        {texts.unsaved}
      </span>
      <Button onPress={onThrowAway}>{texts.throwAway}</Button>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- what was pressed asks a question: the answer that loses nothing is at hand */}
      <Button tone="main" onPress={onGoOn} autoFocus>
        {texts.keepWriting}
      </Button>
    </>
  );
}
