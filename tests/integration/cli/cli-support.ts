import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const fixtures = at('tests/fixtures/returns');

export type Answer = { readonly code: number | null; readonly out: string; readonly err: string };

/** Builds what is older than its sources: the built command line is what is tested. */
export async function build(products: readonly string[]): Promise<void> {
  // Plain JavaScript with this one function (`build/ensure-built.mjs`).
  const builder = (await import(at('build/ensure-built.mjs'))) as {
    readonly ensureBuilt: (names: readonly string[]) => Promise<void>;
  };
  await builder.ensureBuilt(products);
}

/** Runs the built command line in a process of its own. */
export function liggaren(...args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('dist/node/liggaren.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
