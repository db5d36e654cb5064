import { describe, expect, it } from 'vitest';
import {
  endPart,
  findPart,
  freePartId,
  putPart,
  removePart,
  replaceIndicator,
} from '../../../shared/register/edit-strategy.ts';
import { strategySchema } from '../../../shared/register/strategy.ts';
import { strategyInYear } from '../../../shared/register/strategy-in-year.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';

const indicator = (id: string) => {
  const found = vastervik2023.indicators.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a part of a strategy', () => {
  it('is found by its id in whichever list it is, and gets an id that nothing has', () => {
    expect(findPart(vastervik2023, 'su2')).toEqual({ kind: 'indicators', id: 'su2' });
    expect(findPart(vastervik2023, 'nyanlanda')).toEqual({ kind: 'targetGroups', id: 'nyanlanda' });
    expect(findPart(vastervik2023, 'finns-inte')).toBeNull();
    expect(freePartId(vastervik2023, 'AK 8')).toBe('ak8');
    expect(freePartId(vastervik2023, 'AK 1')).toBe('ak1-2');
    expect(freePartId(vastervik2023, 'Språkutveckling')).toBe('sprakutveckling-2');
  });

  it('is put in its own place, and added last when it is new', () => {
    const [first, ...rest] = vastervik2023.targetGroups;
    if (!first) throw new Error('no groups');
    const renamed = putPart(vastervik2023, 'targetGroups', { ...first, name: 'Nyanlända' });
    expect(renamed.targetGroups).toEqual([{ ...first, name: 'Nyanlända' }, ...rest]);
    const added = putPart(vastervik2023, 'targetGroups', { id: 'foraldrar', name: 'Föräldrar' });
    expect(added.targetGroups.at(-1)).toEqual({ id: 'foraldrar', name: 'Föräldrar' });
    expect(added.indicators).toBe(vastervik2023.indicators);
  });

  it('takes with it what hangs on it when it is removed, and nothing else', () => {
    const left = removePart(vastervik2023, { kind: 'focusAreas', id: 'sprakutveckling' });
    expect(left.focusAreas.map(({ id }) => id)).toEqual(['arbete-kompetens', 'social-sammanhallning']);
    expect(left.goals.map(({ id }) => id)).toEqual(['arbete-kompetens-mal', 'social-sammanhallning-mal']);
    expect(left.indicators.some(({ id }) => id.startsWith('su'))).toBe(false);
    expect(left.indicators).toHaveLength(vastervik2023.indicators.length - 4);
  });

  it('ends with a year, is offered until then, and goes on when that is taken back', () => {
    for (const ref of [
      { kind: 'indicators', id: 'su2' },
      { kind: 'targetGroups', id: 'nyanlanda' },
    ] as const) {
      const ended = endPart(vastervik2023, ref, 2024);
      expect(strategySchema.parse(ended)).toEqual(ended);
      const ids = (year: number): readonly string[] => strategyInYear(ended, year)[ref.kind].map(({ id }) => id);
      expect([ids(2024).includes(ref.id), ids(2025).includes(ref.id)]).toEqual([true, false]);
      expect(endPart(ended, ref, null)).toEqual(vastervik2023);
    }
  });
});

describe('an indicator that is replaced', () => {
  it('ends the year before, names the one that took over, and both hang in the same place', () => {
    const next = { ...indicator('su2'), id: 'su5', number: 5, code: 'SU 5', parent: { kind: 'plan' as const } };
    const replaced = replaceIndicator(vastervik2023, 'su2', next, 2025);
    expect(replaced.indicators.find(({ id }) => id === 'su2')).toEqual({
      ...indicator('su2'),
      validTo: 2024,
      replacedBy: 'su5',
    });
    expect(replaced.indicators.at(-1)).toEqual({ ...next, parent: indicator('su2').parent, validFrom: 2025 });
    const codes = (year: number) => strategyInYear(replaced, year).indicators.map(({ code }) => code);
    expect(codes(2024)).toContain('SU 2');
    expect(codes(2024)).not.toContain('SU 5');
    expect(codes(2025)).toContain('SU 5');
    expect(codes(2025)).not.toContain('SU 2');
  });
});
