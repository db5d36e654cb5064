import { describe, expect, it } from 'vitest';
import { parseLook } from '../../../../renderer/features/activities/activity-look.ts';
import { activitiesHref } from '../../../../renderer/lib/activity-address.ts';

/** What the list of activities makes of an address. */
const conditions = (href: string) => parseLook(href.split('?')[1] ?? '').filter.conditions;

describe('the address of the activities that a figure stands for', () => {
  it('is understood by the list of activities, part by part', () => {
    const href = activitiesHref({ unitIds: ['buf'], areaIds: ['sprakutveckling'], statuses: ['pagar'] });
    expect(href).toBe('#/insatser?verksamhet=buf&omrade=sprakutveckling&status=pagar');
    expect(conditions(href)).toEqual([
      { column: 'unit', operator: 'any', values: ['buf'] },
      { column: 'focusArea', operator: 'any', values: ['sprakutveckling'] },
      { column: 'status', operator: 'any', values: ['pagar'] },
    ]);
  });

  it('says what is not told as the list does', () => {
    const [area, status, funding] = conditions(
      activitiesHref({ areaIds: [null], statuses: ['unknown'], fundings: [null] }),
    );
    expect([area, status, funding].map((one) => one?.values)).toEqual([['saknas'], ['saknas'], ['saknas']]);
    expect(conditions(activitiesHref({ isUnlinkedOnly: true }))).toEqual([
      { column: 'indicators', operator: 'missing', values: [] },
    ]);
  });

  it('narrows to indicators and who pays', () => {
    expect(conditions(activitiesHref({ indicatorIds: ['ak1'], fundings: ['egen'] }))).toEqual([
      { column: 'indicators', operator: 'any', values: ['ak1'] },
      { column: 'funding', operator: 'any', values: ['egen'] },
    ]);
  });

  it('is the whole list when nothing is narrowed', () => {
    expect(activitiesHref({})).toBe('#/insatser');
  });
});
