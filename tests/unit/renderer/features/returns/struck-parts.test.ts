import { describe, expect, it } from 'vitest';
import { struckParts } from '../../../../../renderer/features/returns/struck-parts.ts';

const drawn = (whole: string, left: string): string =>
  struckParts(whole, left)
    .map(({ text, isStruck }) => (isStruck ? `[${text}]` : text))
    .join('');

describe('the parts of a text that are struck through', () => {
  it('are all of it when nothing is left', () => {
    expect(drawn('40 deltagare', '')).toBe('[40 deltagare]');
  });

  it('stand at the beginning, in the middle or at the end', () => {
    expect(drawn('30 lotter 25 lotter', '25 lotter')).toBe('[30 lotter ]25 lotter');
    expect(drawn('Startad, 30 lotter 25 lotter', 'Startad, 25 lotter')).toBe('Startad,[ 30 lotter ]25 lotter');
    expect(drawn('Fyra platser, eller fem', 'Fyra platser,')).toBe('Fyra platser,[ eller fem]');
  });

  it('are several', () => {
    expect(drawn('Ett två tre fyra fem', 'Ett tre fem')).toBe('Ett[ två ]tre[ fyra ]fem');
  });

  it('never lose a letter of what was written', () => {
    for (const [whole, left] of [
      ['Ja  till   10', 'Ja 10'],
      ['Sommar', 'mmr'],
      ['', ''],
    ] as const) {
      const parts = struckParts(whole, left);
      expect(parts.map(({ text }) => text).join('')).toBe(whole);
    }
  });

  it('are not guessed at when what is left can’t be found again', () => {
    expect(drawn('Sommar', 'vinter')).toBe('Sommar');
  });
});
