import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostEvent } from '../../../shared/contract.ts';
import type { TaskName } from '../../../shared/contract/task.ts';
import {
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  sample,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

const periodId = '2024-delar';
let folder: string;
let register: string;
let host: TestHost;
let told: HostEvent[];

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  register = await newRegister(host);
  told = [];
  host.subscribe((event) => told.push(event));
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

/** Stops a task as soon as it has said that it is at its second part. */
function stopAtSecond(task: TaskName): void {
  host.subscribe((event) => {
    if (event.kind === 'progress' && event.task === task && event.done === 1) void host.run('task:cancel', { task });
  });
}

const files = ['ksf_handlingsplan_svar.xlsx', 'RESORT.xlsx', 'svar.zip'].map(sample);
const changes = async (): Promise<number> => (await granted(host, 'app:status', {})).register?.seq ?? 0;
const lastProgress = () => told.findLast((event) => event.kind === 'progress');

describe('taking in files', () => {
  it('is stopped before the next file, and keeps neither returns nor bytes of those it had read', async () => {
    const before = await changes();
    stopAtSecond('return:receive');
    expect(await refusal(host, 'return:receive', { periodId, files })).toBe('cancelled');
    expect(await granted(host, 'return:list', { periodId })).toEqual([]);
    expect(await changes()).toBe(before);
    const kept = join(register, 'returns');
    expect(existsSync(kept) ? readdirSync(kept) : []).toEqual([]);
    const read = told.flatMap((event) => (event.kind === 'progress' && event.done < event.total ? [event.label] : []));
    expect(read).toEqual(['ksf_handlingsplan_svar.xlsx', 'RESORT.xlsx']);
    expect(lastProgress()).toMatchObject({ done: 3, total: 3 });
  });

  it('can be begun anew after it has been stopped, and is whole then', async () => {
    const stop = host.subscribe((event) => {
      if (event.kind === 'progress' && event.done === 0) void host.run('task:cancel', { task: 'return:receive' });
    });
    expect(await refusal(host, 'return:receive', { periodId, files })).toBe('cancelled');
    stop();
    const received = await granted(host, 'return:receive', { periodId, files });
    expect(received.filter(({ outcome }) => outcome === 'duplicate')).toEqual([]);
    expect(received.length).toBeGreaterThanOrEqual(files.length);
  });
});

describe('making templates', () => {
  it('is stopped between two units, with nothing sent out and nothing said to be', async () => {
    const before = await changes();
    stopAtSecond('dispatch:write');
    expect(await refusal(host, 'dispatch:write', { periodId, unitIds: null, withMail: true })).toBe('cancelled');
    expect(await granted(host, 'dispatch:list', { periodId })).toEqual([]);
    expect(await changes()).toBe(before);
    expect(lastProgress()).toSatisfy((event: HostEvent) => event.kind === 'progress' && event.done === event.total);
  });

  it('tells that it is over when it was not stopped', async () => {
    await granted(host, 'dispatch:write', { periodId, unitIds: ['buf', 'ksf'], withMail: false });
    expect(lastProgress()).toMatchObject({ task: 'dispatch:write', done: 2, total: 2 });
  });
});

it('stopping what is not under way does nothing, and does not stop what comes later', async () => {
  expect(await granted(host, 'task:cancel', { task: 'return:receive' })).toEqual({ isCancelled: false });
  expect(await granted(host, 'return:receive', { periodId, files })).not.toEqual([]);
});
