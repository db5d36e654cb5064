import type { Register } from '../../../shared/register/entities.ts';
import { makeFile, makeReturn, makeRow, makeUnit, register, takeIn } from '../intake/support/make.ts';

export const ksf = makeUnit('ksf', 'KSF', 'Kommunstyrelsens förvaltning');
export const rtj = makeUnit('rtj', 'RTJ', 'Räddningstjänsten');

/** A register with four units and nothing reported. */
export const silent: Register = { ...register, units: { ...register.units, ksf, rtj } };

export const rows = [
  makeRow(2, { title: 'Språkcafé', women: 20, men: 14, cost: 10_000, funding: 'egen' }),
  makeRow(3, {
    title: 'Praktik',
    focusArea: 'arbete-kompetens',
    indicators: ['ak1', 'ak7'],
    status: 'genomford',
    participants: 6,
  }),
  makeRow(4, { title: 'Simskola', focusArea: 'social-sammanhallning', indicators: [], participants: null }),
];

/** BUF has reported `rows` in the first period: BUF-001 and BUF-003 go on, BUF-002 is done. */
export const reported: Register = takeIn(silent, makeFile(rows)).register;

/** As `reported`, with the first activity done together with the municipal office. */
export function shared(state: Register): Register {
  const first = state.activities['BUF-001'];
  if (!first) throw new Error('BUF-001 has been reported');
  return { ...state, activities: { ...state.activities, 'BUF-001': { ...first, coUnitIds: ['ksf'] } } };
}

/** A period with units that need not reply. */
export function exempting(state: Register, periodId: string, unitIds: readonly string[]): Register {
  const period = state.periods[periodId];
  if (!period) throw new Error(`the register has ${periodId}`);
  const exempt = unitIds.map((unitId) => ({ unitId, reason: 'Ingen verksamhet', at: '2024-09-01', by: 'anna' }));
  return { ...state, periods: { ...state.periods, [periodId]: { ...period, exempt } } };
}

/** A register in which a unit's reply, already taken in, says that it has nothing to report. */
export function withNothingFrom(state: Register, unitId: string, periodId: string): Register {
  const id = `R-${unitId}`;
  const reply = makeReturn(id, { unitId, periodId, state: 'accepted', nothingToReport: true });
  return { ...state, returns: { ...state.returns, [id]: reply } };
}
