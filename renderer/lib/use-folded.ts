import { useState } from 'react';

export type Folded = { readonly isFolded: boolean; readonly setFolded: (isFolded: boolean) => void };

/** Whether a part of a screen is folded away: as the user left it on this computer, else as the window's width suggests. */
export function useFolded(part: string, byDefault: boolean): Folded {
  const key = `insatsliggaren-folded-${part}`;
  const [chosen, setChosen] = useState(() => localStorage.getItem(key));
  return {
    isFolded: chosen === null ? byDefault : chosen === 'yes',
    setFolded: (isFolded) => {
      const kept = isFolded ? 'yes' : 'no';
      localStorage.setItem(key, kept);
      setChosen(kept);
    },
  };
}
