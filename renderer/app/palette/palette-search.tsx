import { Search } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
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

/** Keys that move the mark in the list. */
const moving: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);

/** The field and the list below it. */
export function PaletteSearch({ register, onDone }: PaletteSearchProps) {
  const [text, setText] = useState('');
  const [recent] = useState(() => readRecent(register.folder));
  const prepared = usePaletteEntries(register);
  // Whether the mark has been moved since something was written.
  const hasMoved = useRef(false);
  const found = useMemo(() => findEntries(prepared, text, recent), [prepared, text, recent]);

  const choose = (entry: PaletteEntry): void => {
    if (entry.kind !== 'address') keepRecent(register.folder, entry.id);
    onDone();
    entry.choose();
  };
  const write = (next: string): void => {
    hasMoved.current = false;
    setText(next);
  };
  // What is found first is meant, unless another is gone to. The list marks it a moment after it is drawn, and until then still
  // has what an earlier letter found: Enter pressed right after the last letter would do something else than what was written.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const [first] = found.groups[0]?.entries ?? [];
    if (moving.has(event.key)) hasMoved.current = true;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first || text === '' || hasMoved.current) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first);
  };

  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <Autocomplete inputValue={text} onInputChange={write}>
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
