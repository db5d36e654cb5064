import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Tone } from '../components/tone.tsx';

export type ToastContent = {
  readonly tone: Exclude<Tone, 'quiet'>;
  /** What happened. */
  readonly text: string;
  /** What to do about it. */
  readonly detail?: string;
  /** Such as `Ångra`. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
};

/** What the toast region shows, newest first. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** How long something that went well stays. What went wrong stays until it is closed, so that nobody misses it. */
const shownFor = 8_000;

/** Tells the user what just happened, in the corner and to screen readers. The same thing told again takes the place of the first. */
export function showToast(content: ToastContent): void {
  const told = toastQueue.visibleToasts.find(
    ({ content: { text, tone, action } }) => text === content.text && tone === content.tone && action === undefined,
  );
  if (told !== undefined) toastQueue.close(told.key);
  toastQueue.add(content, content.tone === 'ok' || content.tone === 'info' ? { timeout: shownFor } : {});
}

/**
 * Takes away what told of something done, also with a warning: it belongs to the screen where it was done, and what is left to
 * see to stands there and on Översikt. Rail and keys still take it back. What failed stays, and a warning with a way out.
 */
export function clearDone(): void {
  for (const { key, content } of toastQueue.visibleToasts) {
    const isStillToDo = content.tone === 'warn' && content.action !== undefined;
    if (content.tone !== 'error' && !isStillToDo) toastQueue.close(key);
  }
}

let trouble: string | null = null;

/** Tells what went wrong. It stays until it is closed, or until something has gone well after it. */
export function showTrouble(words: Pick<ToastContent, 'text' | 'detail'>): void {
  clearTrouble();
  trouble = toastQueue.add({ tone: 'error', ...words });
}

/** Takes away what went wrong before, once the user has got past it. */
export function clearTrouble(): void {
  if (trouble !== null) toastQueue.close(trouble);
  trouble = null;
}

/** What tells of changes that can be taken back, the latest last. */
let undoable: readonly { readonly key: string; readonly text: string }[] = [];

/** As many changes as can be taken back where they are told of: more would cover the screen. */
const mostUndoable = 2;

/**
 * Tells what was changed, with a way to take back just that; `undo` must never take back a newer change. Of the same thing
 * changed again only the latest is told.
 */
export function showUndoableToast(content: Omit<ToastContent, 'action'>, undo: () => void): void {
  const others = undoable.filter(({ text }) => text !== content.text).slice(1 - mostUndoable);
  for (const each of undoable) if (!others.includes(each)) toastQueue.close(each.key);
  const key = toastQueue.add({ ...content, action: { label: 'Ångra', onPress: undo } }, { timeout: shownFor });
  undoable = [...others, { key, text: content.text }];
}
