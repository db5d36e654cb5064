import { useState } from 'react';
import { TextField } from './text-field.tsx';

export type TextEditorProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  /** False, or a promise of it, when the text was refused: what was written then stays in the field. */
  readonly onChange: (value: string) => unknown;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

/**
 * A text that is handed over when the field is left or Enter is pressed, so that a sentence is one change and not forty.
 * Shift+Enter breaks the line, Escape takes back what was written.
 */
export function TextEditor({ value, onChange, ...rest }: TextEditorProps) {
  const [draft, setDraft] = useState<string | null>(null);

  const finish = async (): Promise<void> => {
    if (draft === null) return;
    const text = draft.trim();
    if (text === value || (await onChange(text)) !== false) setDraft(null);
  };

  return (
    <TextField
      {...rest}
      lines={2}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={() => void finish()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          void finish();
        } else if (event.key === 'Escape' && draft !== null) {
          event.preventDefault();
          setDraft(null);
        } else event.continuePropagation();
      }}
    />
  );
}
