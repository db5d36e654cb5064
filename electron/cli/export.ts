import { extname, resolve } from 'node:path';
import { run, withRegister } from './cli-host.ts';
import { readOptions, required, requiredPeriod } from './options.ts';
import type { Places } from './places.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { writeAnswerFile } from './write-answer-file.ts';

/** Where the follow-up goes; only workbooks are made so far. */
function checkedOut(path: string): string {
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx') return resolve(path);
  if (extension === '.docx' || extension === '.pdf') {
    throw new UsageError(
      `Den här versionen gör uppföljningen bara som Excel. Skriv --out med .xlsx i stället för ${extension}.`,
    );
  }
  throw new UsageError('Skriv --out med ett filnamn som slutar på .xlsx.');
}

/** Whom the follow-up is for. What would not be made for them is refused, not made for somebody else. */
function checkReader(reader: string): void {
  if (reader === 'ks') return;
  if (reader !== 'demokratiberedningen') throw new UsageError('Skriv --for ks.');
  throw new UsageError(
    'Den här versionen gör uppföljningen bara för kommunstyrelsen. Skriv --for ks, eller utelämna --for.',
  );
}

/** `liggaren export`: the compiled follow-up as a workbook. */
export async function exportCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, { values: ['register', 'period', 'out', 'for'], flags: [], takesPaths: false });
  const folder = required(options, 'register');
  const { id } = requiredPeriod(options);
  const out = checkedOut(required(options, 'out'));
  checkReader(options.value('for') ?? 'ks');
  return withRegister(places, terminal, folder, async (host) => {
    const { bytes } = await run(host, 'followup:export', { periodId: id });
    await writeAnswerFile(out, bytes);
    terminal.answer(out);
    return exitCodes.done;
  });
}
