import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import type { Option } from './options.tsx';
import './select.css';

export type MenuButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly options: readonly Option[];
  /** The option in force, for a menu that chooses between states. */
  readonly selected?: string;
  readonly onChoose: (id: string) => void;
};

/** A button that opens a short menu. */
export function MenuButton({ label, icon, options, selected, onChoose }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className="popover" offset={4}>
        <Menu
          className="list-box"
          aria-label={label}
          items={options}
          {...(selected === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [selected] })}
          onAction={(key) => onChoose(String(key))}
        >
          {(option) => (
            <MenuItem id={option.id} textValue={option.label} className="list-box-item">
              {({ isSelected }) => (
                <>
                  {isSelected ? <Check size={14} aria-hidden /> : <span />}
                  <span>{option.label}</span>
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
