import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { errorCode } from '../store/atomic-file.ts';
import type { IncomingFile } from '../host/examine.ts';
import { UsageError, type Terminal } from './terminal.ts';

/** What lies beside returns in a folder and is none: the computer's own files, notes and programs. */
const beside: ReadonlySet<string> = new Set([
  '.md',
  '.json',
  '.py',
  '.js',
  '.ts',
  '.sh',
  '.log',
  '.ini',
  '.db',
  '.lnk',
  '.url',
]);

const isBeside = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || beside.has(extname(name).toLowerCase());

/** The paths of the files in a folder and its folders, in the order of their names. */
async function filesIn(folder: string, terminal: Terminal): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await filesIn(path, terminal)));
    else if (isBeside(entry.name)) terminal.note(`Hoppar över ${path}: ingen återrapport.`);
    else if ((await stat(path)).isFile()) paths.push(path);
  }
  return paths;
}

async function pathsOf(path: string, terminal: Terminal): Promise<readonly string[]> {
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path, terminal) : [path];
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new UsageError(`${path} finns inte.`);
    throw error;
  }
}

/**
 * The files to take in. A folder is gone through with its folders, in the order of names, without what is obviously no return;
 * a file named by itself is always taken.
 */
export async function collectFiles(paths: readonly string[], terminal: Terminal): Promise<readonly IncomingFile[]> {
  const found = (await Promise.all(paths.map((path) => pathsOf(path, terminal)))).flat();
  if (found.length === 0) throw new UsageError('Det finns inga filer att läsa där.');
  return Promise.all(
    found.map(async (path) => ({ name: basename(path).normalize('NFC'), bytes: new Uint8Array(await readFile(path)) })),
  );
}
