import { describe, expect, it } from 'vitest';
import { focusAreaIdOf, indicatorsOf, strategySchema, type Strategy } from '../../../shared/register/strategy.ts';
import { vanersborg } from '../../fixtures/strategies/vanersborg.ts';
import { vastervik2015 } from '../../fixtures/strategies/vastervik-2015-2017.ts';
import { vaxjo } from '../../fixtures/strategies/vaxjo.ts';

/** Every id that something hangs on must be there. */
function danglingParents(strategy: Strategy): readonly string[] {
  const known = new Set([...strategy.focusAreas, ...strategy.goals].map((at) => at.id));
  const hanging = [...strategy.goals, ...strategy.indicators, ...strategy.strategyLines];
  return hanging.flatMap(({ parent }) => (parent.kind === 'plan' || known.has(parent.id) ? [] : [parent.id]));
}

describe('plans that are built otherwise', () => {
  it.each([vastervik2015, vanersborg, vaxjo])('$name fits the same schema, with nothing hanging loose', (strategy) => {
    expect(strategySchema.parse(strategy)).toEqual(strategy);
    expect(danglingParents(strategy)).toEqual([]);
  });

  it('holds focus areas without indicators, and indicators on the plan and on its sub-goals', () => {
    for (const area of vastervik2015.focusAreas) expect(indicatorsOf(vastervik2015, area.id)).toEqual([]);
    const places = vastervik2015.indicators.map((indicator) => indicator.parent.kind);
    expect(places).toEqual(['plan', 'goal', 'goal', 'goal', 'goal', 'goal', 'goal']);
    expect(vastervik2015.indicators.every((each) => focusAreaIdOf(vastervik2015, each.parent) === null)).toBe(true);
  });

  it('holds several goals per focus area, and measures under names of their own', () => {
    const perArea = vanersborg.focusAreas.map(
      (area) => vanersborg.goals.filter((goal) => focusAreaIdOf(vanersborg, goal.parent) === area.id).length,
    );
    expect(perArea).toEqual([4, 3, 4]);
    expect(vanersborg.terms.strategyLine?.plural).toBe('åtgärder');
  });

  it('holds processes in place of focus areas, each with its strategy lines, and forums', () => {
    expect(vaxjo.terms.focusArea.plural).toBe('processer');
    expect(vaxjo.strategyLines.map((line) => focusAreaIdOf(vaxjo, line.parent))).toEqual([
      'arbetsmarknad',
      'fritid',
      'ledning-stod',
    ]);
    expect(vaxjo.forums.map((forum) => forum.name)).toContain('Integrationsråd');
  });
});
