import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import type { OpenRegister } from '../shell.tsx';
import { PaletteSearch } from './palette-search.tsx';
import '../../components/dialog.css';
import './palette.css';

export type PaletteProps = {
  readonly register: OpenRegister;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** One field in front of the screen that finds everything: commands, screens, and what the register holds. */
export function Palette({ register, isOpen, onOpenChange }: PaletteProps) {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={texts.open}>
          <PaletteSearch register={register} onDone={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
