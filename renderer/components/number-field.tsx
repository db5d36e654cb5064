import { formatNumber } from '../../shared/language/format.ts';
import { typedCount, typedKronor } from '../lib/read-typed.ts';
import { ReadingField, type ReadingFieldProps } from './reading-field.tsx';

/** The value is a whole number; null is "not said", never 0. */
export type NumberFieldProps = Omit<ReadingFieldProps<number>, 'write' | 'read' | 'problem' | 'isFigure'> & {
  /** Persons, or kronor, which may also be written as `125 tkr`. */
  readonly kind: 'count' | 'kronor';
};

/**
 * A whole number in Swedish writing. Not a field that swallows keys: `15-20` must not become 1520, it must be asked about.
 */
export function NumberField({ kind, ...rest }: NumberFieldProps) {
  return (
    <ReadingField
      {...rest}
      write={formatNumber}
      read={kind === 'count' ? typedCount : typedKronor}
      problem={
        kind === 'count'
          ? 'Det gick inte att läsa som ett antal. Skriv ett helt tal, till exempel 25.'
          : 'Det gick inte att läsa som kronor. Skriv ett helt tal, till exempel 125 000.'
      }
      isFigure
    />
  );
}
