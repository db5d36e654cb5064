import { randomUUID } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { CommandArguments, CommandName, CommandResults } from '../../shared/contract.ts';
import type { Refusal, Result } from '../../shared/result.ts';
import { createHost, type RunningHost } from '../host/host.ts';
import type { RegisterContext } from '../host/host-context.ts';
import { forkReader } from '../workbook/fork-reader.ts';
import { damageText } from './damage-text.ts';
import type { Places } from './places.ts';
import { refusalSentence } from './refusal-sentences.ts';
import { UsageError, type Terminal } from './terminal.ts';

/** The core as the command line runs it: no list of known registers, changes made by `liggaren`. */
export function createCliHost(places: Places, registersFolder: string, terminal: Terminal): RunningHost {
  return createHost({
    registersFolder,
    appDataFolder: null,
    samplesFolder: places.samplesFolder,
    version: places.version,
    spawnReader: forkReader(places.readerChild),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    by: 'liggaren',
    onProblem: (problem) => terminal.note(`Obs: ${problem}`),
  });
}

/** The value of a result; a refusal ends the command with its sentence. */
export function taken<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new UsageError(refusalSentence(result.refusal satisfies Refusal));
}

/** Runs a command of the contract; a refusal ends the command line's command. */
export async function run<Name extends CommandName>(
  host: RunningHost,
  name: Name,
  args: CommandArguments<Name>,
): Promise<CommandResults[Name]> {
  return taken(await host.run(name, args));
}

/** The open register, for what the contract has no command for. */
export function registerContext(host: RunningHost): RegisterContext {
  const open = host.context.current();
  if (!open) throw new UsageError('Inget register är öppet.');
  return { ...host.context, open, register: open.store.state };
}

/** Opens a register. A damaged one ends the command with what is wrong with it and what can be done. */
async function openOrTell(host: RunningHost, folder: string): Promise<void> {
  const opened = await host.run('register:open', { folder });
  if (opened.ok || opened.refusal.code !== 'register-damaged') taken(opened);
  else throw new UsageError(damageText(await run(host, 'register:inspect', { folder })));
}

/** Opens the register in a folder, does something with it, and closes everything whatever happens. */
export async function withRegister<Value>(
  places: Places,
  terminal: Terminal,
  folder: string,
  work: (host: RunningHost) => Promise<Value>,
): Promise<Value> {
  const path = resolve(folder);
  const host = createCliHost(places, dirname(path), terminal);
  try {
    await openOrTell(host, path);
    return await work(host);
  } finally {
    await host.close();
  }
}
