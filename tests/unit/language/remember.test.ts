import { describe, expect, it } from 'vitest';
import { rememberFor } from '../../../shared/language/remember.ts';

describe('rememberFor', () => {
  it('answers from memory for the same whole, and anew for another one', () => {
    const asked: string[] = [];
    const find = rememberFor((text: string, whole: { readonly name: string }) => {
      asked.push(`${whole.name}: ${text}`);
      return text === whole.name ? text : null;
    });
    const [one, other] = [{ name: 'Språk' }, { name: 'Arbete' }];
    expect([find('Språk', one), find('Språk', one), find('Språk', other)]).toEqual(['Språk', 'Språk', null]);
    expect(find('Språk', other)).toBeNull();
    expect(asked).toEqual(['Språk: Språk', 'Arbete: Språk']);
  });
});
