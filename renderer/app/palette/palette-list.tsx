import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Kbd } from '../../components/kbd.tsx';
import { shownKey } from '../../lib/keyboard.ts';
import { paletteTexts as texts } from '../../lib/texts/palette.ts';
import type { EntryGroup } from './find-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';

export type PaletteListProps = {
  readonly groups: readonly EntryGroup[];
  readonly sought: string;
  readonly onChoose: (entry: PaletteEntry) => void;
};

/** What was found, each with its kind. The field keeps the focus; the arrow keys move the mark in the list. */
export function PaletteList({ groups, sought, onChoose }: PaletteListProps) {
  const entries = groups.flatMap((group) => group.entries);
  return (
    <ListBox
      aria-label={texts.results}
      className="list-box palette-list"
      items={groups.map((group) => ({ id: `group ${group.title}`, group }))}
      renderEmptyState={() => <p className="soft palette-none">{texts.none(sought.trim())}</p>}
      onAction={(key) => {
        const chosen = entries.find(({ id }) => id === key);
        if (chosen) onChoose(chosen);
      }}
    >
      {({ group }) => (
        <ListBoxSection {...(group.title === '' ? { 'aria-label': texts.results } : {})}>
          {group.title === '' ? null : <Header className="palette-head">{group.title}</Header>}
          <Collection items={group.entries}>{(entry) => <PaletteItem entry={entry} />}</Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function PaletteItem({ entry }: { readonly entry: PaletteEntry }) {
  const { id, kind, title, code, detail, keys } = entry;
  return (
    <ListBoxItem id={id} textValue={`${code} ${title}`.trim()} className="list-box-item palette-item">
      <span className="palette-title">
        {code === '' ? null : <span className="palette-code tabular">{code}</span>}
        {title}
        {detail === '' ? null : <span className="soft"> · {detail}</span>}
      </span>
      <span className="palette-kind">
        {keys.map((key) => (
          <Kbd key={key}>{shownKey(key)}</Kbd>
        ))}
        {texts.kinds[kind]}
      </span>
    </ListBoxItem>
  );
}
