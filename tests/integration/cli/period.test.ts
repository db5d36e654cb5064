import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, liggaren } from './cli-support.ts';

let folder: string;
let register: string;
const period = ['--period', '2024-delar'] as const;
const run = (...args: readonly string[]) => liggaren('period', '--register', register, ...args);
const history = (): string => readFileSync(join(register, 'history.jsonl'), 'utf8');
const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await run(...args, '--json')).out);

beforeAll(async () => {
  await build(['node']);
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-period-'));
  register = join(folder, 'liggare');
  const units = join(folder, 'enheter.json');
  writeFileSync(units, JSON.stringify([{ name: 'Socialförvaltningen', short: 'SF', kind: 'förvaltning' }]));
  const made = await liggaren('init', '--register', register, '--strategy', 'vastervik-2023-2027', '--units', units);
  expect(made.err).toBe('');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('liggaren period', () => {
  it('says that there is none, makes one with its last day, and changes that', async () => {
    expect((await run()).out).toContain('inget rapporttillfälle');
    expect(await json(...period, '--due', '2024-09-20')).toEqual([
      { period: '2024-delar', dueDate: '2024-09-20', state: 'open', extensions: [] },
    ]);
    expect((await run()).out).toContain('svar senast 2024-09-20');
  });

  it('gives a unit longer, says so in the status, and takes it back', async () => {
    const given = await json(...period, '--unit', 'sf', '--due', '2024-10-01', '--reason', 'Byter system');
    expect(given).toMatchObject([{ extensions: [{ unit: 'sf', dueDate: '2024-10-01', reason: 'Byter system' }] }]);
    expect((await run(...period)).out).toContain('sf: anstånd till 2024-10-01, Byter system');
    const status = await liggaren('status', '--register', register, ...period);
    expect(status.out).toContain('anstånd till 2024-10-01');
    expect(await json(...period, '--unit', 'sf', '--no-extension')).toMatchObject([{ extensions: [] }]);
  });

  it.each([
    ['a day that is none', [...period, '--due', '2024-02-31']],
    ['an extension without a day', [...period, '--unit', 'sf']],
    ['an extension that is no later than everybody’s day', [...period, '--unit', 'sf', '--due', '2024-09-01']],
    ['a unit that there is not', [...period, '--unit', 'x', '--due', '2024-12-01']],
    ['a day for no period', ['--due', '2024-09-20']],
    ['a period that the register has not', ['--period', '2025-bokslut']],
    ['both a day and none', [...period, '--unit', 'sf', '--due', '2024-12-01', '--no-extension']],
  ])('answers %s with exit code 2 and a sentence, and changes nothing', async (_what, args) => {
    const before = history();
    const answer = await run(...args);
    expect(answer.code).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trim()).not.toBe('');
    expect(history()).toBe(before);
  });
});
