import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { examineFiles } from '../host/examine.ts';
import { writeDispatches } from '../host/dispatch.ts';
import { createAt } from '../host/register.ts';
import type { RunningHost } from '../host/host.ts';
import { samplePeriod, sampleReturns, sampleStrategyId, sampleUnits } from '../host/samples.ts';
import { createCliHost, registerContext, run, taken } from './cli-host.ts';
import { receiveAndAccept } from './import.ts';
import { examinedLines } from './import-text.ts';
import { readOptions } from './options.ts';
import type { Places } from './places.ts';
import { writeFilesTo } from './template.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { makeAnswerFolder, writeAnswerFile } from './write-answer-file.ts';
import { isPresent } from '../store/register-files.ts';

async function isEmptyFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory() && (await readdir(path)).length === 0;
}

async function folderFor(out: string | null): Promise<string> {
  if (out === null) return mkdtemp(join(tmpdir(), 'insatsliggaren-demo-'));
  const folder = resolve(out);
  if ((await isPresent(folder)) && !(await isEmptyFolder(folder))) {
    throw new UsageError(`${folder} är ingen tom mapp. Välj en mapp som är tom eller inte finns.`);
  }
  await makeAnswerFolder(folder);
  return folder;
}

/** Reads the sample returns, tells what each came to, and takes in every row that can be taken in. */
async function takeIn(host: RunningHost, places: Places, terminal: Terminal): Promise<void> {
  const files = await sampleReturns(places.samplesFolder);
  const context = registerContext(host);
  const examined = await examineFiles(context, context.register, samplePeriod.id, files, () => true);
  terminal.answer(
    `3. Läste ${files.length} filer${examined.length > files.length ? ` med ${examined.length} arbetsböcker` : ''}:`,
  );
  for (const one of examined) terminal.answer(`   ${examinedLines(one, context.register, samplePeriod.id)[0] ?? ''}`);
  await receiveAndAccept(host, samplePeriod.id, files, 'all', { ...terminal, note: () => undefined });
  const activities = await run(host, 'activity:list', { periodId: samplePeriod.id });
  const linked = activities.filter(({ report }) => report.values.indicators.length > 0).length;
  terminal.answer(`4. Tog in ${activities.length} insatser, varav ${linked} är kopplade till målindikatorer.`);
}

async function wholeJob(host: RunningHost, folder: string, places: Places, terminal: Terminal): Promise<void> {
  const units = await sampleUnits(places.samplesFolder);
  const register = join(folder, 'register');
  const made = { name: 'Demo', strategyId: sampleStrategyId, units, isExample: true };
  taken(await createAt(host.context, register, made));
  terminal.answer(`1. Skapade ett register med ${units.length} verksamheter i ${register}`);
  const { id, year, kind } = samplePeriod;
  await run(host, 'period:choose', { year, kind });
  const written = taken(await writeDispatches(registerContext(host), { periodId: id, unitIds: null, withMail: true }));
  await writeFilesTo(join(folder, 'mallar'), written);
  terminal.answer(`2. Skrev ${units.length} mallar med mejlutkast i ${join(folder, 'mallar')}`);
  await takeIn(host, places, terminal);
  const { fileName, bytes } = await run(host, 'followup:export', { periodId: id });
  const workbook = join(folder, fileName);
  await writeAnswerFile(workbook, bytes);
  terminal.answer(`5. Sammanställde uppföljningen: ${workbook}`);
}

/** `liggaren demo`: the whole job on the sample returns, ending with the compiled workbook. */
export async function demoCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, { values: ['out'], flags: [], takesPaths: false });
  const folder = await folderFor(options.value('out'));
  const host = createCliHost(places, folder, terminal);
  try {
    await wholeJob(host, folder, places, terminal);
    return exitCodes.done;
  } finally {
    await host.close();
  }
}
