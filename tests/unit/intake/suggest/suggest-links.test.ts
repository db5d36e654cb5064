import { describe, expect, it } from 'vitest';
import { suggestLinks } from '../../../../shared/intake/suggest/suggest-links.ts';
import { blankValues, type ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { vanersborg } from '../../../fixtures/strategies/vanersborg.ts';
import { vastervik2023 } from '../../../../shared/strategies/vastervik-2023-2027.ts';

const suggest = (values: Partial<ActivityValues>) => suggestLinks(vastervik2023, { ...blankValues, ...values });

describe('suggested links', () => {
  it('come from the strategy’s own words, and show them', () => {
    const { focusAreas, indicators } = suggest({ title: 'Praktikplatser i hemtjänsten' });
    expect(focusAreas[0]?.id).toBe('arbete-kompetens');
    expect(indicators[0]).toMatchObject({ id: 'ak7', words: ['praktikplatser'] });
  });

  it('know a word in another form', () => {
    expect(suggest({ title: 'Stöd till företagare' }).indicators.map(({ id }) => id)).toContain('ak4');
  });

  it('stay within the focus area that the activity has', () => {
    const { focusAreas, indicators } = suggest({
      title: 'Svenska på jobbet och praktik',
      focusArea: 'sprakutveckling',
    });
    expect(focusAreas).toEqual([]);
    expect(indicators.every(({ id }) => id.startsWith('su'))).toBe(true);
  });

  it('are not made for what is linked, nor out of words that everything shares', () => {
    expect(suggest({ title: 'Praktik', focusArea: 'arbete-kompetens', indicators: ['ak7'] }).indicators).toEqual([]);
    expect(suggest({ title: 'Insats för personer i kommunen' })).toEqual({ focusAreas: [], indicators: [] });
  });

  it('work for a plan without indicators', () => {
    const values = { ...blankValues, title: 'Fler bostäder i nya boendemiljöer' };
    expect(suggestLinks(vanersborg, values).focusAreas[0]?.id).toBe('boende');
    expect(suggestLinks(vanersborg, values).indicators).toEqual([]);
  });
});
