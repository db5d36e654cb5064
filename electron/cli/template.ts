import { join, resolve } from 'node:path';
import { writeDispatches } from '../host/dispatch.ts';
import type { NamedFile } from '../host/zip-files.ts';
import { registerContext, run, taken, withRegister } from './cli-host.ts';
import { readOptions, required, requiredPeriod } from './options.ts';
import type { Places } from './places.ts';
import { exitCodes, type ExitCode, type Terminal } from './terminal.ts';
import { makeAnswerFolder, writeAnswerFile } from './write-answer-file.ts';

/** Writes files into a folder, which is made if it is not there. Gives their paths. */
export async function writeFilesTo(folder: string, files: readonly NamedFile[]): Promise<readonly string[]> {
  await makeAnswerFolder(resolve(folder));
  return Promise.all(
    files.map(async ({ fileName, bytes }) => {
      const path = join(resolve(folder), fileName);
      await writeAnswerFile(path, bytes);
      return path;
    }),
  );
}

/** `liggaren template`: one workbook per unit, with `--eml` a mail draft too. */
export async function templateCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, {
    values: ['register', 'period', 'out', 'unit'],
    flags: ['eml'],
    takesPaths: false,
  });
  const folder = required(options, 'register');
  const out = required(options, 'out');
  const { id, year, kind } = requiredPeriod(options);
  const unit = options.value('unit');
  return withRegister(places, terminal, folder, async (host) => {
    await run(host, 'period:choose', { year, kind });
    const unitIds = unit === null ? null : [unit];
    const files = taken(
      await writeDispatches(registerContext(host), { periodId: id, unitIds, withMail: options.flag('eml') }),
    );
    const paths = await writeFilesTo(out, files);
    terminal.answer(paths.join('\n'));
    return exitCodes.done;
  });
}
