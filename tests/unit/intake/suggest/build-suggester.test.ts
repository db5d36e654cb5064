import { describe, expect, it } from 'vitest';
import { buildSuggester, type EarlierActivity } from '../../../../shared/intake/suggest/build-suggester.ts';
import { blankValues, type ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';
import { vanersborg } from '../../../fixtures/strategies/vanersborg.ts';
import { vastervik2015 } from '../../../fixtures/strategies/vastervik-2015-2017.ts';
import { vaxjo } from '../../../fixtures/strategies/vaxjo.ts';
import { activitiesElsewhere } from './activities-elsewhere.ts';

const earlierActivity = (id: string, unitId: string, values: Partial<ActivityValues>): EarlierActivity => ({
  id,
  unitId,
  values: { ...blankValues, ...values },
});
const asked = (values: Partial<ActivityValues>): ActivityValues => ({ ...blankValues, ...values });

/** Linked against what its words alone would give, so that only the earlier decision can explain the answer. */
const gardening = earlierActivity('SBF-003', 'sbf', {
  title: 'Plantering av rosenbuskar vid torget',
  focusArea: 'social-sammanhallning',
  indicators: ['ss3'],
});

describe('suggestions from earlier decisions', () => {
  it('repeat how the likest activity was linked, also another unit’s, and name it', () => {
    const suggest = buildSuggester(vastervik2023, [gardening]);
    const { focusAreas, indicators } = suggest(asked({ title: 'Rosenbuskar planteras vid torget' }), 'kof');
    const earlier = [{ id: 'SBF-003', title: 'Plantering av rosenbuskar vid torget' }];
    expect(focusAreas[0]).toMatchObject({ id: 'social-sammanhallning', earlier });
    expect(indicators[0]).toMatchObject({ id: 'ss3', earlier });
    expect(buildSuggester(vastervik2023, [])(asked({ title: 'Rosenbuskar planteras vid torget' }), 'kof')).toEqual({
      focusAreas: [],
      indicators: [],
    });
  });

  it('count what is usual at the unit within the focus area, and say of how many', () => {
    const earlier = ['Alfa', 'Beta', 'Gamma'].map((title, index) =>
      earlierActivity(`SBF-00${index + 1}`, 'sbf', {
        title,
        focusArea: 'social-sammanhallning',
        indicators: [index < 2 ? 'ss2' : 'ss1'],
      }),
    );
    const suggest = buildSuggester(vastervik2023, earlier);
    const values = asked({ title: 'Delta', focusArea: 'social-sammanhallning' });
    expect(suggest(values, 'sbf').indicators).toMatchObject([
      { id: 'ss2', words: [], earlier: [], habit: { among: 'unit', linked: 2, of: 3 } },
    ]);
    expect(suggest({ ...values, focusArea: null }, 'sbf').indicators).toEqual([]);
  });

  it('give the same answer in whatever order the earlier activities come', () => {
    const earlier = activitiesElsewhere.map(([title, outcome, indicators], index) =>
      earlierActivity(`X-${String(index).padStart(3, '0')}`, 'x', { title, outcome, indicators }),
    );
    const [one, other] = [buildSuggester(vastervik2023, earlier), buildSuggester(vastervik2023, earlier.toReversed())];
    for (const { values } of earlier) {
      const question = { ...values, indicators: [] };
      expect(other(question, 'y')).toEqual(one(question, 'y'));
    }
  });

  it('are answered within 5 ms when a thousand activities are linked', () => {
    const earlier = Array.from({ length: 1000 }, (_, index) => {
      const [title, outcome, indicators] = activitiesElsewhere[index % activitiesElsewhere.length] ?? ['', '', []];
      const words = { title: `${title} nr${index}`, outcome: `${outcome} Ordet${index % 97} sak${index % 31}.` };
      return earlierActivity(`X-${index}`, `unit${index % 12}`, { ...words, indicators });
    });
    const suggest = buildSuggester(vastervik2023, earlier);
    // Each activity's best of five rounds, so that what else the computer is doing is not measured; the middle one of these.
    const bests = activitiesElsewhere.map(([title, outcome]) => {
      const times = Array.from({ length: 5 }, (_, round) => {
        const start = performance.now();
        suggest(asked({ title: `${title} i Nystad${round}`, outcome }), 'unit3');
        return performance.now() - start;
      });
      return Math.min(...times);
    });
    const middle = bests.toSorted((one, other) => one - other)[Math.floor(bests.length / 2)] ?? Infinity;
    process.stdout.write(`suggestions, a thousand earlier activities: ${middle.toFixed(2)} ms per activity\n`);
    expect(middle).toBeLessThan(5);
  });
});

describe('suggestions for what has nothing to do with the plan', () => {
  it.each(['Övrigt', 'Snöröjning', 'Budgetarbete', 'Julbord för personalen', 'Asfaltering av väg 40', 'Workshop', ''])(
    'are none, whatever has been linked before: %s',
    (title) => {
      const earlier = activitiesElsewhere.map(([name, outcome, indicators], index) =>
        earlierActivity(`X-${index}`, 'x', { title: name, outcome, indicators }),
      );
      const suggest = buildSuggester(vastervik2023, earlier);
      expect(suggest(asked({ title }), 'x')).toEqual({ focusAreas: [], indicators: [] });
    },
  );
});

describe('suggestions for other plans', () => {
  const best = (strategy: typeof vaxjo, title: string) => {
    const { focusAreas, indicators } = buildSuggester(strategy, [])(asked({ title }), 'x');
    return { area: focusAreas[0]?.id, indicator: indicators[0]?.id };
  };

  it('reach indicators with other titles through the same general words', () => {
    expect(best(vastervik2015, 'Språkcafé för vuxna').indicator).toBe('sfi');
    expect(best(vastervik2015, 'Subventionerade anställningar i skogsvården').indicator).toBe('arbetsmarknadsprogram');
    expect(['nyckeltal-4', 'nyckeltal-5', 'nyckeltal-6']).toContain(best(vaxjo, 'Läxhjälp i högstadiet').indicator);
    expect(best(vaxjo, 'Spontanidrott i hallen').area).toBe('fritid');
    expect(best(vaxjo, 'Ungdomsråd och medborgarförslag').area).toBe('demokrati');
  });

  it('are made of focus areas alone where the plan has no indicators', () => {
    expect(best(vanersborg, 'Bosociala samordnare och hyresvärdar')).toEqual({ area: 'boende', indicator: undefined });
    expect(best(vanersborg, 'Jobbmässa med lokala företag').area).toBe('arbete-sysselsattning');
  });
});
