import { describe, expect, it } from 'vitest';
import { assert, dictionary, jsonValue, property, string } from 'fast-check';
import { jsonPieces } from '../../../electron/store/json-pieces.ts';
import { readPieces } from '../../../electron/store/read-pieces.ts';
import { finish } from '../../../shared/steps.ts';

const written = (value: unknown): string => [...jsonPieces(value, 2, '\n')].join('');
const read = (text: string): unknown => finish(readPieces(Buffer.from(text)));

const collections = dictionary(
  string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }).filter((key) => /^\w+$/.test(key)),
  dictionary(string({ unit: 'binary' }), jsonValue({ noUnicodeString: false })),
);

describe('a register in pieces', () => {
  it('is read as JSON reads it', () => {
    assert(
      property(collections, (value) => {
        const text = written(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const whole = read(text);
        // Keys that only the whole can tell of: what JSON then makes of it is used.
        if (whole !== null) expect(whole).toEqual(JSON.parse(text));
        else expect(Object.keys(value).length === 0 || text.includes('"__proto__"')).toBe(true);
      }),
    );
  });

  it('is read in several stretches, with every entity in its place', () => {
    const entities = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`BUF-${index}`, { id: `BUF-${index}`, note: 'åäö “'.repeat(50) }]),
    );
    const value = { units: {}, activities: entities, strikes: { one: null } };
    expect(read(written(value))).toEqual(value);
    expect(Object.keys((read(written(value)) as typeof value).activities)).toEqual(Object.keys(entities));
  });

  it('is nothing when it is cut short, or laid out in another way', () => {
    const text = written({ units: { buf: { id: 'buf' }, sbf: { id: 'sbf' } }, strikes: {} });
    for (let length = 0; length < text.length; length += 1) expect(read(text.slice(0, length))).toBeNull();
    for (const other of [
      `${text}\n`,
      text.replaceAll('\n', ''),
      text.replaceAll('\n', '\n '),
      text.replace('},', '}'),
    ]) {
      expect(read(other)).toBeNull();
    }
  });
});
