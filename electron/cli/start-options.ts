import { resolve } from 'node:path';
import { readOptions } from './options.ts';
import { UsageError } from './terminal.ts';
import { defaultDataFolder, defaultRegistersFolder } from './user-folders.ts';

export type StartOptions = {
  /** The browser window, also where Electron could be had. */
  readonly isBrowser: boolean;
  /** Whether the browser is opened, and not only its address printed. */
  readonly opens: boolean;
  /** 0 for a random free port. */
  readonly port: number;
  readonly registersFolder: string;
  readonly dataFolder: string;
};

export const startHelp = `Användning: npm start -- [VAL]
  --browser          öppna i webbläsaren, även där ett eget fönster går att få
  --no-open          skriv bara ut adressen, öppna inte webbläsaren
  --port N           port för webbläsaren, 0–65535 (annars en ledig)
  --registers MAPP   där nya register skapas (eller INSATSLIGGAREN_REGISTERS)
  --data MAPP        där programmet håller sin lista över register (eller INSATSLIGGAREN_DATA)
  --help             visa den här hjälpen`;

function portOf(text: string | null): number {
  if (text === null) return 0;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError('Skriv --port med ett nummer från 0 till 65535.');
}

/** Options of `npm start -- …`; the folders can also be given by environment variables. */
export function readStartOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const options = readOptions(args, {
    values: ['registers', 'data', 'port'],
    flags: ['browser', 'no-open'],
    takesPaths: false,
  });
  return {
    isBrowser: options.flag('browser'),
    opens: !options.flag('no-open'),
    port: portOf(options.value('port')),
    registersFolder: resolve(options.value('registers') ?? env['INSATSLIGGAREN_REGISTERS'] ?? defaultRegistersFolder()),
    dataFolder: resolve(options.value('data') ?? env['INSATSLIGGAREN_DATA'] ?? defaultDataFolder()),
  };
}
