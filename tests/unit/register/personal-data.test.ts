import { describe, expect, it } from 'vitest';
import { strikeMark } from '../../../shared/register/personal-data.ts';
import { readsAsName } from '../../../shared/register/personal-text.ts';
import { strikeText } from '../../../shared/register/strike-text.ts';

describe('a responsible', () => {
  it.each(['Anna Svensson', 'Per-Erik Nilsson', 'Maria Lind Åkerström'])('%s reads as a person', (text) => {
    expect(readsAsName(text)).toBe(true);
  });

  it.each([
    'Enhetschef Vuxenutbildning',
    'Integrationssamordnare',
    'Arbete och kompetens',
    'VMEAB',
    '',
    'Vård AB',
    'anna svensson',
  ])('%s reads as something else', (text) => {
    expect(readsAsName(text)).toBe(false);
  });
});

describe('a struck text', () => {
  it('goes from every string at any depth, and never from what identifies something', () => {
    const stored = {
      id: '8112189876',
      sha256: 'ab8112189876',
      note: 'Elev 8112189876 och 8112189876',
      list: [{ raw: '8112189876', count: 8_112_189_876, none: null }],
    };
    expect(strikeText(stored, [{ find: '8112189876', put: '••' }])).toEqual({
      id: '8112189876',
      sha256: 'ab8112189876',
      note: 'Elev •• och ••',
      list: [{ raw: '••', count: 8_112_189_876, none: null }],
    });
  });

  it('is marked by its own length for a number, and by a word for the rest', () => {
    expect(strikeMark({ kind: 'identity-number', text: '811218-9876' })).toBe('••••••-••••');
    expect(strikeMark({ kind: 'e-mail', text: 'anna@skola.example' })).toBe('[struket]');
  });
});
