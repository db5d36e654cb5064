import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../electron/store/register-store.ts';
import { closedRegister, refusalOf, reopen, temporaryFolder, testOptions } from './store-support.ts';

type Stored = {
  readonly schema?: string | null;
  readonly sha256: string;
  readonly register: { readonly units: Readonly<Record<string, object>> };
};

const snapshotOf = (folder: string): string => join(folder, 'register.json');

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes a snapshot as a program did before each entity had a line of its own, and before it said what it was checked against. */
async function writeCompactly(folder: string, stored: Stored): Promise<void> {
  const { register, schema: _, sha256: __, ...rest } = stored;
  const text = JSON.stringify(register);
  await writeFile(snapshotOf(folder), JSON.stringify({ ...rest, register, sha256: hashed(text) }));
}

const storedIn = async (folder: string): Promise<Stored> =>
  JSON.parse(await readFile(snapshotOf(folder), 'utf8')) as Stored;

/** The register with a unit that has no name, which the schema does not allow. */
const nameless = (stored: Stored): Stored => ({
  ...stored,
  register: { ...stored.register, units: { 'unit-1': { id: 'unit-1' } } },
});

describe('a snapshot', () => {
  it('has a line to each entity, and can be read by anything that reads JSON', async () => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 5);
    const text = await readFile(snapshotOf(folder), 'utf8');
    expect(text.split('\n')).toContainEqual(expect.stringMatching(/^"unit-1":\{"id":"unit-1",.*\},?$/));
    expect((await storedIn(folder)).register).toEqual(state);
  });

  it('is read as programs wrote it before each entity had a line of its own', async () => {
    const folder = await temporaryFolder();
    const state = await closedRegister(folder, 5);
    await writeCompactly(folder, await storedIn(folder));
    expect(await readFile(snapshotOf(folder), 'utf8')).not.toContain('\n');
    const store = await reopen(folder);
    expect(store.state).toEqual(state);
    expect(store.notices).toEqual([]);
  });

  it('is checked against the schema when it does not say that it has been, though its bytes are as they were', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    await writeCompactly(folder, nameless(await storedIn(folder)));
    const refusal = refusalOf(await openRegister(folder, testOptions()));
    expect(refusal).toMatchObject({ code: 'register-damaged' });
    expect(refusal.detail).toContain('units/unit-1');
  });

  it('is checked against the schema when it was checked against another', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    const text = await readFile(snapshotOf(folder), 'utf8');
    const { schema = '' } = await storedIn(folder);
    const [, register = ''] = /"register":([^]*),"sha256"/.exec(text) ?? [];
    const harmed = register.replaceAll('"short":', '"shirt":');
    expect(harmed).not.toBe(register);
    const other = text.replace(register, harmed).replace(hashed(register), hashed(harmed));
    await writeFile(snapshotOf(folder), other.replace(schema ?? '', hashed('another schema')));
    expect(refusalOf(await openRegister(folder, testOptions())).detail).toContain('units/unit-');
  });

  it('is checked in full when somebody has set it out anew, whatever it says of itself', async () => {
    const folder = await temporaryFolder();
    await closedRegister(folder, 5);
    const harmed = nameless(await storedIn(folder));
    const text = JSON.stringify(harmed.register);
    await writeFile(snapshotOf(folder), JSON.stringify({ ...harmed, sha256: hashed(text) }, null, 2));
    expect(refusalOf(await openRegister(folder, testOptions())).detail).toContain('units/unit-1');
  });
});
