import { DoorOpen, Redo2, SunMoon, Undo2 } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { MenuButton } from '../components/menu-button.tsx';
import { formatInstant } from '../lib/format.ts';
import { appTexts } from '../lib/texts/app.ts';
import { chooseTheme, themes, useTheme } from '../lib/theme.ts';
import type { OpenRegister } from './shell.tsx';
import { useCloseRegister } from './use-close-register.ts';
import { useUndo } from './use-undo-keys.ts';

/** Undo and redo with what they would do, when the register was saved, the look, and the way out. */
export function RailFooter({ register }: { readonly register: OpenRegister }) {
  const theme = useTheme();
  const { undo, redo } = useUndo();
  const close = useCloseRegister();
  return (
    <section className="rail-foot" aria-label={appTexts.railFooter}>
      {register.undo === null ? null : <p className="rail-next">{appTexts.undoWhat(register.undo)}</p>}
      <div className="rail-history">
        <Button
          tone="quiet"
          size="small"
          icon={<Undo2 size={15} aria-hidden />}
          isDisabled={register.undo === null || register.readOnly !== null}
          onPress={() => void undo()}
          shortcut="Ctrl Z"
        >
          {appTexts.undo}
          <span className="unseen">: {register.undo ?? appTexts.nothingToUndo}</span>
        </Button>
        <IconButton
          size="small"
          icon={<Redo2 size={15} aria-hidden />}
          isDisabled={register.redo === null || register.readOnly !== null}
          onPress={() => void redo()}
          shortcut="Ctrl Y"
          label={register.redo === null ? appTexts.nothingToRedo : appTexts.redoWhat(register.redo)}
        />
      </div>
      <div className="rail-end">
        <span>
          {register.savedAt === null ? appTexts.nothingSaved : appTexts.saved(formatInstant(register.savedAt))}
        </span>
        <MenuButton
          label={appTexts.theme}
          icon={<SunMoon size={16} aria-hidden />}
          options={themes.map((id) => ({ id, label: appTexts.themes[id] }))}
          selected={theme}
          onChoose={(id) => chooseTheme(themes.find((candidate) => candidate === id) ?? 'system')}
        />
        <IconButton label={appTexts.close} icon={<DoorOpen size={16} aria-hidden />} onPress={() => void close()} />
      </div>
    </section>
  );
}
