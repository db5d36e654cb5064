import type { RunningHost } from '../host/host.ts';
import { acceptReturns } from '../host/return.ts';
import { examineFiles, type Examined, type IncomingFile } from '../host/examine.ts';
import { collectFiles } from './collect-files.ts';
import { registerContext, run, withRegister } from './cli-host.ts';
import { examinedLines } from './import-text.ts';
import { reportedFile } from './import-report.ts';
import { readOptions, required, requiredPeriod } from './options.ts';
import type { Places } from './places.ts';
import { refusalSentence } from './refusal-sentences.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';

type Which = 'all' | 'clean';

/** As many files as one command takes (`return:receive`). */
const batchSize = 200;

function acceptOption(value: string | null): Which | null {
  if (value === null || value === 'all' || value === 'clean') return value;
  throw new UsageError('Skriv --accept all eller --accept clean.');
}

/** Takes the rows of each new return into the register, one change per file, so that each can be undone by itself. */
async function acceptEach(
  host: RunningHost,
  returnIds: readonly string[],
  which: Which,
  terminal: Terminal,
): Promise<void> {
  // One backup for the batch: the state before its first file.
  let isBackedUp = false;
  for (const returnId of returnIds) {
    const accepted = await acceptReturns(registerContext(host), [returnId], which, !isBackedUp);
    if (accepted.ok) {
      isBackedUp = true;
      const { acceptedRows, leftRows } = accepted.value;
      terminal.note(`${returnId}: ${acceptedRows} insatser togs in, ${leftRows} väntar på granskning.`);
      const leftOut = registerContext(host).register.returns[returnId]?.leftOut ?? [];
      if (leftOut.length > 0) terminal.note(`${returnId}: nämner inte ${leftOut.join(', ')}.`);
    } else if (accepted.refusal.code === 'register-held' || accepted.refusal.code === 'save-failed') {
      throw new UsageError(refusalSentence(accepted.refusal));
    } else {
      terminal.note(`${returnId}: ${refusalSentence(accepted.refusal)}`);
    }
  }
}

/** Receives the files for a period, and takes in what `which` says. */
export async function receiveAndAccept(
  host: RunningHost,
  periodId: string,
  files: readonly IncomingFile[],
  which: Which | null,
  terminal: Terminal,
): Promise<void> {
  const returnIds: string[] = [];
  for (let at = 0; at < files.length; at += batchSize) {
    const batch = files.slice(at, at + batchSize).map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
    const received = await run(host, 'return:receive', { periodId, files: batch });
    returnIds.push(
      ...received.flatMap(({ outcome, returnId }) =>
        returnId !== null && (outcome === 'ready' || outcome === 'review') ? [returnId] : [],
      ),
    );
  }
  if (which !== null) await acceptEach(host, returnIds, which, terminal);
}

/** `liggaren import`. */
export async function importCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, {
    values: ['register', 'period', 'accept'],
    flags: ['dry-run', 'json'],
    takesPaths: true,
  });
  const folder = required(options, 'register');
  const { id, year, kind } = requiredPeriod(options);
  const which = acceptOption(options.value('accept'));
  if (options.flag('dry-run') && which !== null)
    throw new UsageError('--dry-run tar inte in något: utelämna --accept.');
  if (options.paths.length === 0) throw new UsageError('Skriv vilka filer eller mappar som ska läsas.');
  const files = await collectFiles(options.paths, terminal);
  return withRegister(places, terminal, folder, async (host) => {
    if (!options.flag('dry-run')) await run(host, 'period:choose', { year, kind });
    const context = registerContext(host);
    const told = (count: number, file: IncomingFile): boolean => {
      terminal.note(`Läser ${count + 1} av ${files.length}: ${file.name}`);
      return true;
    };
    const examined: readonly Examined[] = await examineFiles(context, context.register, id, files, told);
    if (!options.flag('dry-run')) await receiveAndAccept(host, id, files, which, terminal);
    if (options.flag('json')) {
      terminal.answer(JSON.stringify({ files: examined.map((one) => reportedFile(one, id)) }, null, 2));
    } else {
      terminal.answer(examined.flatMap((one) => examinedLines(one, context.register, id)).join('\n'));
    }
    return examined.some((one) => one.outcome === 'rejected') ? exitCodes.turnedAway : exitCodes.done;
  });
}
