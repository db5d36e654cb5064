import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegisterInspection } from '../../../shared/register/inspection.ts';
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

let folder: string;
let host: TestHost;
let register: string;
const state = (): string => join(register, 'register.json');
const history = (): string => join(register, 'history.jsonl');

beforeEach(() => {
  folder = temporaryFolder();
  host = hostIn(folder);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

/** A register with a return taken in (and so a backup from before it) and two changes after that, closed. */
async function usedRegister(): Promise<void> {
  register = await newRegister(host);
  const periodId = '2024-delar';
  const [received] = await granted(host, 'return:receive', {
    periodId,
    files: [sample('ksf_handlingsplan_svar.xlsx')],
  });
  await granted(host, 'return:accept', { returnIds: [received?.returnId ?? ''], which: 'all' });
  const row = (await granted(host, 'activity:list', { periodId }))[0];
  if (!row) throw new Error('nothing was taken in');
  const edit = { activityId: row.activity.id, periodId, field: 'status' as const };
  await granted(host, 'activity:edit', { ...edit, value: 'genomford' });
  await granted(host, 'activity:edit', { ...edit, value: 'avbruten' });
  await granted(host, 'register:close', {});
}

/** What the register shows of its activities, as a user would see them. */
const activities = async (): Promise<unknown> => granted(host, 'activity:list', { periodId: '2024-delar' });

async function activitiesBefore(): Promise<unknown> {
  await granted(host, 'register:open', { folder: register });
  const before = await activities();
  await granted(host, 'register:close', {});
  return before;
}

const files = (from: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(from, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );

/** Opening is refused and looking tells why, and neither touches a byte. */
async function inspectRefused(code: string): Promise<RegisterInspection> {
  const before = files(register);
  expect(await refusal(host, 'register:open', { folder: register })).toBe(code);
  const inspection = await granted(host, 'register:inspect', { folder: register });
  expect(inspection.problem).toBe(code);
  expect(files(register)).toEqual(before);
  return inspection;
}

/** Recovers by the choice with history, and proves that the damaged files are kept as they were. */
async function recover(inspection: RegisterInspection, kind: 'journal' | 'snapshot'): Promise<void> {
  const damaged = [state(), history()]
    .filter((path) => existsSync(path))
    .map((path) => [basename(path), readFileSync(path)]);
  const offer = inspection.choices.find((choice) => choice.kind === kind);
  if (!offer) throw new Error(`there is no ${kind} to recover`);
  const status = await granted(host, 'register:recover', { folder: register, offer: { kind, seq: offer.seq } });
  expect(status.register).toMatchObject({ folder: register, readOnly: null });
  const [aside = ''] = readdirSync(inspection.keptIn);
  const kept = readdirSync(join(inspection.keptIn, aside)).map((name) => [
    name,
    readFileSync(join(inspection.keptIn, aside, name)),
  ]);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(damaged));
}

const lines = (): string[] => readFileSync(history(), 'utf8').trimEnd().split('\n');
const tearLine = (number: number): void => {
  const torn = lines().map((line, index) => (index === number - 1 ? line.slice(0, line.length / 2) : line));
  writeFileSync(history(), `${torn.join('\n')}\n`);
};

describe('a damaged register', () => {
  it.each([
    ['cut short', () => writeFileSync(state(), readFileSync(state()).subarray(0, 2000))],
    ['empty', () => writeFileSync(state(), '')],
    ['garbage', () => writeFileSync(state(), Buffer.alloc(3000, 0xa7))],
  ])('comes back whole when its snapshot is %s and its history good', async (_, harm) => {
    await usedRegister();
    const before = await activitiesBefore();
    harm();
    const inspection = await inspectRefused('register-damaged');
    expect(inspection.faults).toEqual([{ kind: 'state-damaged' }]);
    expect(inspection.choices).toMatchObject([{ kind: 'journal', seq: lines().length, lost: 0, backupAt: null }]);
    await recover(inspection, 'journal');
    expect(await activities()).toEqual(before);
    expect((await granted(host, 'history:undo', {}))?.label).toContain('tatus');
  });

  it('needs no recovery when only its snapshot is missing', async () => {
    await usedRegister();
    const before = await activitiesBefore();
    rmSync(state());
    await granted(host, 'register:open', { folder: register });
    expect(await activities()).toEqual(before);
  });

  it('with a torn line that the backup has comes back whole, with the lines after it', async () => {
    await usedRegister();
    const before = await activitiesBefore();
    tearLine(2);
    const inspection = await inspectRefused('register-damaged');
    expect(inspection.faults).toEqual([{ kind: 'history-line', line: 2 }]);
    expect(inspection.newestBackup?.seq).toBe(lines().length - 3);
    expect(inspection.choices).toMatchObject([
      { kind: 'journal', seq: lines().length, lost: 0, backupAt: inspection.newestBackup?.at },
    ]);
    await recover(inspection, 'journal');
    expect(await activities()).toEqual(before);
  });

  it('with a torn line that no backup has gives the choice between history and values', async () => {
    await usedRegister();
    const before = await activitiesBefore();
    const last = lines().length;
    tearLine(last - 1);
    const inspection = await inspectRefused('register-damaged');
    expect(inspection).toMatchObject({ knownChanges: last, faults: [{ kind: 'history-line', line: last - 1 }] });
    expect(inspection.choices).toMatchObject([
      { kind: 'journal', seq: last - 2, lost: 2 },
      { kind: 'snapshot', seq: last, lost: 0 },
    ]);
    await recover(inspection, 'snapshot');
    expect(await activities()).toEqual(before);
    expect(await granted(host, 'history:list', { limit: 10 })).toMatchObject([{ seq: 1, kind: 'register:recover' }]);
  });

  it('whose files are both garbage comes back as the newest good backup has it', async () => {
    await usedRegister();
    const last = lines().length;
    writeFileSync(state(), 'skräp');
    writeFileSync(history(), 'skräp\n');
    const inspection = await inspectRefused('register-damaged');
    expect(inspection.faults).toEqual([{ kind: 'state-damaged' }, { kind: 'history-line', line: 1 }]);
    expect(inspection.choices).toMatchObject([
      { kind: 'journal', seq: last - 3, backupAt: expect.any(String) as string },
    ]);
    await recover(inspection, 'journal');
    expect(await granted(host, 'return:list', { periodId: '2024-delar' })).toHaveLength(1);
    expect(await activities()).toEqual([]);
  });

  it('without anything good is left as it is, with nothing to choose', async () => {
    await usedRegister();
    rmSync(join(register, 'backups'), { recursive: true });
    writeFileSync(state(), 'skräp');
    writeFileSync(history(), 'skräp\n');
    expect(await inspectRefused('register-damaged')).toMatchObject({ choices: [], newestBackup: null });
    const before = files(register);
    const offer = { kind: 'journal' as const, seq: 1 };
    expect(await refusal(host, 'register:recover', { folder: register, offer })).toBe('changed-since');
    expect(files(register)).toEqual(before);
  });

  it('is not recovered while somebody else has it open', async () => {
    await usedRegister();
    const other = hostIn(join(folder, 'other'));
    await granted(other, 'register:open', { folder: register });
    writeFileSync(state(), 'skräp');
    const inspection = await inspectRefused('register-damaged');
    const { kind, seq } = inspection.choices[0] ?? { kind: 'journal', seq: 1 };
    expect(await refusal(host, 'register:recover', { folder: register, offer: { kind, seq } })).toBe('register-held');
    expect(readFileSync(state(), 'utf8')).toBe('skräp');
    await other.close();
  });

  it('keeps what was put aside before when it is damaged again', async () => {
    await usedRegister();
    for (const rubbish of ['ett', 'två']) {
      writeFileSync(state(), rubbish);
      const { choices } = await inspectRefused('register-damaged');
      const { seq } = choices[0] ?? { seq: 0 };
      await granted(host, 'register:recover', { folder: register, offer: { kind: 'journal', seq } });
      await granted(host, 'register:close', {});
    }
    const asides = readdirSync(join(register, 'damaged'));
    const kept = asides.map((name) => readFileSync(join(register, 'damaged', name, 'register.json'), 'utf8'));
    expect(kept.toSorted()).toEqual(['ett', 'två']);
  });
});

describe('a register of a newer version', () => {
  const newer = (path: string): void => {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/"version":\d+,/gu, '"version":99,'));
  };

  it.each([
    ['in both files', () => [state(), history()].forEach(newer)],
    ['in its snapshot', () => newer(state())],
  ])('%s is refused as that, never as damaged, and can’t be recovered', async (_, make) => {
    await usedRegister();
    make();
    expect(await inspectRefused('register-newer')).toMatchObject({ choices: [], faults: [] });
    const before = files(register);
    const offer = { kind: 'journal' as const, seq: 1 };
    expect(await refusal(host, 'register:recover', { folder: register, offer })).toBe('register-newer');
    expect(files(register)).toEqual(before);
  });
});

