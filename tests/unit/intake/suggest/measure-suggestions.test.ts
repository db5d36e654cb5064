import { describe, expect, it } from 'vitest';
import { buildSuggester, type EarlierActivity } from '../../../../shared/intake/suggest/build-suggester.ts';
import { blankValues } from '../../../../shared/register/activity-fields.ts';
import { focusAreaIdOf } from '../../../../shared/register/strategy.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';
import { registerFromTruth } from '../../../integration/support/register-from-truth.ts';
import { activitiesElsewhere } from './activities-elsewhere.ts';

/** The sample activities that carry a link, each once. */
function linkedActivities(): readonly EarlierActivity[] {
  const register = registerFromTruth();
  return Object.values(register.activityReports).flatMap(({ activityId, values }) => {
    const unitId = register.activities[activityId]?.unitId;
    return unitId !== undefined && values.indicators.length > 0 ? [{ id: activityId, unitId, values }] : [];
  });
}

const samples = linkedActivities();

const elsewhere: readonly EarlierActivity[] = activitiesElsewhere.map(([title, outcome, indicators]) => {
  const linked = vastervik2023.indicators.find(({ id }) => id === indicators[0]);
  const focusArea = linked ? focusAreaIdOf(vastervik2023, linked.parent) : null;
  return { id: title, unitId: 'elsewhere', values: { ...blankValues, title, outcome, indicators, focusArea } };
});

type Question = {
  readonly activities: readonly EarlierActivity[];
  /** Earlier decisions; the activity asked about is left out of them. */
  readonly earlier: readonly EarlierActivity[];
  /** Whether the unit has said the focus area, as nearly all the sample rows do. */
  readonly isAreaGiven: boolean;
};

type Figures = { readonly first: number; readonly amongThree: number; readonly area: number };

/** Percentages: a right indicator first; a right one among those shown; the right focus area first. */
function measure({ activities, earlier, isAreaGiven }: Question): Figures {
  const answers = activities.map(({ id, unitId, values }) => {
    const others = earlier.filter((other) => other.id !== id);
    const asked = { ...values, indicators: [], focusArea: isAreaGiven ? values.focusArea : null };
    const { focusAreas, indicators } = buildSuggester(vastervik2023, others)(asked, unitId);
    const rank = indicators.findIndex((one) => values.indicators.includes(one.id));
    return { rank, isAreaRight: focusAreas[0]?.id === values.focusArea };
  });
  const percent = (count: number): number => Math.round((1000 * count) / activities.length) / 10;
  return {
    first: percent(answers.filter(({ rank }) => rank === 0).length),
    amongThree: percent(answers.filter(({ rank }) => rank >= 0).length),
    area: percent(answers.filter(({ isAreaRight }) => isAreaRight).length),
  };
}

function told(what: string, question: Question): Figures {
  const figures = measure(question);
  const area = question.isAreaGiven ? '' : `, focus area first ${figures.area} %`;
  process.stdout.write(`suggestions, ${what}: first ${figures.first} %, among three ${figures.amongThree} %${area}\n`);
  return figures;
}

describe('suggested indicators for the sample activities, each asked about without its own link', () => {
  it('are right first in three of four and among three in nine of ten, in the focus area that the unit gave', () => {
    const asked = { activities: samples, isAreaGiven: true };
    told('samples, strategy and vocabulary only, focus area given', { ...asked, earlier: [] });
    const figures = told('samples, with earlier decisions, focus area given', { ...asked, earlier: samples });
    expect(samples).toHaveLength(40);
    expect(figures.first).toBeGreaterThanOrEqual(75);
    expect(figures.amongThree).toBeGreaterThanOrEqual(90);
  });

  it('are as right when the unit gave no focus area', () => {
    const asked = { activities: samples, isAreaGiven: false };
    const alone = told('samples, strategy and vocabulary only, no focus area', { ...asked, earlier: [] });
    const figures = told('samples, with earlier decisions, no focus area', { ...asked, earlier: samples });
    expect(figures.first).toBeGreaterThanOrEqual(75);
    expect(figures.amongThree).toBeGreaterThanOrEqual(90);
    expect(figures.area).toBeGreaterThanOrEqual(80);
    expect(alone.first).toBeGreaterThanOrEqual(70);
  });
});

describe('an activity that is itself among the earlier ones', () => {
  it('gets the very same suggestions, evidence and scores as if it had not been there', () => {
    const amongAll = buildSuggester(vastervik2023, samples);
    for (const { id, unitId, values } of samples.slice(0, 12)) {
      const asked = { ...values, indicators: [], focusArea: null };
      const amongOthers = buildSuggester(
        vastervik2023,
        samples.filter((other) => other.id !== id),
      );
      expect(amongAll(asked, unitId, id)).toEqual(amongOthers(asked, unitId));
      expect(amongAll(asked, unitId)).not.toEqual(amongOthers(asked, unitId));
    }
  });
});

describe('suggested indicators for activities of other municipalities', () => {
  it.each([
    ['strategy and vocabulary only', []],
    ['with the samples as earlier decisions', samples],
  ] as const)('are right first in three of four: %s', (what, earlier) => {
    for (const isAreaGiven of [true, false]) {
      const area = isAreaGiven ? 'focus area given' : 'no focus area';
      const figures = told(`elsewhere, ${what}, ${area}`, { activities: elsewhere, earlier, isAreaGiven });
      expect(figures.first).toBeGreaterThanOrEqual(75);
      expect(figures.amongThree).toBeGreaterThanOrEqual(85);
    }
  });
});
