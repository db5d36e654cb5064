import { TextField } from './text-field.tsx';
import { useWritten, type WrittenProps } from './use-written.ts';

export type TextEditorProps = Pick<WrittenProps<string>, 'onLeave' | 'takesTab'> & {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  /** False, or a promise of it, when the text was refused: what was written then stays in the field. */
  readonly onChange: (value: string) => unknown;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

const trimmed = (text: string): string => text.trim();

/**
 * A text that is handed over when the field is left or Enter is pressed, so that a sentence is one change and not forty.
 * Shift+Enter breaks the line, Escape takes back what was written.
 */
export function TextEditor({ value, onChange, onLeave, takesTab, ...rest }: TextEditorProps) {
  const { draft, ...written } = useWritten({
    value,
    read: trimmed,
    onChange: (text) => onChange(text ?? ''),
    onLeave,
    takesTab,
  });

  return (
    <TextField
      {...rest}
      lines={2}
      value={draft ?? value}
      onChange={written.write}
      onBlur={written.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          written.enter();
          return;
        }
        if (event.key === 'Escape' && written.takeBack(event)) return;
        if (event.key === 'Tab') written.tab(event);
        event.continuePropagation();
      }}
    />
  );
}
