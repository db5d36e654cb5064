import { describe, expect, test } from 'vitest';
import { headingUnit } from '../../../../shared/intake/map/heading-unit.ts';
import { isOtherMeasure } from '../../../../shared/intake/map/other-measures.ts';

describe('other measures than people and amounts', () => {
  test.each([
    ['Kostnad per deltagare', 'cost'],
    ['Kostnad/elev', 'cost'],
    ['Andel kvinnor (%)', 'women'],
    ['Antal tillfällen', 'participants'],
    ['Deltagare i genomsnitt', 'participants'],
    ['Antal timmar', 'participants'],
    ['Average participants', 'participants'],
  ] as const)('%s is not %s', (heading, role) => {
    expect(isOtherMeasure(heading, role)).toBe(true);
  });

  test.each([
    ['Kostnad (kr)', 'cost'],
    ['Utfall per augusti', 'cost'],
    ['Antal deltagare per 31 augusti', 'participants'],
    ['Hur många deltog på träffarna?', 'participants'],
    ['varav kvinnor', 'women'],
    ['Typ av medel', 'funding'],
  ] as const)('%s may well be %s', (heading, role) => {
    expect(isOtherMeasure(heading, role)).toBe(false);
  });
});

describe('the unit in a heading', () => {
  test.each([
    ['Spend (SEK k)', 1000],
    ['Kostnad i 1000-tal kronor', 1000],
    ['Kostnad, mnkr', 1_000_000],
    ['Cost (SEK)', 1],
    ['Kostnad', null],
  ])('%s counts %s kronor', (heading, factor) => {
    expect(headingUnit(heading)).toBe(factor);
  });
});
