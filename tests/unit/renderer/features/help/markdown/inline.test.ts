import { describe, expect, it } from 'vitest';
import { inlineText, parseInline } from '../../../../../../renderer/features/help/markdown/inline.ts';

describe('a line of the guide', () => {
  it('is read in its pieces', () => {
    expect(parseInline('Välj **Spara**, tryck `Esc` *eller* läs [mer](02-b.md#c).')).toEqual([
      { kind: 'text', text: 'Välj ' },
      { kind: 'strong', text: 'Spara' },
      { kind: 'text', text: ', tryck ' },
      { kind: 'code', text: 'Esc' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'eller' },
      { kind: 'text', text: ' läs ' },
      { kind: 'link', text: 'mer', href: '02-b.md#c' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('keeps a mark that is never closed', () => {
    expect(inlineText(parseInline('2 * 3 och [inget'))).toBe('2 * 3 och [inget');
  });
});
