import { spawn } from 'node:child_process';
import type { Places } from './places.ts';
import type { StartOptions } from './start-options.ts';

/** How long Electron may run and still have failed to start: missing system libraries end it within moments. */
const startTime = 5_000;

/**
 * Runs the program in Electron until its window is closed. False when it could not start (libraries that are missing, a
 * sandbox that the system does not allow), so that the caller can open the browser window instead.
 */
export function runInElectron(executable: string, options: StartOptions, places: Places): Promise<boolean> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(executable, [places.root], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...env,
        INSATSLIGGAREN_REGISTERS: options.registersFolder,
        INSATSLIGGAREN_DATA: options.dataFolder,
      },
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || Date.now() - startedAt > startTime));
  });
}
