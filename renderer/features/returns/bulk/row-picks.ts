import { useState } from 'react';

export type RowPicks = {
  readonly isPicked: (key: string) => boolean;
  readonly pick: (key: string, isPicked: boolean) => void;
};

/** Which lines of a preview are to be done: all of them until one is unticked. */
export function useRowPicks(): RowPicks {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  return {
    isPicked: (key) => !left.has(key),
    pick: (key, isPicked) => setLeft(new Set(isPicked ? [...left].filter((one) => one !== key) : [...left, key])),
  };
}
