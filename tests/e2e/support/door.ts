import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { slowDownPages } from './slow-page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The browser door, started as a user would start it, on folders of its own. */
export type Door = {
  /** The address with its one-time token. */
  readonly address: string;
  /** Where the registers of this test lie. */
  readonly registersFolder: string;
  /** Whether the process that serves it has neither ended nor been ended. */
  readonly isRunning: () => boolean;
};

const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;

/** Resolves with the address that the door prints; rejects with what it said if it ends instead. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const found = addressPattern.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the door ended with ${code}: ${said}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A door that whoever started it has to end. */
export type StartedDoor = Door & { readonly end: () => Promise<void> };

/** Starts a door on a folder of registers, with settings of its own, as on another computer. */
export async function startDoor(registersFolder: string, dataFolder: string): Promise<StartedDoor> {
  const program = join(root, 'dist/node/start.js');
  const folders = ['--registers', registersFolder, '--data', dataFolder];
  const child = spawn(process.execPath, [program, '--no-open', '--browser', ...folders], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return { address, registersFolder, isRunning, end: () => ended(child) };
}

type Fixtures = {
  readonly door: Door;
  /** What went wrong in the page without being caught; every test fails on it. */
  readonly pageErrors: readonly string[];
};

/** Playwright's test with a door of its own per test, and the page open on it. */
export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    slowDownPages(context);
    await use(context);
  },
  // Playwright reads a fixture's needs from its first parameter, which must be a destructuring pattern.
  // oxlint-disable-next-line no-empty-pattern
  door: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-e2e-'));
    const door = await startDoor(join(folder, 'register'), join(folder, 'data'));
    await use(door);
    await door.end();
    rmSync(folder, { recursive: true, force: true });
  },
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors, 'uncaught errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
