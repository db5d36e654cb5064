/** Which rows are selected, and where the last selecting began. */
export type RowSelection = { readonly ids: ReadonlySet<string>; readonly anchor: string | null };

export const noRows: RowSelection = { ids: new Set(), anchor: null };

/** The row alone is turned: selected if it was not, not if it was. */
export function toggleRow({ ids }: RowSelection, id: string): RowSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Everything from where the selecting began to a row, in the order shown, is selected too. */
export function extendTo({ ids, anchor }: RowSelection, id: string, shown: readonly string[]): RowSelection {
  const from = anchor === null ? -1 : shown.indexOf(anchor);
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return { ids: new Set([...ids, id]), anchor: id };
  return { ids: new Set([...ids, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor };
}

/** All that is shown. */
export const allRows = (shown: readonly string[]): RowSelection => ({ ids: new Set(shown), anchor: shown[0] ?? null });

/** What is selected of what is still shown: nobody edits what they can't see. */
export function onlyShown(selection: RowSelection, shown: ReadonlySet<string>): RowSelection {
  if ([...selection.ids].every((id) => shown.has(id))) return selection;
  return { ids: new Set([...selection.ids].filter((id) => shown.has(id))), anchor: selection.anchor };
}
