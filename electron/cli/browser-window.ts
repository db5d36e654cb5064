import { randomUUID } from 'node:crypto';
import { openBrowserDoor } from '../browser/door.ts';
import { createHost } from '../host/host.ts';
import { forkReader } from '../workbook/fork-reader.ts';
import { openInBrowser } from './open-in-browser.ts';
import type { Places } from './places.ts';
import type { StartOptions } from './start-options.ts';
import type { Terminal } from './terminal.ts';
import { userName } from '../host/user-name.ts';

/** Resolves when somebody asks the program to end; a second time ends it at once. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    const ask = (): void => {
      if (isAsked) process.exit(1);
      isAsked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  });
}

/** Opens the program for the browser on this computer, until Ctrl+C. */
export async function runInBrowser(options: StartOptions, places: Places, terminal: Terminal): Promise<void> {
  const report = (problem: unknown): void => {
    terminal.note(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  };
  const host = createHost({
    registersFolder: options.registersFolder,
    appDataFolder: options.dataFolder,
    samplesFolder: places.samplesFolder,
    version: places.version,
    spawnReader: forkReader(places.readerChild),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    by: userName(),
    onProblem: report,
  });
  const ending = asked();
  const door = await openBrowserDoor({ host, pageFolder: places.pageFolder, port: options.port, onError: report });
  terminal.answer(`Insatsliggaren är öppen på den här datorn: ${door.url} (avsluta med Ctrl+C)`);
  if (options.opens) openInBrowser(door.url, process.env, process.platform);
  await ending;
  await door.close();
  await host.close();
}
