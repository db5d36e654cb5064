import { X } from 'lucide-react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import './filter-chips.css';

export type Chip = { readonly id: string; readonly label: string };

export type FilterChipsProps = {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
};

/** What the list is narrowed to, each removable by its cross or by Delete. */
export function FilterChips({ label, chips, onRemove }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <TagGroup onRemove={(keys) => keys.forEach((key) => onRemove(String(key)))}>
      <Label className="unseen">{label}</Label>
      <TagList items={chips} className="chips">
        {(chip) => (
          <Tag id={chip.id} textValue={chip.label} className="chip">
            {chip.label}
            <Button slot="remove">
              <X size={12} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
