import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../../../renderer/lib/route.ts';

const routes: readonly Route[] = [
  { screen: 'start' },
  { screen: 'returns', returnId: null },
  { screen: 'returns', returnId: 'R0001' },
  { screen: 'returns', returnId: 'R0001', cell: 'Blad 1!F7' },
  { screen: 'link' },
  { screen: 'dispatches' },
  { screen: 'dispatches', part: 'mejltexter' },
  { screen: 'strategy', id: null },
  { screen: 'strategy', id: 'ak1' },
  { screen: 'units', unitId: 'buf' },
  { screen: 'settings', part: 'historik' },
  { screen: 'help', chapter: null },
  { screen: 'activities', activityId: null, filter: '' },
  { screen: 'activities', activityId: 'RÄDD-001', filter: 'status=pagar,saknas&text=a+b' },
  { screen: 'follow-up' },
  { screen: 'follow-up', figure: 'siffra=kvinnor&omrade=sprakutveckling' },
  { screen: 'start', figure: 'siffra=insatser' },
];

describe('routes', () => {
  it.each(routes)('come back from their own address: $screen', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('lead to the start when the address is unknown or broken', () => {
    expect(parseRoute('')).toEqual({ screen: 'start' });
    expect(parseRoute('#/finns/inte')).toEqual({ screen: 'start' });
    expect(parseRoute('#/insatser/%E0%A4%A')).toEqual({ screen: 'activities', activityId: null, filter: '' });
  });
});
