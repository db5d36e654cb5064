import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  lookOf,
  parseLook,
  usualLook,
  viewOf,
  withChoices,
  writeLook,
  type ActivityLook,
} from '../../../../../renderer/features/activities/activity-look.ts';

const look: ActivityLook = {
  filter: {
    text: 'språk & arbete',
    conditions: [
      { column: 'unit', operator: 'any', values: ['buf', 'sf'] },
      { column: 'status', operator: 'any', values: ['pagar', 'saknas'] },
      { column: 'indicators', operator: 'missing', values: [] },
      { column: 'title', operator: 'has', values: ['A, B: 50 %'] },
      { column: 'cost', operator: 'least', values: ['1000'] },
    ],
  },
  sorts: [
    { column: 'unit', isDescending: false },
    { column: 'cost', isDescending: true },
  ],
  groupBy: 'focusArea',
  columns: ['code', 'title', 'note'],
  widths: { title: 300 },
  viewId: 'vy-nämnden',
};

describe('the look of the table in the address', () => {
  it('comes back as it was written', () => {
    expect(parseLook(writeLook(look))).toEqual(look);
    expect(parseLook(`?${writeLook(look)}`.slice(1))).toEqual(look);
  });

  it('is nothing for the usual look, and nothing is the usual look', () => {
    expect(writeLook(usualLook)).toBe('');
    expect(parseLook('')).toEqual(usualLook);
  });

  it('keeps the short names that other screens link by', () => {
    expect(parseLook('utan-indikator=ja&omrade=saknas').filter.conditions).toEqual([
      { column: 'focusArea', operator: 'any', values: ['saknas'] },
      { column: 'indicators', operator: 'missing', values: [] },
    ]);
    expect(writeLook({ ...usualLook, filter: withChoices(usualLook.filter, 'unit', ['buf']) })).toBe('verksamhet=buf');
  });

  it('leaves out what it does not know, and widths that nobody could drag to', () => {
    const odd =
      'urval=hemligt:any:x&urval=title:xor:x&sortera=hemligt&kolumner=hemligt&bredd=title:9999,cost:abc&gruppera=title';
    expect(parseLook(odd)).toEqual({ ...usualLook, sorts: [] });
  });
});

describe('a named view', () => {
  it('keeps the filter, columns, order, grouping and widths, and brings them back', () => {
    const view = viewOf(look, 'vy-1', 'Inför nämnden', ['code', 'title', 'note']);
    expect(view.name).toBe('Inför nämnden');
    expect(lookOf(view)).toEqual({ ...look, viewId: 'vy-1' });
  });

  it('of a later version loses only the columns that are not known here', () => {
    const view = viewOf(look, 'vy-1', 'Inför nämnden', ['code', 'title']);
    expect(lookOf({ ...view, columns: ['code', 'framtid', 'title'] }).columns).toEqual(['code', 'title']);
  });
});

describe('withChoices', () => {
  it('replaces one column’s choices and leaves the other conditions', () => {
    const filter = withChoices(look.filter, 'status', ['forsenad']);
    expect(choicesOf(filter, 'status')).toEqual(['forsenad']);
    expect(choicesOf(filter, 'unit')).toEqual(['buf', 'sf']);
    expect(filter.conditions).toHaveLength(5);
    expect(withChoices(filter, 'status', []).conditions).toHaveLength(4);
  });
});
