import { findPersonalIdentityNumbers } from '../../../shared/language/personal-identity-number.ts';
import { safeText } from '../safe-text.ts';

/** Stands in for a personal identity number, which may not leave the register. */
export const MASKED_NUMBER = '[personnummer dolt]';

/** Text as it may go out to others: personal identity numbers hidden, and as a cell can hold it. */
export function exportText(text: string): string {
  const masked = findPersonalIdentityNumbers(text).reduce(
    (rest, number) => rest.replaceAll(number, MASKED_NUMBER),
    text,
  );
  return safeText(masked);
}
