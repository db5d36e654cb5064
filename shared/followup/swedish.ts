import { formatNumber } from '../language/format.ts';

/** `1 insats`, `51 insatser`, with a no-break space so that the number stays with its word. */
export function counted(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)}\u00A0${count === 1 ? singular : plural}`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`;
}

/** The text with a capital first. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
