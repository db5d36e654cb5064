import { describe, expect, it } from 'vitest';
import {
  allRows,
  extendTo,
  noRows,
  onlyShown,
  toggleRow,
} from '../../../../../renderer/features/activities/select-rows.ts';

const shown = ['a', 'b', 'c', 'd'];

describe('selecting rows', () => {
  it('turns one at a time', () => {
    const one = toggleRow(noRows, 'b');
    expect([...one.ids]).toEqual(['b']);
    expect([...toggleRow(one, 'b').ids]).toEqual([]);
  });

  it('extends from where it began, in either direction', () => {
    expect([...extendTo(toggleRow(noRows, 'c'), 'a', shown).ids].toSorted()).toEqual(['a', 'b', 'c']);
    expect([...extendTo(toggleRow(noRows, 'b'), 'd', shown).ids].toSorted()).toEqual(['b', 'c', 'd']);
  });

  it('lets go of rows that the filter has hidden', () => {
    expect([...onlyShown(allRows(shown), new Set(['b', 'd'])).ids]).toEqual(['b', 'd']);
  });
});
