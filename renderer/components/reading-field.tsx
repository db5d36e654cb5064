import type { Typed } from '../lib/read-typed.ts';
import type { FieldTexts } from './field.tsx';
import { TextField } from './text-field.tsx';
import { useWritten, type WrittenProps } from './use-written.ts';

/** What a date field and a number field have in common. */
export type ReadingFieldProps<Value> = FieldTexts &
  Pick<WrittenProps<Value>, 'onLeave' | 'takesTab'> & {
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
  onLeave,
  takesTab,
  error,
  ...rest
}: ReadingFieldProps<Value>) {
  const { draft, isUnread, ...written } = useWritten({ value, read, onChange, onLeave, takesTab });

  return (
    <TextField
      {...rest}
      value={draft ?? (value === null ? '' : write(value))}
      onChange={written.write}
      onBlur={written.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && written.takeBack(event)) return;
        if (event.key === 'Tab') written.tab(event);
        if (event.key === 'Enter') {
          // What is written is read first; in a dialog, the next Enter is its main button.
          if (draft !== null) event.preventDefault();
          written.enter();
        }
        event.continuePropagation();
      }}
      error={isUnread ? problem : error}
    />
  );
}
