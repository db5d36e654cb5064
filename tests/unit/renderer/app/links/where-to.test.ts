import { describe, expect, it } from 'vitest';
import { whereTo } from '../../../../../renderer/app/links/where-to.ts';
import type { KnownRegister } from '../../../../../shared/contract.ts';

const link = { register: '20260831101500123', place: '#/insatser/BUF-014' };
const known = (name: string, key: string | null, isPresent = true): KnownRegister => ({
  folder: `/liggare/${name}`,
  name,
  openedAt: '2026-09-01T08:00:00Z',
  isPresent,
  key,
});

describe('a link', () => {
  it('leads to the register that is open, also when its folder is one that this computer does not list', () => {
    expect(whereTo(link, link.register, [])).toEqual({ kind: 'here' });
    expect(whereTo(link, link.register, [known('Kopia', link.register)])).toEqual({ kind: 'here' });
  });

  it('leads to another register that is known here: of it and its copy, the one that was opened last', () => {
    const [copy, original] = [known('Kopia', link.register), known('Original', link.register)];
    const other = known('Annan', '20250101080000000');
    expect(whereTo(link, other.key, [other, copy, original])).toEqual({ kind: 'other', register: copy });
    expect(whereTo(link, null, [known('Kopia', link.register, false), original])).toEqual({
      kind: 'other',
      register: original,
    });
  });

  it('tells of a register whose folder is gone, by the name it had', () => {
    expect(whereTo(link, null, [known('Flyttad', link.register, false)])).toEqual({ kind: 'missing', name: 'Flyttad' });
  });

  it('leads nowhere when nobody knows its register, or it was listed before registers were told apart', () => {
    expect(whereTo(link, null, [])).toEqual({ kind: 'unknown' });
    expect(whereTo(link, null, [known('Gammal', null)])).toEqual({ kind: 'unknown' });
  });
});
