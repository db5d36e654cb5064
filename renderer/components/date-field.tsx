import { formatDate } from '../../shared/language/format.ts';
import type { DateContext } from '../../shared/language/read-date.ts';
import { typedDate } from '../lib/read-typed.ts';
import { ReadingField, type ReadingFieldProps } from './reading-field.tsx';

/** The value is `YYYY-MM-DD`, `ongoing` for no end, null for nothing known. */
export type DateFieldProps = Omit<ReadingFieldProps<string>, 'write' | 'read' | 'problem'> & {
  /** Start or end, and the period: what a month or a day without a year means. */
  readonly context: DateContext;
};

/** A date as people write it: 2024-08-31, 31/8 2024, 31 augusti 2024; as an end also `tills vidare`. */
export function DateField({ context, placeholder = 'ÅÅÅÅ-MM-DD', ...rest }: DateFieldProps) {
  return (
    <ReadingField
      {...rest}
      write={(value) => (value === 'ongoing' ? formatDate('ongoing') : formatDate(value))}
      read={(text) => typedDate(text, context)}
      problem={
        context.edge === 'end'
          ? 'Datumet gick inte att läsa. Skriv det som 2024-08-31, eller tills vidare.'
          : 'Datumet gick inte att läsa. Skriv det som 2024-08-31.'
      }
      placeholder={placeholder}
    />
  );
}
