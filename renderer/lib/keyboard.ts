/** A key, or keys pressed together, and what it does: a line in the list of keys. */
export type KeyHint = {
  /** As they are written on the keyboard; several of them are several ways. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Left out where the register can only be read. */
  readonly isChanging?: boolean;
};

const pressed =
  'input:is([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="file"])';

/** Whether a key belongs to a text that is being written: there a letter is a letter, and Ctrl+Z takes back letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches(pressed)));

/** Whether something is in front of the screen and has the keys to itself. Messages in the corner are not. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"].dialog') !== null;

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key as this computer's keyboard names it: what is Ctrl elsewhere is ⌘ on a Mac. */
export const shownKey = (key: string): string => (isMac ? key.replace(/^Ctrl\b/, '⌘') : key);

/** Whether the key that begins commands is held down. */
export const isCommandKey = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;
