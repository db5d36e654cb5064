import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeField, type Sides } from '../../../../shared/intake/merge/merge-field.ts';

const sides = (some: Partial<Sides>): Sides => ({
  theirs: 'c',
  ours: 'a',
  base: 'a',
  earlier: undefined,
  isOursDecided: false,
  ...some,
});

const text = fc.constantFrom('', 'a', 'b', 'c');
const told = fc.constantFrom('a', 'b', 'c');
const number = fc.option(fc.nat(3));

describe('the three-way rule for a field', () => {
  it('takes theirs when only they changed it', () => {
    fc.assert(
      fc.property(told, told, (theirs, base) => {
        fc.pre(theirs !== base);
        expect(mergeField(sides({ theirs, ours: base, base }))).toBe('theirs');
      }),
    );
  });

  it('keeps ours when they say what they were sent, or said before', () => {
    fc.assert(
      fc.property(told, told, fc.boolean(), (base, ours, isOursDecided) => {
        expect(['ours', 'same']).toContain(mergeField(sides({ theirs: base, ours, base, isOursDecided })));
      }),
    );
  });

  it('never lets a blank cell change anything, whatever the rest', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (ours, base, isOursDecided) => {
        expect(['ours', 'same', 'blanked']).toContain(mergeField(sides({ theirs: '', ours, base, isOursDecided })));
      }),
    );
    fc.assert(
      fc.property(number, number, (ours, base) => {
        expect(['ours', 'same', 'blanked']).toContain(mergeField(sides({ theirs: null, ours, base })));
      }),
    );
  });

  it('tells a cell that was emptied from one that never held anything', () => {
    expect(mergeField(sides({ theirs: '' }))).toBe('blanked');
    expect(mergeField(sides({ theirs: '', base: '', isOursDecided: true }))).toBe('ours');
  });

  it('asks when both have changed it, each in its own way', () => {
    expect(mergeField(sides({ theirs: 'c', ours: 'b', base: 'a' }))).toBe('conflict');
    expect(mergeField(sides({ theirs: 'b', ours: 'b', base: 'a' }))).toBe('same');
  });

  it('asks when a corrected value comes back as it was before the correction', () => {
    expect(mergeField(sides({ theirs: 'x', ours: 'a', base: 'a', earlier: 'x', isOursDecided: true }))).toBe(
      'conflict',
    );
  });

  it('lets what the unit wrote fill a blank that nobody here has decided on', () => {
    expect(mergeField(sides({ theirs: 'a', ours: '', base: 'a' }))).toBe('theirs');
    expect(mergeField(sides({ theirs: 'a', ours: '', base: 'a', isOursDecided: true }))).toBe('ours');
  });

  it('does not take other line breaks for another text', () => {
    expect(mergeField(sides({ theirs: 'ett\ntvå', ours: 'ett två', base: 'tre' }))).toBe('same');
  });
});
