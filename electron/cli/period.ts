import { extendedTo } from '../../shared/register/due-date.ts';
import { periodName } from '../../shared/register/period-of.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import type { RunningHost } from '../host/host.ts';
import { run, withRegister } from './cli-host.ts';
import { readOptions, required, requiredPeriod, type GivenOptions } from './options.ts';
import type { Places } from './places.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';

/** A period, for `--json`. */
export type PeriodReport = {
  readonly period: string;
  readonly dueDate: string;
  readonly state: Period['state'];
  /** The units that have longer than the others, each with its own last day. */
  readonly extensions: readonly { readonly unit: string; readonly dueDate: string; readonly reason: string }[];
};

const reportOf = (period: Period): PeriodReport => ({
  period: period.id,
  dueDate: period.dueDate,
  state: period.state,
  extensions: (period.extensions ?? [])
    .filter(({ unitId }) => extendedTo(period, unitId) !== null)
    .map(({ unitId, dueDate, reason }) => ({ unit: unitId, dueDate, reason })),
});

function periodText({ period, dueDate, state, extensions }: PeriodReport): string {
  const longer = extensions.map(
    ({ unit, dueDate: day, reason }) => `  ${unit}: anstånd till ${day}${reason === '' ? '' : `, ${reason}`}`,
  );
  return [
    `${periodName(period)} (${period}), svar senast ${dueDate}${state === 'frozen' ? ', fryst' : ''}`,
    ...longer,
  ].join('\n');
}

/** A day of the calendar, as `2024-09-30`. */
function dayOf(text: string): string {
  const at = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)) return text;
  throw new UsageError(`”${text}” är ingen dag. Skriv den som 2024-09-30.`);
}

/** What is to be done with a period. */
type Wish =
  | { readonly kind: 'look' }
  | { readonly kind: 'due'; readonly dueDate: string }
  | { readonly kind: 'extend'; readonly unitId: string; readonly dueDate: string | null; readonly reason: string };

function wishOf(options: GivenOptions): Wish {
  const due = options.value('due');
  const unitId = options.value('unit');
  const isTakenBack = options.flag('no-extension');
  if (due !== null && isTakenBack) throw new UsageError('Välj --due eller --no-extension, inte båda.');
  if (unitId === null) {
    if (isTakenBack) throw new UsageError('Kommandot behöver --unit: vilken verksamhet anståndet gäller.');
    return due === null ? { kind: 'look' } : { kind: 'due', dueDate: dayOf(due) };
  }
  if (due === null && !isTakenBack) throw new UsageError('Kommandot behöver --due: den dag anståndet gäller till.');
  const dueDate = due === null ? null : dayOf(due);
  return { kind: 'extend', unitId, dueDate, reason: options.value('reason') ?? '' };
}

/** Does it to a period of the register, which is made if it is new. */
async function change(host: RunningHost, options: GivenOptions, wish: Wish): Promise<readonly Period[]> {
  if (options.value('period') === null) {
    if (wish.kind !== 'look') required(options, 'period');
    return run(host, 'period:list', {});
  }
  const { id, year, kind } = requiredPeriod(options);
  if (wish.kind === 'look') {
    const found = (await run(host, 'period:list', {})).filter((period) => period.id === id);
    if (found.length === 0) throw new UsageError(`Registret har inget ${periodName(id)}.`);
    return found;
  }
  await run(host, 'period:choose', { year, kind });
  if (wish.kind === 'due') return [await run(host, 'period:due', { periodId: id, dueDate: wish.dueDate })];
  const { unitId, dueDate, reason } = wish;
  return [await run(host, 'period:extend', { periodId: id, unitId, dueDate, reason })];
}

/** `liggaren period`: which periods there are and their last days, and how these are changed. */
export async function periodCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, {
    values: ['register', 'period', 'due', 'unit', 'reason'],
    flags: ['no-extension', 'json'],
    takesPaths: false,
  });
  const folder = required(options, 'register');
  const wish = wishOf(options);
  return withRegister(places, terminal, folder, async (host) => {
    const reports = (await change(host, options, wish)).map(reportOf);
    const text = reports.length === 0 ? 'Registret har inget rapporttillfälle än.' : reports.map(periodText).join('\n');
    terminal.answer(options.flag('json') ? JSON.stringify(reports, null, 2) : text);
    return exitCodes.done;
  });
}
