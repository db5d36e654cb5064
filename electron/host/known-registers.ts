import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { KnownRegister } from '../../shared/contract.ts';
import { errorCode, readFileOrNull, writeFileAtomically } from '../store/atomic-file.ts';
import { holdsRegister } from '../store/register-files.ts';

/** `registers.json` among the program's own data: the registers that have been open on this computer, latest first. */
const listSchema = z.array(z.object({ folder: z.string(), name: z.string(), openedAt: z.string() }));
type Remembered = z.infer<typeof listSchema>[number];

/** As many as a start screen can show. */
const limit = 20;

const fileIn = (appDataFolder: string): string => join(appDataFolder, 'registers.json');

/** A list that is missing or damaged is an empty one: it only saves somebody from looking for a folder again. */
async function readList(appDataFolder: string): Promise<readonly Remembered[]> {
  const bytes = await readFileOrNull(fileIn(appDataFolder));
  if (!bytes) return [];
  try {
    const read = listSchema.safeParse(JSON.parse(bytes.toString('utf8')));
    return read.success ? read.data : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The registers that have been open on this computer, latest first, and whether each is still there. */
export async function knownRegisters(appDataFolder: string | null): Promise<readonly KnownRegister[]> {
  if (appDataFolder === null) return [];
  const list = await readList(appDataFolder);
  return Promise.all(
    list.map(async ({ folder, name, openedAt }) => ({
      folder,
      name,
      openedAt,
      isPresent: await holdsRegister(folder),
    })),
  );
}

/** Puts a register first in the list. That it can't be written is told to `onProblem` and stops nothing. */
export async function rememberRegister(
  appDataFolder: string | null,
  register: Remembered,
  onProblem: (problem: string) => void,
): Promise<void> {
  if (appDataFolder === null) return;
  try {
    const others = (await readList(appDataFolder)).filter((one) => one.folder !== register.folder);
    await mkdir(appDataFolder, { recursive: true });
    const text = JSON.stringify([register, ...others].slice(0, limit), null, 2);
    await writeFileAtomically(fileIn(appDataFolder), Buffer.from(text));
  } catch (error) {
    if (errorCode(error) === null) throw error;
    onProblem(`registers.json: ${String(error)}`);
  }
}
