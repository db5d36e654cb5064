import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same one from one drawing to the next and always does what the latest would: what is handed to a
 * part of the screen that is drawn anew only when it has to be. For events alone, never called while drawing.
 */
export function useStable<Args extends readonly unknown[], Value>(
  latest: (...args: Args) => Value,
): (...args: Args) => Value {
  const kept = useRef(latest);
  useLayoutEffect(() => {
    kept.current = latest;
  });
  return useCallback((...args: Args) => kept.current(...args), []);
}
