import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { cellAddress, type Cell, type Sheet } from '../../shared/intake/grid.ts';
import type { OpenedFile } from '../../shared/intake/opened-file.ts';
import { returnRejectionSentence } from '../../shared/language/rejection-sentences.ts';
import { forkReader } from '../workbook/fork-reader.ts';
import { createReader } from '../workbook/reader-process.ts';
import { isPresent } from '../store/register-files.ts';
import { readOptions } from './options.ts';
import type { Places } from './places.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';

const addressed = (sheet: Sheet): readonly (readonly [string, Cell])[] =>
  sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [cellAddress(row, cell.column), cell] as const));

/** One workbook in `cells --json` (design §6). */
function seen(file: OpenedFile, fileName: string): object {
  if (file.outcome === 'rejected') {
    const message = returnRejectionSentence(file.rejection, { fileName, ...file });
    return { rejected: { code: file.rejection, message } };
  }
  const sheets = file.grid.sheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.state,
    cells: Object.fromEntries(addressed(sheet).map(([at, { kind, value, raw }]) => [at, { kind, value, raw }])),
  }));
  return { sheets, notes: file.grid.notes };
}

/** A workbook by itself is the answer; those of a mail or zip are listed by their names there. */
function asJson(files: readonly OpenedFile[], fileName: string): object {
  const [only] = files;
  if (only && files.length === 1 && only.member === null) return seen(only, fileName);
  return { members: files.map((file) => ({ member: file.member, ...seen(file, fileName) })) };
}

function asText(file: OpenedFile, fileName: string): readonly string[] {
  const head = file.member === null ? [] : [`== ${file.member} ==`];
  if (file.outcome === 'rejected') return [...head, returnRejectionSentence(file.rejection, { fileName, ...file })];
  const sheets = file.grid.sheets.flatMap((sheet) => [
    `${sheet.name || '(utan blad)'}${sheet.state === 'visible' ? '' : ' (dolt)'}`,
    ...addressed(sheet).map(([at, { kind, value, raw }]) => {
      const note = String(value) === raw ? '' : `  (${raw})`;
      return `  ${at}\t${kind}\t${String(value)}${note}`;
    }),
  ]);
  return [...head, ...sheets, ...(file.grid.notes.length > 0 ? [`Obs: ${file.grid.notes.join(', ')}`] : [])];
}

/** `liggaren cells`: what the reader sees in a file, or why it turns it away. */
export async function cellsCommand(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args, { values: [], flags: ['json'], takesPaths: true });
  const [path, ...more] = options.paths;
  if (path === undefined || more.length > 0) throw new UsageError('Skriv en fil: liggaren cells FIL.');
  if (!(await isPresent(path))) throw new UsageError(`${path} finns inte.`);
  const reader = createReader({
    spawn: forkReader(places.readerChild),
    onTrouble: (trouble) => terminal.note(trouble),
  });
  try {
    const files = await reader.open(basename(path), new Uint8Array(await readFile(path)));
    const name = basename(path);
    const lines = (): readonly string[] => files.flatMap((file) => asText(file, name));
    terminal.answer(options.flag('json') ? JSON.stringify(asJson(files, name), null, 2) : lines().join('\n'));
    return files.some((file) => file.outcome === 'rejected') ? exitCodes.turnedAway : exitCodes.done;
  } finally {
    reader.close();
  }
}
