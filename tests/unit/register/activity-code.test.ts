import { describe, expect, it } from 'vitest';
import { nextActivityCodes } from '../../../shared/register/activity-code.ts';
import { makeFile, makeRow, register, takeIn } from '../intake/support/make.ts';

const held = takeIn(register, makeFile([makeRow(2, {}), makeRow(3, { title: 'Praktik i köket' })])).register;

describe('activity codes', () => {
  it('begin at 001 and go on after the highest', () => {
    expect(nextActivityCodes(register, 'BUF', 2)).toEqual(['BUF-001', 'BUF-002']);
    expect(nextActivityCodes(held, 'BUF', 1)).toEqual(['BUF-003']);
    expect(nextActivityCodes(held, 'KoF', 1)).toEqual(['KoF-001']);
  });

  it('are not used again after an activity has been removed, as long as anything still names it', () => {
    const { 'BUF-002': _, ...activities } = held.activities;
    expect(nextActivityCodes({ ...held, activities }, 'BUF', 1)).toEqual(['BUF-003']);
  });

  it('are not taken for another unit’s when its short name begins alike', () => {
    const longer = { ...held.activities['BUF-001'], id: 'BUFF-009' } as (typeof held.activities)[string];
    expect(nextActivityCodes({ ...held, activities: { ...held.activities, 'BUFF-009': longer } }, 'BUF', 1)).toEqual([
      'BUF-003',
    ]);
  });

  it('go past 999', () => {
    const last = { ...held.activities['BUF-001'], id: 'BUF-999' } as (typeof held.activities)[string];
    expect(nextActivityCodes({ ...held, activities: { 'BUF-999': last } }, 'BUF', 1)).toEqual(['BUF-1000']);
  });

  it('hold nothing that parts ids or can’t be seen', () => {
    expect(nextActivityCodes(register, 'V B@A#B', 1)).toEqual(['VBAB-001']);
  });
});
