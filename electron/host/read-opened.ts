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

function read(register: Register, request: ReadRequest): OpenedReading {
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

type Remembered = { readonly register: Register; readonly request: ReadRequest; readonly reading: OpenedReading };

/** Whether a reading made then is what would be read now. Entities are never altered in place, so the same is the same. */
function isCurrent({ register: then, request: asked }: Remembered, now: Register, request: ReadRequest): boolean {
  return (
    then.strategies === now.strategies &&
    then.units === now.units &&
    then.periods === now.periods &&
    asked.periodId === request.periodId &&
    asked.fileName === request.fileName &&
    asked.member === request.member &&
    JSON.stringify(asked.columns) === JSON.stringify(request.columns)
  );
}

/**
 * Steps 3–5 of the intake with what the register knows: strategy, units, period. The last reading of each grid is remembered as
 * long as the grid is: a correction or an accepted file alters the plan, not what the file says.
 */
export function createFileReader(): (register: Register, request: ReadRequest) => OpenedReading {
  const memory = new WeakMap<Grid, Remembered>();
  return (register, request) => {
    const remembered = memory.get(request.grid);
    if (remembered && isCurrent(remembered, register, request)) return remembered.reading;
    const reading = read(register, request);
    memory.set(request.grid, { register, request, reading });
    return reading;
  };
}
