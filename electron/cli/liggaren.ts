import { errorCode } from '../store/atomic-file.ts';
import { cellsCommand } from './cells.ts';
import { demoCommand } from './demo.ts';
import { exportCommand } from './export.ts';
import { fileErrorSentence } from './file-error-sentences.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { periodCommand } from './period.ts';
import type { Places } from './places.ts';
import { statusCommand } from './status.ts';
import { templateCommand } from './template.ts';
import { exitCodes, UsageError, type ExitCode, type Terminal } from './terminal.ts';

type CliCommand = (args: readonly string[], places: Places, terminal: Terminal) => Promise<ExitCode>;

const commands: Readonly<Record<string, CliCommand>> = {
  init: initCommand,
  template: templateCommand,
  import: importCommand,
  export: exportCommand,
  period: periodCommand,
  status: statusCommand,
  cells: cellsCommand,
  demo: demoCommand,
};

const help = `Användning:
  liggaren init      --register MAPP --strategy ID [--units FIL.json|FIL.xlsx]
  liggaren template  --register MAPP --period P --out MAPP [--unit ID] [--eml]
  liggaren import    --register MAPP --period P [--dry-run] [--accept all|clean] [--json] SÖKVÄG...
  liggaren export    --register MAPP --period P --out FIL.xlsx [--for ks]
  liggaren period    --register MAPP [--period P [--due DAG] [--unit ID [--reason TEXT]] [--no-extension]] [--json]
  liggaren status    --register MAPP --period P [--json]
  liggaren cells     FIL [--json]
  liggaren demo      [--out MAPP]

Ett rapporttillfälle skrivs 2024-delar eller 2024-bokslut. Strategi: vastervik-2023-2027.
period visar registrets rapporttillfällen. Med --due sätts sista svarsdag, för en verksamhet med --unit.
Uppföljningen görs för kommunstyrelsen (ks); för demokratiberedningen finns den inte i den här versionen.
Slutkod 0: alla filer lästes. 1: någon fil kunde inte läsas. 2: kommandot gick inte att utföra.`;

/** What a bug, or a disk that nobody thought of, ends a command with: a sentence first, then the cause for whoever is asked. */
function unexpected(error: unknown): string {
  const sentence = fileErrorSentence(errorCode(error)) ?? 'Något gick fel som programmet inte räknade med.';
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${sentence} Kommandot avbröts.\nTeknisk orsak, att skicka vidare: ${cause}`;
}

/** Runs one command of the command line and gives its exit code. What nobody expected is told with its cause, so that it can be passed on. */
export async function liggaren(args: readonly string[], places: Places, terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.answer(help);
    return exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.note(name === '' ? help : `Det finns inget kommando ${name}.\n\n${help}`);
    return exitCodes.usage;
  }
  try {
    return await command(rest, places, terminal);
  } catch (error) {
    terminal.note(error instanceof UsageError ? error.message : unexpected(error));
    return exitCodes.usage;
  }
}
