// Runs every check one after the other, lets each finish whatever the others said, and adds up what passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command with its output shown; gives whether it succeeded, and what it wrote last. */
function run(title, command, args, environment = {}) {
  process.stdout.write(`\n== ${title}: ${command} ${args.join(' ')}\n`);
  const done = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(done.stdout);
  return { isOk: done.status === 0, output: done.stdout };
}

const resultsPath = (name) => join(root, 'test-results', name);

function readResults(name) {
  const path = resultsPath(name);
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

/**
 * A test of the page that fails is run once more, and counts as it went then. A browser that does not start or a disk that stands
 * still for a minute is beyond the program, and must not turn away what is right; a fault of the program fails twice. What passed
 * only then is named, so that it is looked into: it may be a key that came too early for the program.
 */
const oneMoreTry = { E2E_RETRIES: '1' };

/** The tests of a suite and those within it that passed at the second try, with where they stand. */
function flakyTests({ suites = [], specs = [] }) {
  const flaky = specs.filter((spec) => spec.tests.some(({ status }) => status === 'flaky'));
  return [...flaky.map(({ file, line, title }) => `${file}:${line} ${title}`), ...suites.flatMap(flakyTests)];
}

function playwrightCounts() {
  const results = readResults('playwright.json');
  if (!results) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = results.stats;
  for (const test of flakyTests(results)) process.stdout.write(`passed only at the second try: ${test}\n`);
  return { passed: expected + flaky, failed: unexpected + results.errors.length };
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
  // What an earlier run has left must not be counted for this one.
  for (const name of ['vitest.json', 'playwright.json']) rmSync(resultsPath(name), { force: true });
  run('tests', 'npm', ['test'], oneMoreTry);
  counts.push(vitestCounts());
  counts.push(packageCounts(run('package', 'npm', ['run', '--silent', 'package:check']).output));
  process.stdout.write('\n');
  counts.push(playwrightCounts());
}

const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`);
process.exit(total('failed') === 0 ? 0 : 1);
