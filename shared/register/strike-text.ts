/** A text that is to be gone from the register, and what stands in its place. */
export type StruckText = { readonly find: string; readonly put: string };

/** What identifies something: never text that somebody wrote. */
const keptKeys: ReadonlySet<string> = new Set(['id', 'sha256', 'fileSha256', 'at', 'seq', 'of', 'collection', 'kind']);

function inText(text: string, struck: readonly StruckText[]): string {
  return struck.reduce((left, { find, put }) => (find === '' ? left : left.replaceAll(find, put)), text);
}

/**
 * Stored data with texts struck out of every string in it, keys and identifiers left alone. The same data gives the same, so
 * that a history in which every change is treated alike still fits together.
 */
export function strikeText(stored: unknown, struck: readonly StruckText[]): unknown {
  if (typeof stored === 'string') return inText(stored, struck);
  if (Array.isArray(stored)) return stored.map((item: unknown) => strikeText(item, struck));
  if (typeof stored !== 'object' || stored === null) return stored;
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]: [string, unknown]) => [
      key,
      keptKeys.has(key) && typeof value === 'string' ? value : strikeText(value, struck),
    ]),
  );
}
