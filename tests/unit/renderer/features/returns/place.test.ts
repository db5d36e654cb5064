import { describe, expect, it } from 'vitest';
import { selectionAt } from '../../../../../renderer/features/returns/place.ts';
import { planOf, rowAt } from './plan-fixture.ts';

const plan = planOf([rowAt(5), rowAt(6)]);

describe('what stands at a place in the file', () => {
  it('is the field that was read there', () => {
    expect(selectionAt(plan, { sheet: 'Blad1', cell: 'K6' })).toEqual({ rowKey: 'Blad1!6', field: 'participants' });
  });

  it('is the row alone where nothing was read', () => {
    expect(selectionAt(plan, { sheet: 'Blad1', cell: 'T6' })).toEqual({ rowKey: 'Blad1!6', field: null });
  });

  it('is nothing beside the rows and on another sheet', () => {
    expect(selectionAt(plan, { sheet: 'Blad1', cell: 'K60' })).toBeNull();
    expect(selectionAt(plan, { sheet: 'Blad2', cell: 'K6' })).toBeNull();
  });
});
