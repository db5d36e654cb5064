import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liggaren } from '../../../electron/cli/liggaren.ts';
import type { Places } from '../../../electron/cli/places.ts';
import { hostIn, newRegister, removeFolder, shippedSamples, temporaryFolder } from '../host/host-support.ts';

let folder: string;
let register: string;

/** Nothing here reads a workbook, so the reader's process is never started. */
const places: Places = {
  version: '0.1.0',
  readerChild: 'none',
  pageFolder: 'none',
  samplesFolder: shippedSamples,
  root: 'none',
};

/** Runs the command line in this process. */
async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await liggaren(args, places, {
    answer: (text) => void (said.out += text),
    note: (text) => void (said.err += text),
  });
  return { code, ...said };
}

const commands = (): readonly (readonly string[])[] => {
  const at = ['--register', register, '--period', '2024-delar'];
  const out = join(folder, 'ut');
  return [
    ['status', ...at, '--json'],
    ['template', ...at, '--out', out],
    ['import', ...at, join(shippedSamples, 'organisation.json')],
    ['export', ...at, '--out', `${out}.xlsx`],
  ];
};

beforeEach(async () => {
  folder = temporaryFolder();
  const host = hostIn(folder);
  register = await newRegister(host);
  await host.close();
});

afterEach(() => removeFolder(folder));

describe('the command line on a damaged register', () => {
  it('says what is wrong and the way on in every command, ends with 2 and touches nothing', async () => {
    const state = join(register, 'register.json');
    writeFileSync(state, 'skräp');
    for (const command of commands()) {
      const { code, out, err } = await run(...command);
      expect({ code, out }, command.join(' ')).toEqual({ code: 2, out: '' });
      expect(err).toBe(
        `Registret i ${register} är skadat och lämnades orört. Filen register.json, som håller uppgifterna som de står nu, är skadad. Allt går att återställa, 2\u00A0ändringar. Öppna mappen i programmet och välj vad som ska återställas.`,
      );
    }
    expect(readFileSync(state, 'utf8')).toBe('skräp');
  });

  it('says so when nothing can be brought back', async () => {
    for (const name of ['register.json', 'history.jsonl']) writeFileSync(join(register, name), 'skräp\n');
    const { code, err } = await run('status', '--register', register, '--period', '2024-delar');
    expect(code).toBe(2);
    expect(err).toContain('Inget går att återställa ur mappen. Låt mappen vara som den är');
  });

  it('makes no new register over it', async () => {
    rmSync(join(register, 'history.jsonl'));
    const state = readFileSync(join(register, 'register.json'), 'utf8');
    const { code } = await run('init', '--register', register, '--strategy', 'vastervik-2023-2027');
    expect(code).toBe(2);
    expect(readFileSync(join(register, 'register.json'), 'utf8')).toBe(state);
  });

  it('says that a newer one needs a newer program', async () => {
    const state = join(register, 'register.json');
    writeFileSync(state, readFileSync(state, 'utf8').replace(/"version":\d+,/u, '"version":99,'));
    const { code, err } = await run('status', '--register', register, '--period', '2024-delar');
    expect(code).toBe(2);
    expect(err).toContain('nyare version av Insatsliggaren');
  });
});

describe('the command line on a register that is open elsewhere', () => {
  it('reads it, and says who holds it when asked to change it', async () => {
    const host = hostIn(folder, { by: 'anna' });
    await host.run('register:open', { folder: register });
    expect(await run('status', '--register', register, '--period', '2024-delar')).toMatchObject({ code: 0, err: '' });
    const { code, err } = await run('template', '--register', register, '--period', '2025-delar', '--out', folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^Registret är öppet hos någon annan \(anna på .+\)\. Stäng det där och försök igen\.$/);
    await host.close();
  });
});
