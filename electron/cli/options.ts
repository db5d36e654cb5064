import { parseArgs } from 'node:util';
import { parsePeriodId } from '../../shared/register/period-of.ts';
import { UsageError } from './terminal.ts';

/** What a command takes: options with a value, options without, and whether paths follow. */
export type OptionNames = {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  readonly takesPaths: boolean;
};

export type GivenOptions = {
  readonly value: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
  readonly paths: readonly string[];
};

/** Node's own messages name the option; these say the same in Swedish. */
function usageText(error: Error): string {
  const option = /'(-[^']*)'/.exec(error.message)?.[1] ?? '';
  const code = 'code' in error ? error.code : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Kommandot har inget val ${option}.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Valet ${option} är skrivet på fel sätt.`;
  return 'Kommandot tar inga fler ord.';
}

/** Reads a command's options with Node's `parseArgs`. Throws a `UsageError` for what the command does not take. */
export function readOptions(args: readonly string[], names: OptionNames): GivenOptions {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names.values) options[name] = { type: 'string' };
  for (const name of names.flags) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: names.takesPaths,
      strict: true,
    });
    const given: Readonly<Record<string, unknown>> = values;
    return {
      value: (name) => (typeof given[name] === 'string' ? given[name] : null),
      flag: (name) => given[name] === true,
      paths: positionals,
    };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(usageText(error));
    throw error;
  }
}

/** An option that must be there. */
export function required(options: GivenOptions, name: string): string {
  const value = options.value(name);
  if (value === null || value === '') throw new UsageError(`Kommandot behöver --${name}.`);
  return value;
}

/** The period of `--period`, such as `2024-delar`. */
export function requiredPeriod(options: GivenOptions): { id: string; year: number; kind: 'delar' | 'bokslut' } {
  const id = required(options, 'period');
  const period = parsePeriodId(id);
  if (period && period.year >= 2000 && period.year <= 2100) return { id, ...period };
  throw new UsageError(`”${id}” är inget rapporttillfälle. Skriv till exempel 2024-delar eller 2024-bokslut.`);
}
