import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const fixtures = at('tests/fixtures/returns');

export type Answer = { readonly code: number | null; readonly out: string; readonly err: string };

/**
 * Builds what is older than its sources: the built files are what is tested. In a process of its own, since the test runner's
 * `NODE_ENV` would make a development build of the page.
 */
export async function build(products: readonly string[]): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const program = `const { ensureBuilt } = await import('./build/ensure-built.mjs'); await ensureBuilt(${JSON.stringify(products)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: at('.'), env });
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
