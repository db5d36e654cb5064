import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { ToneIcon } from './tone.tsx';
import './field.css';

export type FieldTexts = {
  readonly label: string;
  /** Said but not shown; for a field whose place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly description?: string | undefined;
  /** What is wrong and what to do; null or absent when nothing is. */
  readonly error?: string | null | undefined;
};

/** Whether there is something to say about what was entered. */
export const isWrong = (error: FieldTexts['error']): boolean => error !== undefined && error !== null;

/** Label above, control, description and error below. Goes inside a react-aria field, which ties them together. */
export function Field({
  label,
  isLabelHidden = false,
  description,
  error,
  children,
}: FieldTexts & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={isLabelHidden ? 'unseen' : 'field-label'}>{label}</Label>
      {children}
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">
        {!isWrong(error) ? null : (
          <>
            <ToneIcon tone="error" /> {error}
          </>
        )}
      </FieldError>
    </>
  );
}
