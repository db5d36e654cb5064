import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import { useDialogKeys } from './use-dialog-keys.ts';
import './dialog.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'medium' | 'wide';
  readonly role?: 'dialog' | 'alertdialog';
};

/** Something that has to be answered, or is done, before going on. Escape closes it. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={role === 'dialog'}>
      <Modal className={size === 'wide' ? 'modal modal-wide' : 'modal'}>
        <AriaDialog className="dialog" role={role}>
          <Frame>
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <IconButton
                label="Stäng"
                shortcut="Esc"
                icon={<X size={16} aria-hidden />}
                onPress={() => onOpenChange(false)}
              />
            </header>
            <div className="dialog-body">{children}</div>
            {footer === undefined ? null : <footer>{footer}</footer>}
          </Frame>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Is there only while the dialog is open, so that the focus is put anew each time. */
function Frame({ children }: { readonly children: ReactNode }) {
  const { frame, onKeyDown } = useDialogKeys();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Enter from the fields within; nothing to press
    <div ref={frame} className="dialog-frame" onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
