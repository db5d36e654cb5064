import { setInteractionModality } from 'react-aria-components';

/**
 * Presses a button for a key that was pressed elsewhere. The component library takes such a press for a screen reader's, and moves
 * the focus a frame later then: keys pressed before that frame would come to the wrong place.
 */
export function pressByKey(button: HTMLElement): void {
  button.click();
  setInteractionModality('keyboard');
}
