import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCliHost, run } from '../../electron/cli/cli-host.ts';
import type { Places } from '../../electron/cli/places.ts';
import type { Terminal } from '../../electron/cli/terminal.ts';
import type { RunningHost } from '../../electron/host/host.ts';
import { askedMeanwhile, type Waited } from './waiting.ts';

/** A step of a coordinator's day with many returns, and how it went. */
export type DropStep = Waited & { readonly what: string };

/** A drop of files through the whole program, with its reader in a process of its own. */
export type Drop = {
  readonly steps: readonly DropStep[];
  /** The most that this process took above what it had before the drop, in megabytes. */
  readonly megabytes: number;
  /** The most that the reader's process took in all, in megabytes; null where the system does not tell (it does on Linux). */
  readonly readerMegabytes: number | null;
};

const periodId = '2024-delar';
const megabyte = 1024 ** 2;

async function hostWithRegister(places: Places, folder: string, terminal: Terminal): Promise<RunningHost> {
  const host = createCliHost(places, folder, terminal);
  const strategyId = 'vastervik-2023-2027';
  await run(host, 'register:create', { name: 'Mätning', strategyId, units: null, useSampleUnits: true });
  await run(host, 'period:choose', { year: 2024, kind: 'delar' });
  return host;
}

/** Receives, lists, and accepts the files, while another command is asked every few milliseconds. */
async function stepsOf(host: RunningHost, workbooks: readonly Buffer[]): Promise<readonly DropStep[]> {
  const units = await run(host, 'unit:list', {});
  const files = workbooks.map((bytes, index) => {
    const short = units[index % units.length]?.short ?? 'BUF';
    return { name: `${short} svar ${index + 1}.xlsx`, bytes: new Uint8Array(bytes) };
  });
  const ask = (): Promise<unknown> => run(host, 'app:status', {});
  const list = (): Promise<unknown> => run(host, 'return:list', { periodId });
  const steps: DropStep[] = [];
  const step = async (what: string, task: () => Promise<unknown>): Promise<void> => {
    steps.push({ what, ...(await askedMeanwhile(task, ask)) });
  };
  await step('ta emot', () => run(host, 'return:receive', { periodId, files }));
  await step('lista, första gången', list);
  await step('lista igen', list);
  const returns = await run(host, 'return:list', { periodId });
  const returnIds = returns.map((one) => one.return.id);
  await step('ta in alla rader', () => run(host, 'return:accept', { returnIds, which: 'all' }));
  await step('lista det intagna', list);
  return steps;
}

/** Samples the memory of this process until it is told to stop; gives the most that it was above the first sample. */
function watchMemory(): () => number {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  return () => {
    clearInterval(timer);
    return Math.round((Math.max(most, process.memoryUsage().rss) - before) / megabyte);
  };
}

/** The highest resident memory of this process's children so far, by what Linux says of them. */
async function childrenMegabytes(): Promise<number | null> {
  const { pid } = process;
  try {
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean);
    const statuses = await Promise.all(children.map((child) => readFile(`/proc/${child}/status`, 'utf8')));
    const kilobytes = statuses.map((status) => Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0));
    return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return null;
  }
}

/** @see Drop */
export async function dropFiles(places: Places, workbooks: readonly Buffer[], terminal: Terminal): Promise<Drop> {
  const folder = await mkdtemp(join(tmpdir(), 'insatsliggaren-bench-'));
  const host = await hostWithRegister(places, folder, terminal);
  try {
    const stop = watchMemory();
    const steps = await stepsOf(host, workbooks);
    return { steps, megabytes: stop(), readerMegabytes: await childrenMegabytes() };
  } finally {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
}
