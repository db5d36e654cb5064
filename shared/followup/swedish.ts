/** No-break space between groups of three, as Swedish numbers are written, so that none is broken over two lines. */
const GROUP = '\u00A0';

/** `1 457 174`: a whole number, grouped. */
export function grouped(count: number): string {
  const digits = String(Math.abs(count)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, GROUP);
  return count < 0 ? `\u2212${digits}` : digits;
}

/** `1 insats`, `51 insatser`. */
export function counted(count: number, singular: string, plural: string): string {
  return `${grouped(count)}${GROUP}${count === 1 ? singular : plural}`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`;
}
