import { describe, expect, it } from 'vitest';
import { assert, jsonValue, nat, property } from 'fast-check';
import { jsonPieces } from '../../../electron/store/json-pieces.ts';

const written = (value: unknown, depth: number): string => [...jsonPieces(value, depth)].join('');

describe('JSON in pieces', () => {
  it('says to the letter what JSON in one piece says, at any depth', () => {
    assert(
      property(jsonValue(), nat(4), (value, depth) => {
        expect(written(value, depth)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('leaves out what JSON leaves out', () => {
    const value = { a: undefined, b: { c: undefined }, d: { e: 'ÅÄÖ “\u2028', f: [undefined, null] } };
    expect(written(value, 2)).toBe(JSON.stringify(value));
  });

  it('comes in several pieces when there is much of it', () => {
    const entities = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`BUF-${index}`, 'x'.repeat(100)]));
    const pieces = [...jsonPieces({ activities: entities }, 2)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(JSON.stringify({ activities: entities }));
  });
});
