import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { create, name, reopen, replayed, temporaryFolder } from './store-support.ts';

/** All of them fall in the middle of the work: the child never comes to an end by itself. */
const kills = 14;
/** Far beyond what it takes on a machine that others use too: the time is no part of what is tested. */
const patience = 900_000;

type Acknowledged = { readonly seq: number; readonly id: string };

/** The child as a program that Node can run by itself. */
async function bundleChild(): Promise<string> {
  const folder = await temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('kill-child.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return join(folder, 'child.mjs');
}

/** Runs the child until it has told of so many changes, then kills it; gives back all that it told of. */
async function runAndKill(program: string, folder: string, lines: number): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    // The child works on while the signal is under way: what it is doing when it comes is left to chance.
    if (told.length === lines) child.kill('SIGKILL');
  }
  const [code, signal] = (await exited) as [number | null, string | null];
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
  return told.slice(1).map((line) => ({ seq: Number(line.split(' ')[0]), id: line.split(' ')[1] ?? '' }));
}

it(`has every acknowledged change after each of ${kills} kills during random commits`, {
  timeout: patience,
}, async () => {
  const program = await bundleChild();
  const folder = join(await temporaryFolder(), 'register');
  const made = await create(folder);
  const acknowledged = new Map(made.history.map((change) => [change.seq, change.id]));
  await made.close();
  for (let round = 0; round < kills; round += 1) {
    const told = await runAndKill(program, folder, 1 + randomInt(120));
    for (const { seq, id } of told) acknowledged.set(seq, id);
    const store = await reopen(folder);
    expect(store.mode).toEqual({ kind: 'writing' });
    for (const [seq, id] of acknowledged) expect(store.history[seq - 1]).toMatchObject({ seq, id });
    // At most the one that the child was at when it was killed is there without having been told of.
    expect(store.history.length - acknowledged.size).toBeLessThanOrEqual(1);
    expect(store.state).toEqual(replayed(store));
    expect((await readdir(folder)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    for (const change of store.history) acknowledged.set(change.seq, change.id);
    const after = await name(store, 'parent', `Omgång ${round}`);
    acknowledged.set(after.seq, after.id);
    await store.close();
  }
  expect(acknowledged.size).toBeGreaterThan(kills);
});
