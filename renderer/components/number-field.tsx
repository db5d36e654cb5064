import { Input, NumberField as AriaNumberField } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';

export type NumberFieldProps = FieldTexts & {
  /** Whole number; null is "not said". */
  readonly value: number | null;
  /** Comes when the field is left or Enter is pressed. */
  readonly onChange: (value: number | null) => unknown;
  readonly minValue?: number;
  readonly maxValue?: number;
  /** Shown after the figure: `kr`. */
  readonly unit?: string;
  /** Years are written without thousands separators. */
  readonly isYear?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

/** A whole number in Swedish writing. An emptied field says null, never 0. */
export function NumberField({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  unit,
  isYear,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: !isYear }}
      isInvalid={isWrong(error)}
      isWheelDisabled
    >
      <Field label={label} isLabelHidden={isLabelHidden ?? false} description={description} error={error}>
        <div className={unit === undefined ? '' : 'input-with-unit'}>
          <Input className="input input-figure" />
          {unit === undefined ? null : <span aria-hidden>{unit}</span>}
        </div>
      </Field>
    </AriaNumberField>
  );
}
