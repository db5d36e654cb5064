import { describe, expect, it } from 'vitest';
import type { Clue, ClueKind } from '../../../../shared/intake/recognise/clues.ts';
import { periodSaidIn, recognisePeriod } from '../../../../shared/intake/recognise/recognise-period.ts';
import { context } from './support/context.ts';

const clue = (kind: ClueKind, text: string): Clue => ({ kind, about: 'both', text, evidence: text });

describe('a period is read from what people write', () => {
  it.each([
    ['Delår 2024 (januari–augusti)', 2024, 'delar'],
    ['Återrapport SF aug 2024', 2024, 'delar'],
    ['T2 2024', 2024, 'delar'],
    ['Tertial 2 2024', 2024, 'delar'],
    ['jan-aug 2024', 2024, 'delar'],
    ['Delårsrapport -24', 2024, 'delar'],
    ['bokslut 2024', 2024, 'bokslut'],
    ['Årsredovisning 2023', 2023, 'bokslut'],
    ['Insatser 2023', 2023, null],
    ['Strategi för integration 2023–2027', null, null],
    ['Språkcafé', null, null],
  ])('%s', (text, year, kind) => {
    expect(periodSaidIn(text)).toEqual({ year, kind });
  });
});

describe('recognising the period', () => {
  it('falls back on the one that was chosen, and says so', () => {
    expect(recognisePeriod([clue('file', 'svar')], context.period).period).toEqual({
      id: '2024-delar',
      evidence: 'valt vid inläsningen',
    });
  });

  it('names the clue that agrees', () => {
    expect(recognisePeriod([clue('label', 'Delår 2024')], context.period).period?.evidence).toBe('Delår 2024');
  });

  it('doubts the choice when the file says another', () => {
    expect(recognisePeriod([clue('label', 'Bokslut 2023')], context.period).contrary?.text).toBe('Bokslut 2023');
  });

  it('says nothing when nothing is known', () => {
    expect(recognisePeriod([clue('file', 'svar')], null)).toEqual({ period: null, contrary: null, said: null });
  });

  it('takes what the file says when nothing was chosen', () => {
    expect(recognisePeriod([clue('title', 'Återrapport bokslut 2024')], null).period?.id).toBe('2024-bokslut');
  });
});
