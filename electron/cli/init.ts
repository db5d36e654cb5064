import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { allStrategies } from '../../shared/strategies/all-strategies.ts';
import { createAt } from '../host/register.ts';
import { readUnitsFile, type UnitInput } from '../host/units-file.ts';
import type { RunningHost } from '../host/host.ts';
import { createCliHost, taken } from './cli-host.ts';
import { readOptions, required } from './options.ts';
import type { Places } from './places.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { isPresent } from '../store/register-files.ts';

async function unitsFrom(host: RunningHost, path: string | null): Promise<readonly UnitInput[]> {
  if (path === null) return [];
  if (!(await isPresent(path))) throw new UsageError(`${path} finns inte.`);
  const bytes = new Uint8Array(await readFile(path));
  const read = await readUnitsFile(bytes, (file) => host.context.files.openGrid(basename(path), file));
  if (!read.ok) throw new UsageError(read.why);
  return read.units;
}

/** `liggaren init`: makes a register in a folder that is empty or not there yet. */
export async function initCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, { values: ['register', 'strategy', 'units'], flags: [], takesPaths: false });
  const folder = resolve(required(options, 'register'));
  const strategyId = required(options, 'strategy');
  if (!allStrategies.some(({ id }) => id === strategyId)) {
    const known = allStrategies.map(({ id }) => id).join(', ');
    throw new UsageError(`Det finns ingen strategi ${strategyId}. Välj bland: ${known}.`);
  }
  const host = createCliHost(places, dirname(folder), terminal);
  try {
    const units = await unitsFrom(host, options.value('units'));
    const status = taken(
      await createAt(host.context, folder, { name: basename(folder), strategyId, units, isExample: false }),
    );
    terminal.answer(
      `Registret ${folder} är skapat med ${status.register?.strategyName ?? strategyId} och ${units.length} verksamheter.`,
    );
    return exitCodes.done;
  } finally {
    await host.close();
  }
}
