import { describe, expect, it } from 'vitest';
import { prepare, type PaletteEntry, type PaletteKind } from '../../../../../renderer/app/palette/palette-entry.ts';
import { rankEntries } from '../../../../../renderer/app/palette/rank-entries.ts';

const entry = (kind: PaletteKind, title: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: `${kind}:${more.code ?? title}`,
  kind,
  title,
  code: '',
  detail: '',
  words: '',
  keys: [],
  choose: () => undefined,
  ...more,
});

const all = [
  entry('command', 'Ångra'),
  entry('screen', 'Återrapporter'),
  entry('screen', 'Strategi'),
  entry('activity', 'Språkpraktik i kommunens verksamheter', {
    code: 'KSF-001',
    detail: 'Kommunstyrelsens förvaltning',
  }),
  entry('activity', 'Praktikplatser för unga', { code: 'BUF-014' }),
  entry('activity', 'Öppen förskola', { code: 'BUF-140' }),
  entry('indicator', 'Andel med egen försörjning', { code: 'AK 1' }),
  entry('indicator', 'Andel nystartade företag', { code: 'AK 10' }),
  entry('unit', 'Barn- och utbildningsförvaltningen', { code: 'BUF', words: 'skolan' }),
].map(prepare);

const found = (sought: string, recent: readonly string[] = [], limit = 50): readonly string[] =>
  rankEntries(all, sought, recent, limit).entries.map(({ title }) => title);

describe('what is found in the palette', () => {
  it('is found without regard to case and to the marks of letters', () => {
    expect(found('ANGRA')).toEqual(['Ångra']);
    expect(found('ångra')).toEqual(['Ångra']);
    expect(found('oppen forsk')).toEqual(['Öppen förskola']);
  });

  it('needs every word, in whatever order they are written', () => {
    expect(found('verksamheter språk')).toEqual(['Språkpraktik i kommunens verksamheter']);
    expect(found('språk finnsinte')).toEqual([]);
  });

  it.each(['BUF-014', 'buf014', 'buf 14', 'Buf-14'])('has the one with the code first: %s', (sought) => {
    expect(found(sought)[0]).toBe('Praktikplatser för unga');
  });

  it('has a whole code before one that only begins so', () => {
    expect(found('ak 1')).toEqual(['Andel med egen försörjning', 'Andel nystartade företag']);
    expect(found('buf')[0]).toBe('Barn- och utbildningsförvaltningen');
  });

  it("has a title's beginning before a word's beginning, and that before the middle of a word", () => {
    expect(found('praktik')).toEqual(['Praktikplatser för unga', 'Språkpraktik i kommunens verksamheter']);
    expect(found('förs')).toEqual(['Öppen förskola', 'Andel med egen försörjning']);
  });

  it('is found by what is said beside the title, after what has it in the title', () => {
    expect(found('skolan')).toEqual(['Barn- och utbildningsförvaltningen']);
    expect(found('styrelsen')).toEqual(['Språkpraktik i kommunens verksamheter']);
  });

  it('has what was chosen lately first among equals, and not before what is a better find', () => {
    expect(found('andel')).toEqual(['Andel med egen försörjning', 'Andel nystartade företag']);
    expect(found('andel', ['indicator:AK 10'])).toEqual(['Andel nystartade företag', 'Andel med egen försörjning']);
    expect(found('ak 1', ['indicator:AK 10'])[0]).toBe('Andel med egen försörjning');
  });

  it('is cut at the limit, and counted in full', () => {
    expect(rankEntries(all, 'a', [], 2)).toMatchObject({ entries: { length: 2 }, total: all.length });
  });
});
