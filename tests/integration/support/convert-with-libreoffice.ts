import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIME_LIMIT = 120_000;

/**
 * Saves workbooks in another format, all in one start of LibreOffice, with a profile of its own.
 * @param files by a name with its ending
 * @returns by the same name with the new ending
 */
export async function convertWithLibreOffice(
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
  ending: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'liggaren-convert-'));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  try {
    await mkdir(from);
    for (const [name, bytes] of files) await writeFile(join(from, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = [...files.keys()].map((name) => join(from, name));
    await run(soffice, [profile, '--headless', '--convert-to', ending, '--outdir', to, ...paths], {
      timeout: TIME_LIMIT,
    });
    const names = await readdir(to);
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(to, name))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
