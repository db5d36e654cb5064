import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { AppStatus } from '../../shared/contract.ts';
import type { RegisterInspection } from '../../shared/register/inspection.ts';
import type { Result } from '../../shared/result.ts';
import { put, type ChangeDraft } from '../../shared/register/change.ts';
import { emptyRegister, type Settings } from '../../shared/register/entities.ts';
import { registerKey } from '../../shared/link.ts';
import { findStrategy } from '../../shared/strategies/all-strategies.ts';
import { errorCode } from '../store/atomic-file.ts';
import { knownRegisters } from '../store/known-registers.ts';
import { inspectRegister } from '../store/inspect-register.ts';
import { recoverRegister } from '../store/recover-register.ts';
import { createRegister, openRegister } from '../store/register-store.ts';
import type { OpenResult, StoreOptions } from '../store/store-types.ts';
import { done, refused } from '../answer.ts';
import { appStatus } from './app.ts';
import { folderName } from './folder-name.ts';
import type { Commands, HostContext } from './host-context.ts';
import { tellNotices } from './open-notices.ts';
import { settingsOf } from './register-state.ts';
import { sampleUnits } from './samples.ts';
import { unitChanges } from './unit-changes.ts';
import { readUnitsFile, type UnitInput } from './units-file.ts';

/** What a new register is made of. */
export type NewRegister = {
  readonly name: string;
  readonly strategyId: string;
  readonly units: readonly UnitInput[];
  readonly isExample: boolean;
};

/** What the store is given by the core. */
export const storeOptions = ({ options }: Pick<HostContext, 'options'>): StoreOptions => ({
  now: options.now,
  newId: options.newId,
  by: options.by,
  onProblem: ({ code, detail }) => options.onProblem(`${code}: ${detail}`),
});

/** A register's first change: its settings, its own copy of the strategy, and its units. Null for an unknown strategy. */
function firstChange(made: NewRegister, createdAt: string): ChangeDraft | null {
  const strategy = findStrategy(made.strategyId);
  if (!strategy) return null;
  const { name, isExample } = made;
  const settings: Settings = {
    id: 'settings',
    name,
    strategyId: strategy.id,
    currentPeriodId: null,
    createdAt,
    isExample,
  };
  const ops = [put(emptyRegister, 'settings', settings), put(emptyRegister, 'strategies', strategy)];
  return {
    kind: 'register:create',
    label: `Skapade registret ${name}`,
    ops: [...ops, ...unitChanges(emptyRegister, made.units).ops],
  };
}

/** Puts the register first in the list of known ones. That it can't be written stops nothing. */
export async function remember({ options }: HostContext, folder: string, settings: Settings): Promise<void> {
  if (options.appDataFolder === null) return;
  try {
    await knownRegisters(options.appDataFolder, options.now).remember(folder, settings.name, registerKey(settings));
  } catch (error) {
    if (errorCode(error) === null) throw error;
    options.onProblem(`known-registers.json: ${String(error)}`);
  }
}

/** Makes the opened register the current one and remembers it. */
async function makeCurrent(context: HostContext, opened: OpenResult): Promise<Result<AppStatus>> {
  if (!opened.ok) return refused(opened.refusal.code, opened.refusal.detail);
  const { store } = opened;
  await context.replace({ folder: store.folder, store });
  await remember(context, store.folder, settingsOf(store.state));
  return done(appStatus(context));
}

/** The name of a folder that differs in case only is the same folder on Windows and macOS. */
async function folderInUse(parent: string, name: string): Promise<boolean> {
  try {
    const names = await readdir(parent);
    const same = names.find((each) => each.normalize('NFC').toLowerCase() === name.toLowerCase());
    return same !== undefined && (await readdir(join(parent, same))).length > 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    // A file by that name, or a folder that can't be read: not free to use.
    if (errorCode(error) !== null) return true;
    throw error;
  }
}

