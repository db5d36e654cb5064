// Runs a door of the program from a clone, built first where it needs to be: `node build/run.mjs liggaren …` or `… start`.
import { ensureBuilt } from './ensure-built.mjs';

const [door, ...rest] = process.argv.slice(2);
const doors = {
  liggaren: { products: ['node'], module: '../dist/node/liggaren.js' },
  start: { products: ['client', 'node', 'desktop', 'preload'], module: '../dist/node/start.js' },
  bench: { products: ['bench'], module: '../dist/bench/main.js' },
};

const chosen = doors[door ?? ''];
if (!chosen) {
  process.stderr.write(`Okänd dörr: ${door ?? '(ingen)'}. Välj ${Object.keys(doors).join(' eller ')}.\n`);
  process.exit(2);
}
await ensureBuilt(chosen.products);
process.argv = [process.argv[0] ?? 'node', chosen.module, ...rest];
await import(chosen.module);
