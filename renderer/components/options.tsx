import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

/** One thing to choose. */
export type Option = {
  readonly id: string;
  readonly label: string;
  /** A smaller line below the label. */
  readonly description?: string;
};

/** The list that a select opens, a tick before what is chosen. */
export function Options({
  options,
  emptyText = 'Inget att välja.',
}: {
  readonly options: readonly Option[];
  readonly emptyText?: string;
}) {
  return (
    <Popover className="popover" offset={4}>
      <ListBox
        className="list-box"
        items={options}
        renderEmptyState={() => <p className="list-box-item soft">{emptyText}</p>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className="list-box-item">
            {({ isSelected }) => (
              <>
                {isSelected ? <Check size={14} aria-hidden /> : <span />}
                <Text slot="label">{option.label}</Text>
                {option.description === undefined ? null : (
                  <Text slot="description" elementType="small">
                    {option.description}
                  </Text>
                )}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
