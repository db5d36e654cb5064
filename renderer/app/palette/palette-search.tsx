import { Search } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { Autocomplete, Input, TextField } from 'react-aria-components';
import { Kbd } from '../../components/kbd.tsx';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import type { OpenRegister } from '../shell.tsx';
import { findEntries } from './find-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteList } from './palette-list.tsx';
import { keepRecent, readRecent } from './recent-choices.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

export type PaletteSearchProps = {
  readonly register: OpenRegister;
  /** Something was chosen: the palette goes away. */
  readonly onDone: () => void;
};

/** The list is always open while the field is there; Autocomplete says the rest of what it is. */
const comboBox = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const;

/** Whether an entry of the list is the one that Enter would choose. */
const isOneMarked = (frame: HTMLElement): boolean => frame.querySelector('[role="option"][data-focused]') !== null;

/** The field and the list below it. */
export function PaletteSearch({ register, onDone }: PaletteSearchProps) {
  const [text, setText] = useState('');
  const [recent] = useState(() => readRecent(register.folder));
  const prepared = usePaletteEntries(register);
  const found = useMemo(() => findEntries(prepared, text, recent), [prepared, text, recent]);

  const choose = (entry: PaletteEntry): void => {
    if (entry.kind !== 'address') keepRecent(register.folder, entry.id);
    onDone();
    entry.choose();
  };
  // The list marks its first entry while one types, but not what was pasted, nor before anything is written.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const [first] = found.groups[0]?.entries ?? [];
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first || text === '') return;
    if (isOneMarked(event.currentTarget)) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first);
  };

  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to be written in */}
        <TextField aria-label={texts.open} autoFocus className="palette-field">
          <Search size={18} aria-hidden />
          <Input {...comboBox} placeholder={texts.placeholder} />
        </TextField>
        <PaletteList groups={found.groups} sought={text} onChoose={choose} />
      </Autocomplete>
      <footer className="palette-foot">
        <output>{text.trim() === '' ? null : texts.found(found.total, found.shown)}</output>
        <span aria-hidden>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {texts.move} <Kbd>Enter</Kbd> {texts.choose} <Kbd>Esc</Kbd> {texts.close}
        </span>
      </footer>
    </div>
  );
}
