import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';
import './button.css';
import './search-field.css';

export type SearchFieldProps = FieldTexts & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** Search as you type; Escape empties it. */
export function SearchField({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  placeholder,
  inputRef,
}: SearchFieldProps) {
  return (
    <AriaSearchField className="field" value={value} onChange={onChange} isInvalid={isWrong(error)}>
      <Field label={label} isLabelHidden={isLabelHidden ?? false} description={description} error={error}>
        <div className="search">
          <Search size={16} aria-hidden />
          <Input
            className="input"
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
          <Button className="button button-quiet">
            <X size={14} aria-hidden />
          </Button>
        </div>
      </Field>
    </AriaSearchField>
  );
}
