// Runs every check one after the other, lets each finish whatever the others said, and adds up what passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command with its output shown; gives whether it succeeded, and what it wrote last. */
function run(title, command, args) {
  process.stdout.write(`\n== ${title}: ${command} ${args.join(' ')}\n`);
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(done.stdout);
  return { isOk: done.status === 0, output: done.stdout };
}

function readResults(name) {
  const path = join(root, 'test-results', name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** A runner that left no results has failed as a whole: one failure, never silence. */
function vitestCounts() {
  const results = readResults('vitest.json');
  if (!results) return { passed: 0, failed: 1 };
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + (results.success || results.numFailedTests > 0 ? 0 : 1),
  };
}

function playwrightCounts() {
  const results = readResults('playwright.json');
  if (!results) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = results.stats;
  return { passed: expected, failed: unexpected + flaky + results.errors.length };
}

function packageCounts(output) {
  const line = /(\d+) passed, (\d+) failed/.exec(output);
  return line ? { passed: Number(line[1]), failed: Number(line[2]) } : { passed: 0, failed: 1 };
}

const oneCheck = (isOk) => ({ passed: isOk ? 1 : 0, failed: isOk ? 0 : 1 });

const install = run('install', 'npm', ['ci']);
const counts = [oneCheck(install.isOk)];
if (install.isOk) {
  counts.push(oneCheck(run('types', 'npm', ['run', '--silent', 'types']).isOk));
  counts.push(oneCheck(run('lint', 'npm', ['run', '--silent', 'lint']).isOk));
  run('tests', 'npm', ['test']);
  counts.push(vitestCounts(), playwrightCounts());
  counts.push(packageCounts(run('package', 'npm', ['run', '--silent', 'package:check']).output));
}

const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
process.exit(total('failed') === 0 ? 0 : 1);
