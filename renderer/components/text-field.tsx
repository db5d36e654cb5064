import type { Ref } from 'react';
import { Input, TextArea, TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';

export type TextFieldProps = Omit<AriaProps, 'children' | 'className' | 'style'> &
  FieldTexts & {
    readonly placeholder?: string;
    /** More than one line makes it a text area that grows with what is written. */
    readonly lines?: number;
    readonly inputRef?: Ref<HTMLInputElement>;
  };

/** A line or more of text. */
export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  placeholder,
  lines = 1,
  inputRef,
  ...rest
}: TextFieldProps) {
  const hint = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField {...rest} className="field" isInvalid={isWrong(error)}>
      <Field label={label} isLabelHidden={isLabelHidden ?? false} description={description} error={error}>
        {lines > 1 ? (
          <TextArea className="input" rows={lines} {...hint} />
        ) : (
          <Input className="input" {...hint} {...(inputRef === undefined ? {} : { ref: inputRef })} />
        )}
      </Field>
    </AriaTextField>
  );
}
