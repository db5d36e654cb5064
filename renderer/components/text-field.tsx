import type { Ref } from 'react';
import { Input, TextArea, TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components';
import { Field, isWrong, type FieldTexts } from './field.tsx';

export type TextFieldProps = Omit<AriaProps, 'children' | 'className' | 'style'> &
  FieldTexts & {
    readonly placeholder?: string;
    /** More than one line makes it a text area that grows with what is written. */
    readonly lines?: number;
    readonly inputRef?: Ref<HTMLInputElement>;
    /** Right-aligned, figures under each other. */
    readonly isFigure?: boolean;
  };

/** A line or more of text. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, description, error, placeholder, lines, inputRef, isFigure, ...rest } = props;
  const hint = placeholder === undefined ? {} : { placeholder };
  const isLong = lines !== undefined && lines > 1;
  return (
    <AriaTextField {...rest} className="field" isInvalid={isWrong(error)}>
      <Field label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        {isLong ? <TextArea className="input" rows={lines} {...hint} /> : null}
        {isLong ? null : (
          <Input
            className={isFigure ? 'input input-figure' : 'input'}
            {...hint}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
        )}
      </Field>
    </AriaTextField>
  );
}
