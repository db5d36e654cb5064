import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where the program's own files lie, seen from a built entry in `dist/node`. */
export type Places = {
  readonly version: string;
  readonly readerChild: string;
  readonly pageFolder: string;
  readonly samplesFolder: string;
  /** The root of the package, for Electron. */
  readonly root: string;
};

export function placesFrom(entryUrl: string): Places {
  const at = (path: string): string => fileURLToPath(new URL(path, entryUrl));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(at('../../package.json'), 'utf8')));
  return {
    version,
    readerChild: at('./reader-child.js'),
    pageFolder: at('../page'),
    samplesFolder: at('../../build/samples'),
    root: at('../../'),
  };
}
