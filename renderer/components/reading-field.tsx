import { useState } from 'react';
import type { Typed } from '../lib/read-typed.ts';
import type { FieldTexts } from './field.tsx';
import { TextField } from './text-field.tsx';

/** What a date field and a number field have in common. */
export type ReadingFieldProps<Value> = FieldTexts & {
  readonly value: Value | null;
  /** How a value is written in the field. */
  readonly write: (value: Value) => string;
  /** What a text says. */
  readonly read: (text: string) => Typed<Value>;
  /** What to say about a text that can't be read. */
  readonly problem: string;
  /**
   * Comes when the field is left or Enter is pressed, and only for what could be read without doubt. False, or a promise of
   * it, says that it was refused: what was written then stays.
   */
  readonly onChange: (value: Value | null) => unknown;
  readonly placeholder?: string;
  readonly isFigure?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

/** A field that takes what people write and reads it when it is left. What can't be read stays put and says so. */
export function ReadingField<Value>({
  value,
  write,
  read,
  problem,
  onChange,
  error,
  ...rest
}: ReadingFieldProps<Value>) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isUnread, setIsUnread] = useState(false);

  const put = (text: string | null): void => {
    setDraft(text);
    setIsUnread(false);
  };
  const finish = async (): Promise<void> => {
    if (draft === null) return;
    const typed = read(draft);
    if (typed === undefined) setIsUnread(true);
    else if (typed === value || (await onChange(typed)) !== false) put(null);
  };

  return (
    <TextField
      {...rest}
      value={draft ?? (value === null ? '' : write(value))}
      onChange={put}
      onBlur={() => void finish()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // What is written is read first; in a dialog, the next Enter is its main button.
          if (draft !== null) event.preventDefault();
          void finish();
        }
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault();
          put(null);
        } else event.continuePropagation();
      }}
      error={isUnread ? problem : error}
    />
  );
}
