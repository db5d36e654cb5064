import { readdir } from 'node:fs/promises';
import type { AppStatus, CommandResults } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { errorCode } from '../store/atomic-file.ts';
import { done } from '../answer.ts';
import { appStatus } from './app.ts';
import type { Command, Commands, HostContext } from './host-context.ts';
import { periodCommands } from './period.ts';
import { createAndUse } from './register.ts';
import { returnCommands } from './return.ts';
import { sampleReturns, samplePeriod, sampleStrategyId, sampleUnits } from './samples.ts';

const exampleName = 'Exempel';

/** `Exempel`, or the first of `Exempel 2`, `Exempel 3` … that is free, so that an example never touches an earlier one. */
async function freeName(registersFolder: string): Promise<string> {
  const taken = await readdir(registersFolder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  const name = (): string => (number === 1 ? exampleName : `${exampleName} ${number}`);
  while (lower.has(name().toLowerCase())) number += 1;
  return name();
}

type Received = CommandResults['return:receive'];

/** Makes a register of the sample units, with the sample returns received for their period and waiting for review. */
export async function makeExample(context: HostContext, name: string): Promise<Result<Received>> {
  const { samplesFolder } = context.options;
  const units = await sampleUnits(samplesFolder);
  const made = await createAndUse(context, { name, strategyId: sampleStrategyId, units, isExample: true });
  if (!made.ok) return made;
  const { id, year, kind } = samplePeriod;
  const chosen = await periodCommands['period:choose'](context, { year, kind });
  if (!chosen.ok) return chosen;
  return returnCommands['return:receive'](context, { periodId: id, files: await sampleReturns(samplesFolder) });
}

const openExample: Command<'register:example'> = async (context): Promise<Result<AppStatus>> => {
  const received = await makeExample(context, await freeName(context.options.registersFolder));
  return received.ok ? done(appStatus(context)) : received;
};

export const exampleCommands: Commands<'register:example'> = { 'register:example': openExample };
