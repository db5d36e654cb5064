import { describe, expect, it } from 'vitest';
import { figureName, readFigure } from '../../../shared/followup/figure-name.ts';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import { compileOverview } from '../../../shared/followup/compile-overview.ts';
import { followUpFigures, overviewFigures } from './figures-shown.ts';
import { reported } from './support.ts';

describe('a figure’s name in an address', () => {
  it('is read back as the same figure, for every figure that is shown', () => {
    const shown = [
      ...followUpFigures(compileFollowUp(reported, '2024-delar')),
      ...overviewFigures(compileOverview(reported, '2024-delar')),
    ];
    for (const { figure } of shown) expect(readFigure(figureName(figure))).toEqual(figure);
  });

  it('says in words what is counted', () => {
    expect(figureName({ kind: 'sum', of: 'women', scope: { areaId: 'sprakutveckling', status: 'pagar' } })).toBe(
      'siffra=kvinnor&omrade=sprakutveckling&status=pagar',
    );
    expect(figureName({ kind: 'activities', scope: { funding: null, areaId: null } })).toBe(
      'siffra=insatser&omrade=saknas&finansiering=saknas',
    );
  });

  it('keeps ids with signs of their own', () => {
    const figure = { kind: 'activities', scope: { areaId: 'a&b=c åäö' } } as const;
    expect(readFigure(figureName(figure))).toEqual(figure);
  });

  it.each(['', 'siffra', 'siffra=annat', 'siffra=kvinnor&status=grön', 'siffra=kvinnor&okänt=1', 'siffra=%E0%A4%A'])(
    'means no figure where a part of it can’t be read: %s',
    (name) => {
      expect(readFigure(name)).toBeNull();
    },
  );
});
