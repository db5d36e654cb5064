import { useState } from 'react';
import { parseDate } from '../lib/parse-date.ts';
import type { FieldTexts } from './field.tsx';
import { TextField } from './text-field.tsx';

export type DateFieldProps = FieldTexts & {
  /** `YYYY-MM-DD`, `ongoing` for no end, null for nothing known. */
  readonly value: string | null;
  /** Comes when the field is left or Enter is pressed, and only for what could be read. */
  readonly onChange: (value: string | null) => void;
  /** Lets the user write `tills vidare`. */
  readonly canBeOngoing?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

const shown = (value: string | null): string => (value === 'ongoing' ? 'tills vidare' : (value ?? ''));

/** A date as people write it: 2024-08-31, 31/8 2024, 31 augusti 2024. What can't be read stays put and says so. */
export function DateField({ value, onChange, canBeOngoing = false, error, ...rest }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const finish = (): void => {
    if (draft === null) return;
    const parsed = parseDate(draft, canBeOngoing);
    if (!parsed.ok) {
      setProblem(
        `Datumet gick inte att läsa. Skriv till exempel 2024-08-31${canBeOngoing ? ' eller tills vidare' : ''}.`,
      );
      return;
    }
    setDraft(null);
    setProblem(null);
    if (parsed.value !== value) onChange(parsed.value);
  };

  return (
    <TextField
      {...rest}
      value={draft ?? shown(value)}
      onChange={(text) => {
        setDraft(text);
        setProblem(null);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault();
          setDraft(null);
          setProblem(null);
        } else event.continuePropagation();
      }}
      placeholder="ÅÅÅÅ-MM-DD"
      error={problem ?? error}
    />
  );
}
