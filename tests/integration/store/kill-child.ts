import { randomInt, randomUUID } from 'node:crypto';
import { put, type ChangeDraft } from '../../../shared/register/change.ts';
import type { Register } from '../../../shared/register/entities.ts';
import { openRegister, type RegisterStore } from '../../../electron/store/register-store.ts';
import { unitOf } from '../../unit/register/register-support.ts';

/**
 * The process that `kill.test.ts` kills: makes random changes, without an end, in the register whose folder it is given, and writes
 * a line `seq id` for each when, and only when, it has been acknowledged.
 */
const folder = process.argv[2] ?? '';

function randomDraft(register: Register): ChangeDraft {
  const id = `unit-${randomInt(40)}`;
  const before = register.units[id] ?? null;
  if (before && randomInt(4) === 0) {
    return { kind: 'unit:remove', label: 'Tog bort', ops: [{ collection: 'units', id, before, after: null }] };
  }
  // Up to some hundred kilobytes, so that a kill may well fall in the middle of a line.
  const entity = unitOf(id, 'å'.repeat(randomInt(10) === 0 ? randomInt(100_000) : randomInt(200)));
  return { kind: 'unit:name', label: 'Döpte', ops: [put(register, 'units', entity)] };
}

function randomStep(store: RegisterStore) {
  const choice = randomInt(10);
  if (choice === 0) return store.undo();
  if (choice === 1) return store.redo();
  return store.commit(randomDraft, { backupFirst: choice === 2 });
}

const options = { now: () => new Date().toISOString(), newId: randomUUID, by: 'barnet', snapshotDelay: 3 };
const opened = await openRegister(folder, options);
if (!opened.ok || opened.store.mode.kind !== 'writing') throw new Error('the register could not be opened for writing');
process.stdout.write('open\n');
for (;;) {
  const result = await randomStep(opened.store);
  if (!result.ok) throw new Error(result.refusal.detail);
  if (result.value) process.stdout.write(`${result.value.seq} ${result.value.id}\n`);
}
