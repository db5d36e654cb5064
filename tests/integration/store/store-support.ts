import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import { applyChanges } from '../../../shared/register/apply-change.ts';
import { put, type Change, type ChangeDraft } from '../../../shared/register/change.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import {
  createRegister,
  openRegister,
  type OpenRefusal,
  type OpenResult,
  type RegisterStore,
  type StoreOptions,
} from '../../../electron/store/register-store.ts';
import { unitOf } from '../../unit/register/register-support.ts';

/** A folder of the test's own, gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'liggaren-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The latest moment that any test has been given: each is a second after the one before. */
let moment = Date.parse('2024-08-31T10:00:00.000Z');

export const testOptions = (more: Partial<StoreOptions> = {}): StoreOptions => ({
  now: () => {
    moment += 1000;
    return new Date(moment).toISOString();
  },
  newId: randomUUID,
  by: 'test',
  ...more,
});

export const firstDraft: ChangeDraft = {
  kind: 'register:create',
  label: 'Skapade registret',
  ops: [
    put(emptyRegister, 'settings', {
      id: 'settings',
      name: 'Provliggaren',
      strategyId: 'vastervik-2023-2027',
      currentPeriodId: null,
      createdAt: '2024-08-31T10:00:00Z',
      isExample: false,
    }),
  ],
};

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.detail}`);
  return result.value;
}

export function storeOf(result: OpenResult): RegisterStore {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.detail}`);
  onTestFinished(() => result.store.close());
  return result.store;
}

export function refusalOf(result: OpenResult): OpenRefusal {
  if (result.ok) throw new Error('it was opened');
  return result.refusal;
}

export const create = async (folder: string, more: Partial<StoreOptions> = {}): Promise<RegisterStore> =>
  storeOf(await createRegister(folder, firstDraft, testOptions(more)));

export const reopen = async (folder: string, more: Partial<StoreOptions> = {}): Promise<RegisterStore> =>
  storeOf(await openRegister(folder, testOptions(more)));

/** A change that gives a unit a name, whatever it had. */
export const naming =
  (id: string, name: string) =>
  (register: Register): ChangeDraft => ({
    kind: 'unit:name',
    label: `Döpte ${id}`,
    ops: [put(register, 'units', unitOf(id, name))],
  });

/** Names a unit, which must go well. */
export async function name(store: RegisterStore, id: string, text: string): Promise<Change> {
  const change = valueOf(await store.commit(naming(id, text)));
  if (!change) throw new Error('nothing was committed');
  return change;
}

/** A register with some changes, closed. */
export async function closedRegister(folder: string, changeCount: number): Promise<Register> {
  const store = await create(folder);
  for (let i = 1; i < changeCount; i += 1) await name(store, `unit-${i % 3}`, `Namn ${i}`);
  await store.close();
  return store.state;
}

/** What the store's own history makes of an empty register. */
export function replayed(store: RegisterStore): Register {
  const applied = applyChanges(emptyRegister, store.history);
  if (!applied.ok) throw new Error(`conflict at ${applied.conflict.id}`);
  return applied.register;
}
