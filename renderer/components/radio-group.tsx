import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';
import type { Option } from './options.tsx';
import './checkbox.css';

export type RadioGroupProps = FieldTexts & {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly isDisabled?: boolean;
};

/** One choice out of a few, all of them in sight. */
export function RadioGroup({
  label,
  isLabelHidden,
  description,
  error,
  options,
  value,
  onChange,
  orientation = 'vertical',
  isDisabled = false,
}: RadioGroupProps) {
  return (
    <AriaRadioGroup
      className="radio-group"
      value={value}
      onChange={onChange}
      orientation={orientation}
      isDisabled={isDisabled}
      isInvalid={isWrong(error)}
    >
      <Field label={label} isLabelHidden={isLabelHidden ?? false} description={description} error={error}>
        <div className="radio-options">
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className="radio">
              <span className="radio-dot" />
              <span>
                {option.label}
                {option.description === undefined ? null : <small>{option.description}</small>}
              </span>
            </Radio>
          ))}
        </div>
      </Field>
    </AriaRadioGroup>
  );
}
