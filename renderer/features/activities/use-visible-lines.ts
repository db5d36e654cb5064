import { useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { lineHeight, scrollTopFor, visibleLines, type ScrollView } from './visible-lines.ts';

/** Higher than any window, until the table's own height is known. */
const unknown: ScrollView = { top: 0, height: 800 };

const viewOf = ({ scrollTop, clientHeight }: HTMLElement): ScrollView => ({ top: scrollTop, height: clientHeight });

/** A step that brings no other line to the top draws nothing. */
const isSame = (one: ScrollView, other: ScrollView): boolean =>
  Math.floor(one.top / lineHeight) === Math.floor(other.top / lineHeight) && one.height === other.height;

/** The lines that are in view of a table that scrolls, and how one is brought into it. */
export function useVisibleLines(scroller: HTMLElement | null, count: number) {
  const [view, setView] = useState(unknown);
  useLayoutEffect(() => {
    if (scroller === null) return undefined;
    const follow = (): void =>
      setView((now) => {
        const next = viewOf(scroller);
        return isSame(now, next) ? now : next;
      });
    // Drawn within the frame that is scrolled, so that no gap is seen.
    const onScroll = (): void => flushSync(follow);
    follow();
    scroller.addEventListener('scroll', onScroll, { passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      sizes.disconnect();
    };
  }, [scroller]);
  const scrollTo = useCallback(
    (line: number): void => {
      scroller?.scrollTo({ top: scrollTopFor(line, viewOf(scroller)) });
    },
    [scroller],
  );
  return { range: visibleLines(view, count), scrollTo };
}
