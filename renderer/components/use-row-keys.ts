import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

type RowKeys = {
  readonly count: number;
  readonly active: number;
  /** Makes a row the active one and brings it into view. */
  readonly onMove: (index: number) => void;
  readonly onChoose: (index: number) => void;
  readonly scroller: RefObject<HTMLElement | null>;
};

const pageOfRows = 12;

function targetOf(key: string, active: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'PageDown':
      return Math.min(active + pageOfRows, last);
    case 'PageUp':
      return Math.max(active - pageOfRows, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Arrow keys, Page Up and Down, Home and End move between rows, also rows that are not drawn yet; Enter and space choose. */
export function useRowKeys({ count, active, onMove, onChoose, scroller }: RowKeys) {
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  return (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(active);
      return;
    }
    const target = targetOf(event.key, active, count - 1);
    if (target === null) return;
    event.preventDefault();
    wanted.current = target;
    onMove(target);
  };
}
