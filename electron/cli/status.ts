import type { ReplyState } from '../../shared/followup/follow-up.ts';
import { compileFollowUp } from '../../shared/followup/compile.ts';
import { replyLabels, statusWord } from '../../shared/language/labels.ts';
import { statuses } from '../../shared/register/activity-fields.ts';
import { newPeriod, periodName } from '../../shared/register/period-of.ts';
import { put } from '../../shared/register/change.ts';
import { applyChange } from '../../shared/register/apply-change.ts';
import type { Register } from '../../shared/register/entities.ts';
import { strategyOf } from '../host/register-state.ts';
import { registerContext, withRegister } from './cli-host.ts';
import { readOptions, required, requiredPeriod } from './options.ts';
import type { Places } from './places.ts';
import { exitCodes, type ExitCode, type Terminal } from './terminal.ts';

/** Where a period stands, for `--json`. */
export type StatusReport = {
  readonly period: string;
  readonly dueDate: string;
  readonly state: 'open' | 'frozen';
  readonly returnsToReview: number;
  readonly activities: number;
  readonly unlinked: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly state: ReplyState;
    /** Whether it is among those that are to reply in the period. */
    readonly expected: boolean;
    readonly activities: number;
    readonly issues: number;
    readonly missing: readonly string[];
    /** Its own last day to reply; the period's, unless it has been given longer. */
    readonly dueDate: string;
    readonly returns: readonly string[];
  }[];
};

type AskedPeriod = ReturnType<typeof requiredPeriod>;

/** The register with the period in it, without storing anything: a period that nobody has begun stands at nothing. */
function withPeriod(register: Register, { id, year, kind }: AskedPeriod): Register {
  if (register.periods[id]) return register;
  const applied = applyChange(register, {
    ops: [put(register, 'periods', newPeriod(strategyOf(register), year, kind))],
  });
  return applied.ok ? applied.register : register;
}

function statusOf(register: Register, period: AskedPeriod): StatusReport {
  const followUp = compileFollowUp(withPeriod(register, period), period.id);
  const waiting = Object.values(register.returns).filter(
    (one) => one.state === 'received' && one.periodId === period.id,
  );
  return {
    period: followUp.period.id,
    dueDate: followUp.period.dueDate,
    state: followUp.period.state,
    returnsToReview: waiting.length,
    activities: followUp.activities.length,
    unlinked: followUp.unlinked.length,
    byStatus: followUp.byStatus,
    units: followUp.replies.map(
      ({ unit, state, isExpected, activityCount, issueCount, missing, extendedTo, returnIds }) => ({
        unit: unit.id,
        name: unit.name,
        state,
        expected: isExpected,
        activities: activityCount,
        issues: issueCount,
        missing,
        dueDate: extendedTo ?? followUp.period.dueDate,
        returns: returnIds,
      }),
    ),
  };
}

/** A reply that nobody has looked at has come all the same; that it waits is said in the same breath. */
function repliedText({ units }: StatusReport): string {
  const expected = units.filter((unit) => unit.expected);
  const replied = expected.filter(({ state }) => state !== 'none' && state !== 'unreadable').length;
  const waiting = expected.filter(({ state }) => state === 'under-review').length;
  const text = `${replied} av ${expected.length} verksamheter har svarat`;
  return waiting > 0 ? `${text}, varav ${waiting} att granska.` : `${text}.`;
}

function statusText(status: StatusReport): string {
  const units = status.units.map(({ name, state, activities, issues, missing, dueDate }) => {
    const longer = dueDate === status.dueDate ? '' : `, anstånd till ${dueDate}`;
    const rest = missing.length > 0 ? ` – ${missing.join('; ')}` : '';
    return `  ${name}: ${replyLabels[state].toLocaleLowerCase('sv')}, ${activities} insatser, ${issues} anmärkningar${longer}${rest}`;
  });
  const byStatus = ([...statuses, 'unknown'] as const)
    .filter((one) => (status.byStatus[one] ?? 0) > 0)
    .map((one) => `${statusWord(one)} ${status.byStatus[one]}`);
  return [
    `${periodName(status.period)}, svar senast ${status.dueDate}: ${repliedText(status)}`,
    `${status.activities} insatser, varav ${status.unlinked} utan målindikator. ${status.returnsToReview} filer att granska.`,
    ...(byStatus.length > 0 ? [`Status: ${byStatus.join(', ')}.`] : []),
    ...units,
  ].join('\n');
}

/** `liggaren status`. */
export async function statusCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, { values: ['register', 'period'], flags: ['json'], takesPaths: false });
  const folder = required(options, 'register');
  const period = requiredPeriod(options);
  return withRegister(places, terminal, folder, async (host) => {
    const status = statusOf(registerContext(host).register, period);
    terminal.answer(options.flag('json') ? JSON.stringify(status, null, 2) : statusText(status));
    return exitCodes.done;
  });
}
