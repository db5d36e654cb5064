import type { Register } from '../../shared/register/entities.ts';
import type { Return } from '../../shared/register/return.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { newPeriod, parsePeriodId } from '../../shared/register/period-of.ts';
import type { ReadingOrder } from '../workbook/reader-messages.ts';
import { strategyOf } from './register-state.ts';

/** A workbook to be read, in which file it came, and what somebody has decided of it. */
export type ReadRequest = Pick<Return, 'fileName' | 'fileSha256' | 'sha256' | 'member'> & {
  /** The period that the file was taken in for. */
  readonly periodId: string | null;
  readonly columns: Return['decisions']['columns'];
};

/** A period of the register, or one that it will have: a dry run is for a period that nobody has made yet. */
function periodFor(register: Register, id: string | null): Period | null {
  const name = id === null ? null : parsePeriodId(id);
  if (id === null || !name) return null;
  return register.periods[id] ?? newPeriod(strategyOf(register), name.year, name.kind);
}

/** Written once for a register's units and strategy, however many files are read by them. */
const settings = new WeakMap<Register['units'], { readonly strategy: unknown; readonly text: string }>();

function settingOf(register: Register): string {
  const strategy = strategyOf(register);
  const known = settings.get(register.units);
  if (known?.strategy === strategy) return known.text;
  const text = JSON.stringify({ strategy, units: Object.values(register.units) });
  settings.set(register.units, { strategy, text });
  return text;
}

/** All that reading a workbook depends on besides its bytes (steps 3–5 of the intake): what the register knows. */
export const readingOrder = (register: Register, request: ReadRequest): ReadingOrder => ({
  setting: settingOf(register),
  period: periodFor(register, request.periodId),
  fileName: request.fileName,
  chosen: request.columns.length === 0 ? null : { sha256: request.sha256, columns: request.columns },
});
