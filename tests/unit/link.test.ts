import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLink, parseLink, registerKey, writeLink } from '../../shared/link.ts';

const register = registerKey({ createdAt: '2026-08-31T10:15:00.123Z' });
const linkTo = (place: string): string => `insatsliggaren://oppna/${place}`;

describe('a link to a place in a register', () => {
  it.each([
    ['an activity', '#/insatser/BUF-014'],
    ['an activity of a unit with Swedish letters', `#/insatser/${encodeURIComponent('VÄXJÖ/ÖST-002')}`],
    ['a return', '#/aterrapporter/R0001'],
    ['a cell of a return', `#/aterrapporter/R0001?cell=${encodeURIComponent('Blad 1!F7')}`],
    ['an indicator', '#/strategi/ak1'],
    ['a unit', '#/verksamheter/buf'],
    ['a list narrowed to something', '#/insatser?text=praktik&status=pagar%2Csaknas&urval=funding%3Aany%3Aeu'],
    ['a part of the settings', '#/installningar/historik'],
    ['the board', '#/koppla/tavla'],
    ['Översikt', '#/'],
  ])('leads back to %s', (_what, place) => {
    const link = writeLink({ register, place });
    expect(link).toContain(`register=${register}`);
    expect(parseLink(link ?? '')).toEqual({ register, place });
  });

  it('reads as it looks', () => {
    expect(register).toBe('20260831101500123');
    expect(writeLink({ register, place: '#/insatser/BUF-014' })).toBe(
      'insatsliggaren://oppna/insatser/BUF-014?register=20260831101500123',
    );
  });

  it('is read also where a mail program has changed its capitals or put a stroke last', () => {
    const place = '#/insatser/BUF-014';
    expect(parseLink(`INSATSLIGGAREN://Oppna/insatser/BUF-014?register=${register}`)).toEqual({ register, place });
    expect(parseLink(` insatsliggaren://oppna/insatser/BUF-014/?register=${register}\n`)).toEqual({ register, place });
  });

  it('leaves out the columns of the computer where it was copied', () => {
    expect(writeLink({ register, place: '#/insatser?kolumner=code&bredd=code:90&text=a' })).toBe(
      linkTo(`insatser?register=${register}&text=a`),
    );
  });
});

describe('a text that is no link to a place', () => {
  it.each([
    ['nothing', ''],
    ['another scheme', `https://oppna/insatser/BUF-014?register=${register}`],
    ['another command', `insatsliggaren://radera/insatser/BUF-014?register=${register}`],
    ['an unknown screen', linkTo(`filer/BUF-014?register=${register}`)],
    ['a name of every object', linkTo(`constructor?register=${register}`)],
    ['a way out of the page', linkTo(`../../etc/passwd?register=${register}`)],
    ['an encoded way out of the page', linkTo(`insatser/%2e%2e%2fpasswd%00?register=${register}`)],
    ['more than a place', linkTo(`insatser/BUF-014/radera?register=${register}`)],
    ['an id where the screen has none', linkTo(`uppfoljning/BUF-014?register=${register}`)],
    ['markup for an id', linkTo(`insatser/%3Cscript%3E?register=${register}`)],
    ['a broken escape', linkTo(`insatser/%E5?register=${register}`)],
    ['a fragment of its own', linkTo(`insatser/BUF-014?register=${register}#/installningar`)],
    ['another argument after it', `${linkTo(`insatser/BUF-014?register=${register}`)} --remote-debugging-port=1`],
    ['no register', linkTo('insatser/BUF-014')],
    ['a register that is a path', linkTo('insatser/BUF-014?register=C:%5CUsers')],
    ['a text without end', linkTo(`insatser?register=${register}&text=${'a'.repeat(3000)}`)],
  ])('%s', (_what, text) => expect(parseLink(text)).toBeNull());

  it('is told from a text that is not meant as one', () => {
    expect(isLink('Insatsliggaren://något')).toBe(true);
    expect(isLink('#/insatser/BUF-014')).toBe(false);
  });
});

describe('whatever stands in a link', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom('insatser', 'aterrapporter', '/', '?', '&', '=', '#', '%2F', '%', '..', 'register=', register),
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
    { maxLength: 12 },
  );

  it('gives a known place and a key of figures, or nothing, and never throws', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const link = parseLink(linkTo(some.join('')));
        if (link === null) return;
        expect(link.place).toMatch(/^#\/[a-z]*(\/[^/?#\s<>"]+)?(\?[a-z-]+=[^#\s<>"]*)?$/);
        expect(link.register).toMatch(/^\d+$/);
        // What was made of it is a place that a link can be written to, and that leads there again.
        expect(parseLink(writeLink(link) ?? '')).toEqual(link);
      }),
    );
  });

  it('leaves out every parameter but those of the screen', () => {
    expect(parseLink(linkTo(`aterrapporter/R0001?register=${register}&status=pagar&cell=A1&x=y`))?.place).toBe(
      '#/aterrapporter/R0001?cell=A1',
    );
  });
});

describe('the screens that a link can lead to', () => {
  it('are those that the page knows', () => {
    const route = readFileSync(new URL('../../renderer/lib/route.ts', import.meta.url), 'utf8');
    const names = [...route.matchAll(/case '([a-z]+)':\n\s+return (?:id === '' \? )?\{ screen/g)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(parseLink(linkTo(`${name}?register=${register}`)), name).not.toBeNull();
  });
});
