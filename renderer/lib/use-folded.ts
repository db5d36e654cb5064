import { useState } from 'react';
import { keepPreference, readPreference } from './preferences.ts';

export type Folded = { readonly isFolded: boolean; readonly setFolded: (isFolded: boolean) => void };

/** Whether a part of a screen is folded away: as the user left it on this computer, else as the window's width suggests. */
export function useFolded(part: string, byDefault: boolean): Folded {
  const key = `folded ${part}`;
  const [chosen, setChosen] = useState(() => readPreference(key));
  return {
    isFolded: chosen === null ? byDefault : chosen === 'yes',
    setFolded: (isFolded) => {
      const kept = isFolded ? 'yes' : 'no';
      keepPreference(key, kept);
      setChosen(kept);
    },
  };
}