/** Makes a register in a folder of the caller's choice, and opens it. */
export async function createAt(context: HostContext, folder: string, made: NewRegister): Promise<Result<AppStatus>> {
  const draft = firstChange(made, context.options.now());
  if (!draft) return refused('unknown-id', made.strategyId);
  return makeCurrent(context, await createRegister(folder, draft, storeOptions(context)));
}

/** Makes a register in a folder of its own below the folder for registers, and opens it. */
export async function createAndUse(context: HostContext, made: NewRegister): Promise<Result<AppStatus>> {
  const name = folderName(made.name);
  if (name === null) return refused('register-name-unusable', made.name);
  const folder = await freeFolder(context, name);
  return folder.ok ? createAt(context, folder.value, made) : folder;
}

/**
 * A folder that a register may be put in: a full path as it stands, or a name below the folder for registers. Refused with
 * `register-name-unusable`, or `register-exists` when there is something in it.
 */
export async function freeFolder({ options }: HostContext, wanted: string): Promise<Result<string>> {
  const name = isAbsolute(wanted) ? basename(resolve(wanted)) : folderName(wanted);
  if (name === null || name === '') return refused('register-name-unusable', wanted);
  const parent = isAbsolute(wanted) ? dirname(resolve(wanted)) : options.registersFolder;
  if (await folderInUse(parent, name)) return refused('register-exists', name);
  return done(join(parent, name));
}

/** One that is open for writing stays so; one that could only be read is opened anew, since it may be free by now. */
export async function openAndUse(context: HostContext, folder: string): Promise<Result<AppStatus>> {
  if (!isAbsolute(folder)) return refused('register-missing', folder);
  const current = context.current();
  const isOpen = current?.folder === resolve(folder) && current.store.mode.kind === 'writing';
  if (isOpen) return done(appStatus(context));
  return makeCurrent(context, await openRegister(resolve(folder), storeOptions(context)));
}

async function inspect(folder: string): Promise<Result<RegisterInspection>> {
  try {
    return isAbsolute(folder) ? done(await inspectRegister(resolve(folder))) : refused('register-missing', folder);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refused('register-missing', String(error));
  }
}

async function unitsFor(
  context: HostContext,
  args: {
    readonly units: { readonly name: string; readonly bytes: Uint8Array } | null;
    readonly useSampleUnits: boolean;
  },
): Promise<Result<readonly UnitInput[]>> {
  if (args.useSampleUnits) return done(await sampleUnits(context.options.samplesFolder));
  const file = args.units;
  if (!file) return done([]);
  const read = await readUnitsFile(file.bytes, (bytes) => context.files.openGrid(file.name, bytes));
  return read.ok ? done(read.units) : refused('units-unreadable', read.why);
}

type RegisterCommand =
  | 'register:list'
  | 'register:create'
  | 'register:open'
  | 'register:inspect'
  | 'register:recover'
  | 'register:close';

export const registerCommands: Commands<RegisterCommand> = {
  'register:list': async ({ options: { appDataFolder, now } }) =>
    done(appDataFolder === null ? [] : await knownRegisters(appDataFolder, now).list()),
  'register:create': async (context, args) => {
    const units = await unitsFor(context, args);
    if (!units.ok) return units;
    const { name, strategyId } = args;
    return createAndUse(context, { name, strategyId, units: units.value, isExample: false });
  },
  'register:open': async (context, { folder }) => {
    const before = context.current()?.store;
    const opened = await openAndUse(context, folder);
    const store = context.current()?.store;
    if (!opened.ok || !store || store === before) return opened;
    tellNotices(store);
    return done(appStatus(context));
  },
  'register:inspect': async (_, { folder }) => inspect(folder),
  'register:recover': async (context, { folder, offer }) => {
    if (!isAbsolute(folder)) return refused('register-missing', folder);
    const recovered = await recoverRegister(resolve(folder), offer, storeOptions(context));
    return recovered.ok ? openAndUse(context, folder) : recovered;
  },
  'register:close': async (context) => {
    await context.replace(null);
    return done(appStatus(context));
  },
};
