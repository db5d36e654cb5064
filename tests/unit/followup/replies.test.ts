import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/followup/sentence.ts';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import { countReplies } from '../../../shared/followup/replies.ts';
import type { Register } from '../../../shared/register/entities.ts';
import { decide, makeFile, makeReturn, makeRow, makeUnit, register, takeIn } from '../intake/support/make.ts';

const period = '2024-delar';
const rtj = makeUnit('rtj', 'RTJ', 'Räddningstjänsten');
/** Ended before the period: nobody waits for it. */
const vkf = makeUnit('vkf', 'VKF', 'Avvecklat bolag', { to: '2023-12-31' });
const base: Register = { ...register, units: { ...register.units, rtj, vkf } };

function exempting(state: Register, ...unitIds: readonly string[]): Register {
  const held = state.periods[period];
  if (!held) throw new Error('no period');
  const exempt = unitIds.map((unitId) => ({ unitId, reason: 'Omorganisation', at: '2024-08-20', by: 'anna' }));
  return { ...state, periods: { ...state.periods, [period]: { ...held, exempt } } };
}

const repliesOf = (state: Register) => compileFollowUp(state, period).replies;
const stateOf = (state: Register, id: string) => repliesOf(state).find(({ unit }) => unit.id === id);
const said = (state: Register) =>
  compileFollowUp(state, period).sentences.map((sentence) => plainText(sentence).replaceAll('\u00A0', ' '));

describe('replies from units that need not reply', () => {
  it('are exempt with the reason, missing nothing, and not among those expected', () => {
    const state = exempting(base, 'rtj');
    expect(stateOf(state, 'rtj')).toMatchObject({
      state: 'exempt',
      exemption: 'Omorganisation',
      isExpected: false,
      missing: [],
    });
    expect(countReplies(repliesOf(state))).toEqual({ answered: 0, expected: 2 });
    expect(said(state).slice(0, 3)).toEqual([
      'Ingen av 2 verksamheter har svarat.',
      'Svar saknas från Barn- och utbildningsförvaltningen och Västervik Resort AB.',
      'Undantagna från att svara: Räddningstjänsten (Omorganisation).',
    ]);
  });

  it('are told by what they hold when they come all the same, and counted nowhere', () => {
    const state = exempting(takeIn(base, makeFile([makeRow(2, {})])).register, 'buf', 'rtj');
    expect(stateOf(state, 'buf')).toMatchObject({ state: 'complete', isExpected: false, activityCount: 1 });
    expect(countReplies(repliesOf(state))).toEqual({ answered: 0, expected: 1 });
    expect(said(state)).toContain(
      'Undantagna från att svara: Räddningstjänsten (Omorganisation). Dessutom har Barn- och utbildningsförvaltningen svarat.',
    );
  });

  it('from a unit that is no longer there are listed, and never make more replies than units expected', () => {
    const waiting = { ...base, returns: { R0001: makeReturn('R0001', { unitId: 'vkf' }) } };
    expect(stateOf(base, 'vkf')).toBeUndefined();
    expect(stateOf(waiting, 'vkf')).toMatchObject({ state: 'under-review', isExpected: false });
    const everybody = Object.fromEntries(
      ['buf', 'resort', 'rtj', 'vkf'].map((unitId, index) => [`R${index}`, makeReturn(`R${index}`, { unitId })]),
    );
    expect(countReplies(repliesOf({ ...base, returns: everybody }))).toEqual({ answered: 3, expected: 3 });
    expect(said({ ...base, returns: everybody })[0]).toBe('Alla 3 verksamheter har svarat.');
  });
});

it('“nothing to report” is incomplete when an activity was only forgotten', () => {
  const before = takeIn(base, makeFile([makeRow(2, {})]), { id: 'R0001' }).register;
  const next = '2024-bokslut';
  const silent = makeFile([], { period: { id: next, evidence: '' }, nothingToReport: true });
  const decisions = decide({ gone: [{ activityId: 'BUF-001', fate: 'forgotten', into: null }] });
  const after = takeIn(before, silent, { id: 'R0002', periodId: next, decisions }).register;
  const reply = compileFollowUp(after, next).replies.find(({ unit }) => unit.id === 'buf');
  expect(reply).toMatchObject({ state: 'incomplete', missing: ['BUF-001 har inte kommit in'] });
});
