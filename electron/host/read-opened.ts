import type { Grid } from '../../shared/intake/grid.ts';
import type { ReadFile } from '../../shared/intake/plan-types.ts';
import { readReturn } from '../../shared/intake/read-return.ts';
import type { Period, Register, RejectionCode, Return } from '../../shared/register/entities.ts';
import { newPeriod, parsePeriodId } from '../../shared/register/period-of.ts';
import { strategyOf } from './register-state.ts';

/** What reading a file's grid depends on besides the register. */
export type ReadRequest = Pick<Return, 'fileName' | 'member' | 'mail'> & {
  readonly grid: Grid;
  /** The period that the file was taken in for. */
  readonly periodId: string | null;
  readonly columns: Return['decisions']['columns'];
};

export type OpenedReading =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly rejection: RejectionCode };

/** A period of the register, or one that it will have: a dry run is for a period that nobody has made yet. */
export function periodFor(register: Register, id: string | null): Period | null {
  const name = id === null ? null : parsePeriodId(id);
  if (id === null || !name) return null;
  return register.periods[id] ?? newPeriod(strategyOf(register), name.year, name.kind);
}

/** Steps 3–5 of the intake with what the register knows: strategy, units, period. */
export function readOpened(register: Register, request: ReadRequest): OpenedReading {
  const { grid, periodId, fileName, member, mail, columns } = request;
  const reading = readReturn(grid, {
    strategy: strategyOf(register),
    units: Object.values(register.units),
    period: periodFor(register, periodId),
    fileName,
    member,
    mail,
    columns,
  });
  return 'rejected' in reading ? { ok: false, rejection: reading.rejected } : { ok: true, file: reading };
}
