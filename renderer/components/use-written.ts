import { useRef, useState, type FocusEvent } from 'react';
import type { Typed } from '../lib/read-typed.ts';

/** How a field is left: by a key of its own, or because something else takes the focus. */
export type Leaving = 'Enter' | 'Escape' | 'Tab' | 'Shift+Tab' | 'focus';

export type WrittenProps<Value> = {
  /** What is stored; null for nothing. */
  readonly value: Value | null;
  /** What a text says; undefined when it can't be read. */
  readonly read: (text: string) => Typed<Value>;
  /** False, or a promise of it, says that it was refused: what was written then stays. */
  readonly onChange: (value: Value | null) => unknown;
  /**
   * Comes in the event of the key or of the focus itself, so that the next key already finds what it leads to: when what was
   * written has been handed over or taken back. Not when it couldn't be read.
   */
  readonly onLeave?: ((how: Leaving) => void) | undefined;
  /** Whether `onLeave` says what Tab leads to; else it moves the focus as everywhere. */
  readonly takesTab?: boolean | undefined;
};

type Key = { readonly key: string; readonly shiftKey: boolean; readonly preventDefault: () => void };

/** What is written in a field, which is read and handed over when the field is left, not at each letter. */
export function useWritten<Value>({ value, read, onChange, onLeave, takesTab = false }: WrittenProps<Value>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isUnread, setIsUnread] = useState(false);
  // Handed over and not answered yet: what Enter has given, the focus that moves on doesn't give again.
  const handed = useRef<string | null>(null);

  const write = (text: string | null): void => {
    setDraft(text);
    setIsUnread(false);
  };
  const give = async (text: string, typed: Value | null): Promise<void> => {
    handed.current = text;
    try {
      // What has been written while it was answered is not done with.
      if ((await onChange(typed)) !== false) setDraft((now) => (now === text ? null : now));
    } finally {
      if (handed.current === text) handed.current = null;
    }
  };
  /** Hands over what is written; false when it can't be read. */
  const finish = (): boolean => {
    if (draft === null || draft === handed.current) return true;
    const typed = read(draft);
    if (typed === undefined) setIsUnread(true);
    else if (typed === value) write(null);
    else void give(draft, typed);
    return typed !== undefined;
  };
  const finishAndLeave = (how: Leaving): void => {
    if (finish()) onLeave?.(how);
  };

  /** Escape takes back what is written; whether there was anything. */
  const takeBack = (event: Key): boolean => {
    if (draft !== null) {
      event.preventDefault();
      write(null);
    }
    onLeave?.('Escape');
    return draft !== null;
  };
  const tab = (event: Key): void => {
    if (!takesTab) return;
    event.preventDefault();
    finishAndLeave(event.shiftKey ? 'Shift+Tab' : 'Tab');
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    // To another window, or to nothing: handed over, but not left.
    if (relatedTarget === null) finish();
    else finishAndLeave('focus');
  };
  return { draft, isUnread, write, enter: () => finishAndLeave('Enter'), takeBack, tab, onBlur };
}
