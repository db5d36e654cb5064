import { useState } from 'react';
import { formatDate } from '../../shared/language/format.ts';
import { readDate, type DateContext } from '../../shared/language/read-date.ts';
import type { FieldTexts } from './field.tsx';
import { TextField } from './text-field.tsx';

export type DateFieldProps = FieldTexts & {
  /** `YYYY-MM-DD`, `ongoing` for no end, null for nothing known. */
  readonly value: string | null;
  /** Comes when the field is left or Enter is pressed, and only for what could be read without doubt. */
  readonly onChange: (value: string | null) => unknown;
  /** Start or end, and the period: what a month or a day without a year means. */
  readonly context: DateContext;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

const shown = (value: string | null): string => {
  if (value === null) return '';
  return value === 'ongoing' ? formatDate('ongoing') : formatDate(value);
};

/** What was typed, read by the same rules as a cell in a return; undefined when it can't be, or not for certain. */
function readTyped(text: string, context: DateContext): string | null | undefined {
  if (text.trim() === '') return null;
  const reading = readDate({ column: 1, kind: 'text', value: text, raw: text }, context);
  const isDoubtful = reading.value === null || reading.findings.some(({ severity }) => severity !== 'info');
  return isDoubtful ? undefined : reading.value;
}

/** A date as people write it: 2024-08-31, 31/8 2024, 31 augusti 2024. What can't be read stays put and says so. */
export function DateField({ value, onChange, context, error, ...rest }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const write = (text: string | null): void => {
    setDraft(text);
    setProblem(null);
  };
  const finish = (): void => {
    if (draft === null) return;
    const typed = readTyped(draft, context);
    if (typed === undefined) {
      const orOngoing = context.edge === 'end' ? ', eller tills vidare' : '';
      setProblem(`Datumet gick inte att läsa. Skriv det som 2024-08-31${orOngoing}.`);
      return;
    }
    write(null);
    if (typed !== value) onChange(typed);
  };

  return (
    <TextField
      {...rest}
      value={draft ?? shown(value)}
      onChange={write}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault();
          write(null);
        } else event.continuePropagation();
      }}
      placeholder="ÅÅÅÅ-MM-DD"
      error={problem ?? error}
    />
  );
}
