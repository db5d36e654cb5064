import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutKey } from '../../../../shared/intake/map/layout-key.ts';

const columns = (...headings: readonly string[]) => headings.map((heading) => ({ sheet: 'Blad1', heading }));
const keyOf = (...headings: readonly string[]): string => layoutKey(columns(...headings), 'Blad1');

describe('what a layout is known by', () => {
  it('is the same however headings are spelt in capitals and spaces, and however many forms stand under each other', () => {
    expect(keyOf('Insats', 'Läget just nu')).toBe(keyOf(' INSATS ', 'läget  just nu'));
    expect(keyOf('Insats:', 'Status:', 'Insats:', 'Status:')).toBe(keyOf('Insats:', 'Status:'));
    expect(keyOf('Insats', '', 'Status')).toBe(keyOf('Insats', 'Status'));
  });

  it('is another when a heading is, when one comes or goes, and when they change places', () => {
    const key = keyOf('Insats', 'Status', 'Resultat');
    const others = [
      keyOf('Insats', 'Status', 'Utfall'),
      keyOf('Insats', 'Status'),
      keyOf('Insats', 'Resultat', 'Status'),
      keyOf('Insats Status', 'Resultat'),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
  });

  it('looks only at its own sheet, whatever that is called', () => {
    const [own, other] = [columns('Insats', 'Status'), [{ sheet: 'Blad2', heading: 'Budget' }]];
    expect(layoutKey([...other, ...own], 'Blad1')).toBe(keyOf('Insats', 'Status'));
    expect(
      layoutKey(
        own.map((column) => ({ ...column, sheet: null })),
        null,
      ),
    ).toBe(keyOf('Insats', 'Status'));
  });

  it('tells any two layouts apart that a unit may have', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}$/);
    const layout = fc.uniqueArray(word, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(layout, layout, (one, other) => {
        const isSame = one.length === other.length && one.every((text, index) => text === other[index]);
        const folds = (list: readonly string[]): string => keyOf(...list);
        if (isSame) expect(folds(one)).toBe(folds(other));
        // Å and ä fold to a: what folds alike is alike.
        else if (!/[åäö]/.test([...one, ...other].join(''))) expect(folds(one)).not.toBe(folds(other));
      }),
    );
  });
});
