// Builds what is missing or older than its sources. Plain JavaScript, because it runs before anything has been compiled.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each product is made of, and the file that shows that it has been built. */
const products = {
  client: { marker: 'dist/page/index.html', sources: ['renderer', 'shared'] },
  node: { marker: 'dist/node/liggaren.js', sources: ['electron', 'shared'] },
  desktop: { marker: 'dist/desktop/main.js', sources: ['electron', 'shared'] },
  preload: { marker: 'dist/preload/preload.cjs', sources: ['electron/desktop', 'shared'] },
  bench: { marker: 'dist/bench/main.js', sources: ['electron', 'shared', 'tests/bench'] },
};

const configuration = ['package.json', 'package-lock.json', 'vite.config.ts'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether a product is there and no source is newer than it. */
export function isFresh(name) {
  const product = products[name];
  const marker = join(root, product.marker);
  if (!existsSync(marker)) return false;
  const builtAt = statSync(marker).mtimeMs;
  return [...product.sources, ...configuration].every((source) => newest(join(root, source)) <= builtAt);
}

/** Builds the named products that are not fresh. Everything it says goes to standard error. */
export async function ensureBuilt(names) {
  const stale = names.filter((name) => !isFresh(name));
  if (stale.length === 0) return;
  process.stderr.write('Bygger programmet …\n');
  // What is built is always what users get, also when a test runner has set another environment.
  process.env.NODE_ENV = 'production';
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' }, null);
  for (const name of stale) {
    const environment = builder.environments[name];
    if (!environment) throw new Error(`vite.config.ts has no environment ${name}`);
    await builder.build(environment);
  }
}