describe('a register that is whole', () => {
  it('is told to be, and is not recovered', async () => {
    await usedRegister();
    expect(await granted(host, 'register:inspect', { folder: register })).toMatchObject({ problem: null, choices: [] });
    const before = files(register);
    const offer = { kind: 'snapshot' as const, seq: lines().length };
    expect(await refusal(host, 'register:recover', { folder: register, offer })).toBe('changed-since');
    expect(files(register)).toEqual(before);
  });

  it('is told to be missing where there is none', async () => {
    register = join(folder, 'tom');
    mkdirSync(register);
    expect(await inspectRefused('register-missing')).toMatchObject({ choices: [] });
    const offer = { kind: 'journal' as const, seq: 1 };
    expect(await refusal(host, 'register:recover', { folder: register, offer })).toBe('register-missing');
    expect(readdirSync(register)).toEqual([]);
  });
});

describe('a register that can only be read', () => {
  it('says who holds it since when, and is written to once they have let go and it is opened anew', async () => {
    await usedRegister();
    const other = hostIn(join(folder, 'other'), { by: 'bo' });
    await granted(other, 'register:open', { folder: register });
    const held = await granted(host, 'register:open', { folder: register });
    expect(held.register?.readOnly).toMatchObject({ reason: 'held', since: expect.any(String) as string });
    expect(held.register?.readOnly?.who).toMatch(/^bo på /);
    expect(held.register?.heldBy).toBe(held.register?.readOnly?.who);
    await other.close();
    expect((await granted(host, 'register:open', { folder: register })).register?.readOnly).toBeNull();
    await granted(host, 'period:choose', { year: 2025, kind: 'delar' });
  });
});
