import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';
import { Options, type Option } from './options.tsx';
import './select.css';

export type MultiSelectProps = FieldTexts & {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  /** The chosen ids, in the order of the options. Comes once, when the list closes. */
  readonly onChange: (value: readonly string[]) => unknown;
  readonly placeholder?: string;
  /** Shown in the list when there are no options. */
  readonly emptyText?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** The list is open from the start: for an editor that stands in a cell. */
  readonly defaultOpen?: boolean;
  /** The list was closed, after what was chosen has been handed over. */
  readonly onClose?: () => void;
};

/** Several choices out of a list. They are handed over together when the list closes, so that they are one change. */
export function MultiSelect({
  label,
  isLabelHidden,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  emptyText,
  onClose,
  ...rest
}: MultiSelectProps) {
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const chosen = draft ?? value;
  const labels = options.filter((option) => chosen.includes(option.id)).map((option) => option.label);

  const finish = (): void => {
    if (draft !== null && draft.join('\n') !== value.join('\n')) onChange(draft);
    setDraft(null);
    onClose?.();
  };

  return (
    <AriaSelect
      {...rest}
      className="field"
      selectionMode="multiple"
      value={[...chosen]}
      onChange={(keys) => setDraft(options.map((option) => option.id).filter((id) => keys.includes(id)))}
      onOpenChange={(isOpen) => (isOpen ? setDraft(value) : finish())}
      placeholder={placeholder ?? 'Välj …'}
      isInvalid={isWrong(error)}
    >
      <Field label={label} isLabelHidden={isLabelHidden ?? false} description={description} error={error}>
        <Button className="input select-button">
          <SelectValue>
            {({ isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : labels.join(', '))}
          </SelectValue>
          <ChevronDown size={16} aria-hidden />
        </Button>
        <Options options={options} {...(emptyText === undefined ? {} : { emptyText })} />
      </Field>
    </AriaSelect>
  );
}
