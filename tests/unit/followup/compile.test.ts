import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/followup/sentence.ts';
import { compileFollowUp } from '../../../shared/followup/compile.ts';
import type { ReplyState } from '../../../shared/followup/follow-up.ts';
import { registerSchema, type Register } from '../../../shared/register/entities.ts';
import { makeFile, makeReturn, makeRow, makeUnit, register, takeIn } from '../intake/support/make.ts';

const ksf = makeUnit('ksf', 'KSF', 'Kommunstyrelsens förvaltning');
const rtj = makeUnit('rtj', 'RTJ', 'Räddningstjänsten');
const gone = makeUnit('vkf', 'VKF', 'Avvecklat bolag', { to: '2023-12-31' });
const units = { ...register.units, ksf, rtj, vkf: gone };
const from = (id: string) => ({ unit: { id, evidence: 'filnamnet' } });

const rows = [
  makeRow(2, { title: 'Språkcafé', women: 20, men: 14, cost: 10_000, funding: 'egen' }),
  makeRow(3, {
    title: 'Praktik',
    focusArea: 'arbete-kompetens',
    indicators: ['ak1', 'ak7'],
    status: 'genomford',
    participants: 6,
  }),
  makeRow(4, {
    title: 'Simskola',
    focusArea: 'social-sammanhallning',
    indicators: [],
    participants: null,
    cost: 1_500,
  }),
];
const reported = takeIn({ ...register, units }, makeFile(rows)).register;
const joint: Register = {
  ...reported,
  activities: {
    ...reported.activities,
    'BUF-001': { ...reported.activities['BUF-001'], coUnitIds: ['ksf'] },
  } as Register['activities'],
};
const silent = takeIn(joint, makeFile([], { ...from('ksf'), nothingToReport: true }), { id: 'R0002' }).register;
const all: Register = {
  ...silent,
  returns: {
    ...silent.returns,
    R0002: { ...silent.returns['R0002'], unitId: 'ksf' } as Register['returns'][string],
    R0003: makeReturn('R0003', { unitId: 'rtj', state: 'rejected', rejection: 'damaged' }),
  },
};
const made = compileFollowUp(all, '2024-delar');
/** No-break spaces as plain ones, so that the sentences can be read here. */
const said = (state: Register, periodId = '2024-delar') =>
  compileFollowUp(state, periodId).sentences.map((sentence) => plainText(sentence).replaceAll('\u00A0', ' '));

