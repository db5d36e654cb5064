export type SortOrder = { readonly columnId: string; readonly direction: 'ascending' | 'descending' };

/** What a row is sorted by; null stands for "not said". */
export type SortValue = string | number | null;

const collator = new Intl.Collator('sv-SE', { numeric: true });

function compareValues(one: SortValue, other: SortValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

/** Rows in Swedish order. What is not said comes last, whichever the direction; equals keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: SortOrder['direction'],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((one, other) => {
      const oneSaid = one.value !== null && one.value !== '';
      const otherSaid = other.value !== null && other.value !== '';
      if (!oneSaid || !otherSaid) return Number(otherSaid) - Number(oneSaid);
      return sign * compareValues(one.value, other.value);
    })
    .map(({ row }) => row);
}
