import { execFileSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { at, build } from './cli-support.ts';

beforeAll(() => build(['node']));

it.each(['--help', '-h'])('npm start -- %s prints the options in Swedish and starts nothing', (option) => {
  const said = execFileSync(process.execPath, [at('dist/node/start.js'), option], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  for (const name of ['--browser', '--no-open', '--port', '--registers', '--data']) expect(said).toContain(name);
  expect(said).toContain('Användning');
});
