import { useState } from 'react';
import { useRequested } from '../lib/requests.ts';
import type { Route } from '../lib/route.ts';
import { keysOn } from './keys/all-keys.ts';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { Palette } from './palette/palette.tsx';
import { screenTitles } from './screen-titles.ts';
import type { OpenRegister } from './shell.tsx';
import { useOpeningKeys } from './use-opening-keys.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export type EverywhereProps = { readonly register: OpenRegister; readonly route: Route };

/** What works on every screen: the palette, the list of keys, and undo and redo by keys. */
export function Everywhere({ register, route }: EverywhereProps) {
  const [isFinding, setIsFinding] = useState(false);
  const [isHelping, setIsHelping] = useState(false);
  useUndoKeys(register);
  useOpeningKeys(isFinding);
  useRequested('palette', () => setIsFinding((isOpen) => !isOpen));
  useRequested('keys', () => setIsHelping(true));
  const { screen } = route;
  return (
    <>
      <Palette register={register} isOpen={isFinding} onOpenChange={setIsFinding} />
      <KeysDialog
        groups={keysOn(screen, screenTitles[screen], register.readOnly === null)}
        isOpen={isHelping}
        onOpenChange={setIsHelping}
      />
    </>
  );
}