describe('the follow-up of a period', () => {
  it('counts each activity once, joint ones under the unit that answers for them', () => {
    expect(made.activities.map(({ report, unit, isNew }) => [report.activityId, unit.id, isNew])).toEqual([
      ['BUF-001', 'buf', true],
      ['BUF-002', 'buf', true],
      ['BUF-003', 'buf', true],
    ]);
    expect(made.areas.flatMap(({ activities }) => activities)).toHaveLength(3);
  });

  it('tells a reply by its content, for the units that are expected', () => {
    const states = made.replies.map(({ unit, state }): [string, ReplyState] => [unit.id, state]);
    expect(states).toEqual([
      ['buf', 'complete'],
      ['ksf', 'nothing-to-report'],
      ['rtj', 'unreadable'],
      ['resort', 'none'],
    ]);
  });

  it('opens with the municipality’s own kind of sentences', () => {
    expect(said(all)).toEqual([
      '2 av 4 verksamheter har svarat.',
      'Svar saknas från Räddningstjänsten och Västervik Resort AB.',
      'Totalt 3 insatser har rapporterats.',
      'Av dem är 2 pågående och 1 genomförd.',
      'Av totalt 15 målindikatorer har 3 minst en insats; 12 saknar insats.',
      '1 insats saknar målindikator.',
      'Sammanlagt 40 deltagare, varav 20 kvinnor och 14 män (6 utan uppgift om kön). 2 av 3 insatser har angett antal. 1 av 3 insatser har angett kön.',
      'Kostnaden är sammanlagt 11 500 kr. 2 av 3 insatser har angett kostnad.',
    ]);
  });

  it('has sentences for a period in which nothing has come', () => {
    expect(said({ ...register, units }, '2024-bokslut')).toEqual([
      'Ingen av 4 verksamheter har svarat.',
      'Svar saknas från Barn- och utbildningsförvaltningen, Kommunstyrelsens förvaltning, Räddningstjänsten och Västervik Resort AB.',
      'Inga insatser har rapporterats.',
      'Av totalt 15 målindikatorer har ingen någon insats.',
    ]);
  });

  it('adds up what was told, and says how many told it', () => {
    expect(made.participants).toEqual({
      total: 40,
      women: 20,
      men: 14,
      children: null,
      sexUnknown: 6,
      told: { participants: 2, women: 1, men: 1, children: 0 },
    });
    expect(made.money).toEqual({
      total: 11_500,
      told: 2,
      byFunding: [
        { funding: 'egen', activityCount: 1, cost: 10_000, told: 1 },
        { funding: null, activityCount: 2, cost: 1_500, told: 1 },
      ],
    });
    expect(made.byStatus).toEqual({ planerad: 0, pagar: 2, genomford: 1, forsenad: 0, avbruten: 0, unknown: 0 });
  });

  it('gathers per focus area goals, indicators with their counts, and activities', () => {
    expect(made.areas.map(({ focusArea, activities }) => [focusArea?.id, activities.length])).toEqual([
      ['arbete-kompetens', 1],
      ['sprakutveckling', 1],
      ['social-sammanhallning', 1],
    ]);
    const counts = made.areas[0]?.indicators.map(({ indicator, activityCount }) => `${indicator.id} ${activityCount}`);
    expect(counts).toEqual(['ak1 1', 'ak2 0', 'ak3 0', 'ak4 0', 'ak5 0', 'ak6 0', 'ak7 1']);
    expect(made.unlinked.map(({ report }) => report.activityId)).toEqual(['BUF-003']);
  });

  it('calls a reply incomplete when a result or a known activity is missing, and names it', () => {
    const next = takeIn(reported, makeFile([makeRow(2, { title: 'Språkcafé', outcome: '' })]), {
      id: 'R0009',
      periodId: '2024-bokslut',
    });
    const [reply] = compileFollowUp(next.register, '2024-bokslut').replies;
    expect(reply).toMatchObject({ state: 'incomplete', activityCount: 1 });
    expect(reply?.missing).toEqual(['Resultat saknas för BUF-001', 'BUF-003 har inte kommit in']);
  });

  it('says which activities the latest reply leaves out, until a later one mentions them again', () => {
    const later = '2024-09-10T08:00:00.000Z';
    const [first, second, third] = rows.map((row) => makeRow(row.row, { ...row.values, outcome: 'Nytt resultat.' }));
    if (!first || !second || !third) throw new Error('three rows');
    const less = takeIn(reported, makeFile([first, third]), { id: 'R0002', receivedAt: later }).register;
    expect(less.returns['R0002']?.leftOut).toEqual(['BUF-002']);
    expect(compileFollowUp(less, '2024-delar').replies[0]).toMatchObject({
      state: 'incomplete',
      activityCount: 3,
      missing: ['BUF-002 nämns inte i det senaste svaret'],
    });
    const again = makeFile([first, second, third]);
    const whole = takeIn(less, again, { id: 'R0003', receivedAt: '2024-09-12T08:00:00.000Z' }).register;
    expect(compileFollowUp(whole, '2024-delar').replies[0]).toMatchObject({ state: 'complete', missing: [] });
  });

  it('reads registers from before it was kept what a reply leaves out', () => {
    const { leftOut: _, ...older } = makeReturn('R0001', { state: 'accepted', leftOut: ['BUF-001'] });
    const known = registerSchema.parse({ ...reported, returns: { R0001: older } });
    expect(compileFollowUp(known, '2024-delar').replies[0]).toMatchObject({ state: 'complete' });
  });

  it('does not take a received file for a finished reply', () => {
    const waiting = { ...register, returns: { R0001: makeReturn('R0001') } };
    expect(compileFollowUp(waiting, '2024-delar').replies[0]).toMatchObject({
      state: 'under-review',
      activityCount: 0,
    });
  });

  it('gathers activities without a focus area last', () => {
    const loose = takeIn(register, makeFile([makeRow(2, { focusArea: null, indicators: [] })])).register;
    const areas = compileFollowUp(loose, '2024-delar').areas;
    expect(areas.at(-1)).toMatchObject({ focusArea: null, activities: [{ report: { activityId: 'BUF-001' } }] });
  });

  it('tells no women, men or children where nobody has told of them, and none where someone has said so', () => {
    const silentOnSex = makeFile([makeRow(2, { participants: 99 }), makeRow(3, { title: 'Praktik', participants: 6 })]);
    expect(compileFollowUp(takeIn(register, silentOnSex).register, '2024-delar').participants).toEqual({
      total: 105,
      women: null,
      men: null,
      children: null,
      sexUnknown: 105,
      told: { participants: 2, women: 0, men: 0, children: 0 },
    });
    const noMen = makeFile([makeRow(2, { participants: 12, women: 12, men: 0 })]);
    expect(compileFollowUp(takeIn(register, noMen).register, '2024-delar').participants).toMatchObject({
      women: 12,
      men: 0,
      children: null,
    });
  });

  it('does not call women and men parts of a total that does not hold them', () => {
    const lacking = makeFile([
      makeRow(2, { participants: null, women: 20, men: 14 }),
      makeRow(3, { title: 'Praktik', participants: 6 }),
    ]);
    const sentence = said(takeIn(register, lacking).register).find((each) => each.startsWith('Sammanlagt'));
    expect(sentence).toBe(
      'Sammanlagt 6 deltagare. Uppgifterna om kön omfattar 20 kvinnor och 14 män. 1 av 2 insatser har angett antal. 1 av 2 insatser har angett kön.',
    );
  });

  it('takes another activity’s women for no part of those whose sex nobody has told', () => {
    const apart = makeFile([
      makeRow(2, { participants: 100 }),
      makeRow(3, { title: 'Praktik', participants: null, women: 5 }),
    ]);
    const state = takeIn(register, apart).register;
    expect(compileFollowUp(state, '2024-delar').participants).toMatchObject({ total: 100, women: 5, sexUnknown: 100 });
    expect(said(state).find((each) => each.startsWith('Sammanlagt'))).toBe(
      'Sammanlagt 100 deltagare. Uppgifterna om kön omfattar 5 kvinnor. 1 av 2 insatser har angett antal. 1 av 2 insatser har angett antal kvinnor och 0 antal män.',
    );
  });

  it('knows no participants and no cost where nobody has told any, in all and per funding', () => {
    const untold = makeFile([
      makeRow(2, { participants: null, funding: 'eu' }),
      makeRow(3, { title: 'Praktik', participants: null, funding: 'egen', cost: 0 }),
    ]);
    const { participants, money } = compileFollowUp(takeIn(register, untold).register, '2024-delar');
    expect(participants).toMatchObject({ total: null, sexUnknown: null });
    expect(money).toEqual({
      total: 0,
      told: 1,
      byFunding: [
        { funding: 'egen', activityCount: 1, cost: 0, told: 1 },
        { funding: 'eu', activityCount: 1, cost: null, told: 0 },
      ],
    });
  });
});
