/** So many elements that have had the focus are remembered: a dialog upon a dialog upon a list, and some that are gone. */
const remembered = 12;

/** What has had the focus, the latest last. */
let focused: readonly HTMLElement[] = [];

function remember({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  focused = [...focused.filter((each) => each !== target), target].slice(-remembered);
}

/**
 * Gives the focus back at once when what had it in front of the page (a dialog, a menu, a list of choices) is taken away: to what
 * had it last and is still there. The component library does it in the next frame, and keys pressed before that frame would come to
 * nothing. Whoever has put the focus somewhere else by then has decided.
 */
export function giveFocusBack(page: Document): void {
  page.addEventListener('focusin', remember);
  // What lies in front of the page is drawn right in its body. This is told before the next event.
  new MutationObserver((changes) => {
    const isTakenAway = changes.some(({ removedNodes }) => removedNodes.length > 0);
    if (!isTakenAway || page.activeElement !== page.body) return;
    focused = focused.filter((each) => each.isConnected);
    focused.at(-1)?.focus({ preventScroll: true });
  }).observe(page.body, { childList: true });
}

/** Moves the focus out of a part of the page that is about to go, to what had it before. */
export function focusBefore(part: Element): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !part.contains(activeElement)) return;
  activeElement.blur();
  focused.findLast((each) => each.isConnected && !part.contains(each))?.focus({ preventScroll: true });
}
