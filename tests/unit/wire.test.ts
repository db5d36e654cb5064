import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../shared/base64.ts';
import { decodeWire, encodeWire } from '../../shared/wire.ts';

describe('wire', () => {
  it('carries bytes of any length, as Node itself would write them', () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('carries parts longer than one chunk', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(decodeWire(encodeWire({ bytes }))).toEqual({ bytes });
  });

  it('finds bytes at any depth and leaves everything else as it is', () => {
    const value = {
      files: [{ name: 'å.xlsx', bytes: new Uint8Array([1, 2, 255]) }],
      none: null,
      count: 0,
      list: [false],
    };
    expect(decodeWire(encodeWire(value))).toEqual(value);
  });

  it('treats a Buffer as bytes', () => {
    expect(decodeWire(encodeWire({ bytes: Buffer.from('hej') }))).toEqual({ bytes: new Uint8Array([104, 101, 106]) });
  });

  it('refuses bytes that are not base64', () => {
    expect(() => decodeWire('{"$bytes":"###="}')).toThrow(SyntaxError);
    expect(() => decodeWire('{"$bytes":"abc"}')).toThrow(SyntaxError);
    expect(() => decodeWire('{"$bytes":"====" }')).toThrow(SyntaxError);
  });
});
