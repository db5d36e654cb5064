import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { AppStatus } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { put } from '../../shared/register/change.ts';
import { done, refused } from '../answer.ts';
import { errorCode, errorText } from '../store/atomic-file.ts';
import { knownRegisters } from '../store/known-registers.ts';
import { appStatus } from './app.ts';
import { inRegister, type Commands, type HostContext, type RegisterContext } from './host-context.ts';
import { freeFolder, openAndUse, remember } from './register.ts';
import { settingsOf } from './register-state.ts';

/** What belongs to the process that has the register open, and not to the register. */
const isOfProcess = (path: string): boolean => /^register\.(?:lock|holder\.json)$/.test(basename(path));

/** Copies a register's folder; the copy gets its place only when it is whole. */
async function copyFolder(from: string, to: string): Promise<Result<null>> {
  const half = `${to}.kopieras`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await rm(half, { recursive: true, force: true });
    await cp(from, half, { recursive: true, filter: (path) => !isOfProcess(path) });
    // An empty folder by that name may be there already; one with something in it has been refused before.
    await rm(to, { recursive: true, force: true });
    await rename(half, to);
    return done(null);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    await rm(half, { recursive: true, force: true }).catch(() => null);
    return refused('save-failed', errorText(error));
  }
}

/** Leaves the old folder to nobody: what is in it has been copied. One that can't be removed is told of. */
async function removeOld({ options }: RegisterContext, folder: string): Promise<void> {
  if (options.appDataFolder !== null) await knownRegisters(options.appDataFolder, options.now).forget(folder);
  await rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
    if (errorCode(error) === null) throw error;
    options.onProblem(`the moved register's old folder remains: ${errorText(error)}`);
  });
}

async function sameFiles(one: string, other: string): Promise<boolean> {
  const filesIn = async (folder: string): Promise<readonly string[]> =>
    (await readdir(folder, { recursive: true })).filter((name) => !isOfProcess(name)).toSorted();
  const [here, there] = await Promise.all([filesIn(one), filesIn(other)]);
  return here.every((name) => there.includes(name));
}

/** Gives the open register another name; nothing when it has it. */
export async function renameRegister(context: HostContext, name: string): Promise<Result<AppStatus>> {
  const open = context.current();
  if (!open) return refused('no-register-open', '');
  const label = `Döpte om registret till ${name}`;
  const committed = await open.store.commit((register) => {
    const settings = settingsOf(register);
    if (settings.name === name) return null;
    return { kind: 'register:rename', label, ops: [put(register, 'settings', { ...settings, name })] };
  });
  if (!committed.ok) return committed;
  await remember(context, open.folder, settingsOf(open.store.state));
  return done(appStatus(context));
}

type PlaceCommand = 'register:rename' | 'register:copy' | 'register:move' | 'register:forget';

export const registerPlaceCommands: Commands<PlaceCommand> = {
  'register:rename': async (context, { name }) => renameRegister(context, name),
  'register:copy': inRegister(async (context, { folder }) => {
    const free = await freeFolder(context, folder);
    if (!free.ok) return free;
    const copied = await copyFolder(context.open.folder, free.value);
    if (!copied.ok) return copied;
    await remember(context, free.value, settingsOf(context.register));
    return done({ folder: free.value });
  }),
  'register:move': inRegister(async (context, { folder }) => {
    const { open } = context;
    if (open.store.mode.kind !== 'writing') return refused('register-held', '');
    const free = await freeFolder(context, folder);
    if (!free.ok) return free;
    await context.replace(null);
    const copied = await copyFolder(open.folder, free.value);
    const isWhole = copied.ok && (await sameFiles(open.folder, free.value));
    const opened = await openAndUse(context, isWhole ? free.value : open.folder);
    if (!copied.ok) return copied;
    if (isWhole && opened.ok) await removeOld(context, open.folder);
    return opened;
  }),
  'register:forget': async ({ options: { appDataFolder, now } }, { folder }) => {
    if (appDataFolder !== null) await knownRegisters(appDataFolder, now).forget(folder);
    return done({ folder });
  },
};
