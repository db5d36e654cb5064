import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost, type RunningHost } from '../../../electron/host/host.ts';
import type { ReaderSource } from '../../../electron/host/file-reading.ts';
import type { HostOptions } from '../../../electron/host/host-context.ts';
import type { ReaderReply } from '../../../electron/workbook/reader-messages.ts';
import type { ReaderPort } from '../../../electron/workbook/reader-process.ts';
import { serveReader } from '../../../electron/workbook/serve-reader.ts';
import type { CommandArguments, CommandName, CommandResults } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const fixtures = at('tests/fixtures/returns');
export const shippedSamples = at('build/samples');

/** The reader's own server without the process around it: what carries the messages is not what is tested here. */
function readerInProcess(): ReaderPort {
  let isAlive = true;
  let serve: ReturnType<typeof serveReader> | null = null;
  return {
    post: (request) => void serve?.(structuredClone(request)),
    onMessage: (listener) => {
      const tell = (reply: ReaderReply): void => {
        if (isAlive) listener(reply);
      };
      serve = serveReader((reply) => queueMicrotask(() => tell(structuredClone(reply))));
    },
    onExit: () => undefined,
    kill: () => {
      isAlive = false;
    },
  };
}

export type TestHost = RunningHost & { readonly problems: readonly string[] };

/** A host on folders of its own, with a clock that goes a minute at a time. */
export function hostIn(folder: string, options: Partial<HostOptions & ReaderSource> = {}): TestHost {
  let minutes = 0;
  const problems: string[] = [];
  const host = createHost({
    registersFolder: join(folder, 'registers'),
    appDataFolder: join(folder, 'data'),
    samplesFolder: shippedSamples,
    spawnReader: readerInProcess,
    version: '0.1.0',
    by: 'anna',
    newId: randomUUID,
    now: () => new Date(Date.UTC(2024, 7, 30, 8, (minutes += 1))).toISOString(),
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  return { ...host, problems };
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'insatsliggaren-host-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A sample return as the page would send it. */
export const sample = (name: string): { name: string; bytes: Uint8Array<ArrayBuffer> } => ({
  name,
  bytes: new Uint8Array(readFileSync(join(fixtures, name))),
});

/** The value of a command that must be granted. */
export async function granted<Name extends CommandName>(
  host: RunningHost,
  name: Name,
  args: CommandArguments<Name>,
): Promise<CommandResults[Name]> {
  const result: Result<CommandResults[Name]> = await host.run(name, args);
  if (!result.ok) throw new Error(`${name} was refused: ${result.refusal.code} ${result.refusal.detail}`);
  return result.value;
}

/** The code of a command that must be refused. */
export async function refusal<Name extends CommandName>(
  host: RunningHost,
  name: Name,
  args: CommandArguments<Name>,
): Promise<string> {
  const result = await host.run(name, args);
  if (result.ok) throw new Error(`${name} was granted`);
  return result.refusal.code;
}

/** A new register with the sample units and delår 2024 chosen. */
export async function newRegister(host: RunningHost, name = 'Liggare'): Promise<string> {
  const strategyId = 'vastervik-2023-2027';
  const status = await granted(host, 'register:create', { name, strategyId, units: null, useSampleUnits: true });
  await granted(host, 'period:choose', { year: 2024, kind: 'delar' });
  return status.register?.folder ?? '';
}
