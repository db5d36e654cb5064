import { describe, expect, it } from 'vitest';
import { sureLinks, sureOne } from '../../../../../../renderer/features/returns/bulk/sure-links.ts';
import { buildSuggester, type EarlierActivity } from '../../../../../../shared/intake/suggest/build-suggester.ts';
import { blankValues } from '../../../../../../shared/register/activity-fields.ts';
import { focusAreaIdOf } from '../../../../../../shared/register/strategy.ts';
import { vastervik2023 } from '../../../../../../shared/strategies/vastervik-2023-2027.ts';
import { registerFromTruth } from '../../../../../integration/support/register-from-truth.ts';
import { activitiesElsewhere } from '../../../../intake/suggest/activities-elsewhere.ts';

const register = registerFromTruth();
const samples: EarlierActivity[] = Object.values(register.activityReports).flatMap(({ activityId, values }) => {
  const unitId = register.activities[activityId]?.unitId;
  return unitId !== undefined && values.indicators.length > 0 ? [{ id: activityId, unitId, values }] : [];
});
const elsewhere: EarlierActivity[] = activitiesElsewhere.map(([title, outcome, indicators]) => {
  const linked = vastervik2023.indicators.find(({ id }) => id === indicators[0]);
  const focusArea = linked ? focusAreaIdOf(vastervik2023, linked.parent) : null;
  return { id: title, unitId: 'elsewhere', values: { ...blankValues, title, outcome, indicators, focusArea } };
});

type Hits = { readonly right: number; readonly sure: number };

/** How many of the activities get a sure suggestion when asked about without their own links, and how many of those are right. */
function hitsOf(isAreaGiven: boolean, hasMemory: boolean): { readonly indicators: Hits; readonly areas: Hits } {
  const answers = [...samples, ...elsewhere].map(({ id, unitId, values }) => {
    const earlier = hasMemory ? samples.filter((other) => other.id !== id) : [];
    const asked = { ...values, indicators: [], focusArea: isAreaGiven ? values.focusArea : null };
    const { focusAreas, indicators } = buildSuggester(vastervik2023, earlier)(asked, unitId);
    return { values, area: sureOne(focusAreas), indicator: sureOne(indicators) };
  });
  const withArea = answers.filter(({ area }) => area !== null);
  const withIndicator = answers.filter(({ indicator }) => indicator !== null);
  return {
    areas: { sure: withArea.length, right: withArea.filter((one) => one.area?.id === one.values.focusArea).length },
    indicators: {
      sure: withIndicator.length,
      right: withIndicator.filter((one) => one.values.indicators.includes(one.indicator?.id ?? '')).length,
    },
  };
}

describe('a sure suggestion', () => {
  it.each([
    { isAreaGiven: true, hasMemory: true },
    { isAreaGiven: true, hasMemory: false },
    { isAreaGiven: false, hasMemory: true },
    { isAreaGiven: false, hasMemory: false },
  ])('is right nine times of ten, and half of the activities get one (%o)', ({ isAreaGiven, hasMemory }) => {
    const { indicators, areas } = hitsOf(isAreaGiven, hasMemory);
    expect(indicators.sure).toBeGreaterThanOrEqual((samples.length + elsewhere.length) / 2);
    expect(indicators.right / indicators.sure).toBeGreaterThanOrEqual(0.9);
    if (isAreaGiven) return;
    expect(areas.sure).toBeGreaterThanOrEqual((samples.length + elsewhere.length) / 2);
    expect(areas.right / areas.sure).toBeGreaterThanOrEqual(0.9);
  });

  const suggestion = (id: string, score: number, words: readonly string[] = ['ord']) => ({
    id,
    score,
    words,
    earlier: [],
    habit: null,
  });
  const asked = { focusAreas: [], indicators: [suggestion('ak7', 3), suggestion('su1', 1)] };

  it('is well ahead of the next, and rests on more than habit', () => {
    expect(sureOne([suggestion('ak7', 3), suggestion('ak6', 1.5)])?.id).toBe('ak7');
    expect(sureOne([suggestion('ak7', 3), suggestion('ak6', 2.5)])).toBeNull();
    expect(sureOne([suggestion('ak7', 3, [])])).toBeNull();
    expect(sureOne([])).toBeNull();
  });

  it('of an indicator lies in the focus area of the activity, and is none while that is unknown', () => {
    expect(sureLinks(vastervik2023, asked, 'arbete-kompetens').indicator?.id).toBe('ak7');
    expect(sureLinks(vastervik2023, asked, 'sprakutveckling').indicator).toBeNull();
    expect(sureLinks(vastervik2023, asked, null).indicator).toBeNull();
    const withArea = { ...asked, focusAreas: [suggestion('arbete-kompetens', 2)] };
    expect(sureLinks(vastervik2023, withArea, null).indicator?.id).toBe('ak7');
  });
});
