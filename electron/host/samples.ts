import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readUnitsFile, type UnitInput } from './units-file.ts';

/** The period that the sample returns are about. */
export const samplePeriod = { id: '2024-delar', year: 2024, kind: 'delar' } as const;

/** The strategy that the sample returns report on. */
export const sampleStrategyId = 'vastervik-2023-2027';

const unitsFile = 'organisation.json';

/** The units of the sample returns. Throws when the program's own files are not there: an installation that is not whole. */
export async function sampleUnits(samplesFolder: string): Promise<readonly UnitInput[]> {
  const bytes = await readFile(join(samplesFolder, unitsFile));
  const read = await readUnitsFile(bytes, async () => ({ why: 'not JSON' }));
  if (!read.ok) throw new Error(`${unitsFile}: ${read.why}`);
  return read.units;
}

/** The sample returns, in the order of their names. */
export async function sampleReturns(
  samplesFolder: string,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }[]> {
  const folder = join(samplesFolder, 'returns');
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
}
