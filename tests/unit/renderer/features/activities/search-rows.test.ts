import { describe, expect, it } from 'vitest';
import { searchRows } from '../../../../../renderer/features/activities/search-rows.ts';
import { searchTextOf, searchWords } from '../../../../../renderer/features/activities/search-text.ts';
import { context, idsOf, rowOf } from './row-fixture.ts';

const rows = [
  rowOf('BUF-001', {
    title: 'Språkcafé på biblioteket',
    focusArea: 'sprakutveckling',
    status: 'pagar',
    indicators: ['su1'],
    participants: 12,
    start: '2024-01-15',
    cost: 125_000,
  }),
  rowOf(
    'BUF-002',
    { title: 'Läxhjälp', status: 'genomford', outcome: 'Ökat språk', participants: 40 },
    {
      firstPeriodId: '2023-delar',
      note: 'Ring rektorn',
    },
  ),
  rowOf('SF-001', { title: 'Praktik', indicators: ['ak1'] }, { coUnitIds: ['buf'] }, { warning: 2 }),
];
const found = (text: string) => idsOf(searchRows(rows, text, context));

describe('searchRows', () => {
  it('shows everything when nothing is searched for', () => {
    expect(found('')).toEqual(['BUF-001', 'BUF-002', 'SF-001']);
  });

  it('finds words in any text, in any order and case, each of which must occur', () => {
    expect(found('SPRÅK')).toEqual(['BUF-001', 'BUF-002']);
    expect(found('biblioteket språk')).toEqual(['BUF-001']);
    expect(found('biblioteket praktik')).toEqual([]);
  });

  it('searches what the screen shows too: codes, units, statuses, indicators, figures and notes', () => {
    expect(found('sf-0')).toEqual(['SF-001']);
    expect(found('socialförv')).toEqual(['SF-001']);
    expect(found('genomförd')).toEqual(['BUF-002']);
    expect(found('ak 1')).toEqual(['SF-001']);
    expect(found('125 000')).toEqual(['BUF-001']);
    expect(found('rektorn')).toEqual(['BUF-002']);
    expect(found('barn och utbildning')).toEqual(['BUF-001', 'BUF-002', 'SF-001']);
  });

  it('answers every text as if it were the first, whatever was searched for before', () => {
    const words = ['språk', 'läx', 'praktik', '12', '125000', 'ring', 'e', 'å'];
    const many = Array.from({ length: 120 }, (_, index) =>
      rowOf(`BUF-${index}`, {
        title: `${words[index % 7]} ${words[(index * 5) % 8]}`,
        outcome: words[(index * 3) % 8] ?? '',
        cost: index % 4 === 0 ? 125_000 : null,
      }),
    );
    const anew = (text: string) =>
      idsOf(many.filter((row) => searchWords(text).every((word) => searchTextOf(row, context).includes(word))));
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 16_807) % 2_147_483_647) % below;
    let text = '';
    for (let key = 0; key < 600; key += 1) {
      const letter = 'språkläx 125 000ring'[next(20)] ?? '';
      // Letters are added at the end and in the middle, and taken back: what stands is answered each time.
      const place = next(3) === 0 ? next(text.length + 1) : text.length;
      text = next(3) === 0 || text.length > 12 ? text.slice(0, -1) : text.slice(0, place) + letter + text.slice(place);
      expect(idsOf(searchRows(many, text, context)), text).toEqual(anew(text));
    }
  });

  it('goes only through what the text before it found, when the text has grown', () => {
    const asked: string[] = [];
    const many = ['läsa', 'läxor', 'praktik'].map((title) => {
      const row = rowOf(title, { title });
      return new Proxy(row, {
        get: (target, key, self) => {
          asked.push(title);
          return Reflect.get(target, key, self) as unknown;
        },
      });
    });
    searchRows(many, 'lä', context);
    asked.length = 0;
    const cold = { ...context };
    searchRows(many, 'lä', cold);
    expect(new Set(asked)).toEqual(new Set(['läsa', 'läxor', 'praktik']));
    expect(searchRows(many, 'läx', context)).toHaveLength(1);
    expect(searchRows(many, 'lä', context)).toBe(searchRows(many, 'lä', context));
  });

  it('finds an activity by the new name of its focus area when the plan has been altered', () => {
    const renamed = {
      ...context,
      strategy: {
        ...context.strategy,
        focusAreas: context.strategy.focusAreas.map((area) => ({ ...area, name: `Nytt namn ${area.id}` })),
      },
    };
    expect(found('nytt namn')).toEqual([]);
    expect(idsOf(searchRows(rows, 'nytt namn', renamed))).toEqual(['BUF-001']);
  });
});
