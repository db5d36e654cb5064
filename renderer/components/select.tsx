import { ChevronDown } from 'lucide-react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';
import { Options, type Option } from './options.tsx';
import './select.css';

export type SelectProps = FieldTexts & {
  readonly options: readonly Option[];
  /** The chosen option's id; null when nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => unknown;
  readonly placeholder?: string;
  /** Words for choosing nothing, such as `Ingen uppgift`; without it something chosen can't be unchosen. */
  readonly emptyChoice?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** The list is open from the start: for an editor that stands in a cell. */
  readonly defaultOpen?: boolean;
  /** The list was closed, with or without a choice. */
  readonly onClose?: () => void;
};

const nothing = 'nothing-chosen';

/** One choice out of a list. */
export function Select({
  label,
  isLabelHidden,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  emptyChoice,
  onClose,
  ...rest
}: SelectProps) {
  const all = emptyChoice === undefined ? options : [{ id: nothing, label: emptyChoice }, ...options];
  return (
    <AriaSelect
      {...rest}
      className="field"
      value={value ?? (emptyChoice === undefined ? null : nothing)}
      onChange={(key) => onChange(key === null || key === nothing ? null : String(key))}
      {...(onClose === undefined ? {} : { onOpenChange: (isOpen: boolean) => (isOpen ? undefined : onClose()) })}
      placeholder={placeholder ?? 'Välj …'}
      isInvalid={isWrong(error)}
    >
      <Field label={label} isLabelHidden={isLabelHidden ?? false} description={description} error={error}>
        <Button className="input select-button">
          <SelectValue>
            {({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}
          </SelectValue>
          <ChevronDown size={16} aria-hidden />
        </Button>
        <Options options={all} />
      </Field>
    </AriaSelect>
  );
}
