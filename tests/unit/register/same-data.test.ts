import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameData } from '../../../shared/register/same-data.ts';

describe('isSameData', () => {
  it('finds data the same after a turn through JSON, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameData(value, JSON.parse(JSON.stringify(value)))));
  });

  it('takes the keys in any order, and a list only in its own', () => {
    expect(isSameData({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSameData([1, 2], [2, 1])).toBe(false);
  });

  it('tells nothing, zero, false, empty text and an empty list apart', () => {
    const values = [null, 0, false, '', [], {}];
    for (const [i, one] of values.entries()) {
      for (const [j, other] of values.entries()) expect(isSameData(one, other)).toBe(i === j);
    }
  });

  it('sees one more key, one less and one with another name', () => {
    expect(isSameData({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSameData({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(isSameData({ a: 1 }, { b: 1 })).toBe(false);
    expect(isSameData({ a: 1 }, { toString: 1 })).toBe(false);
  });

  it('takes a key whose value is undefined for a key that is not there, as JSON does', () => {
    expect(isSameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });
});
