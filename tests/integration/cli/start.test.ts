import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, build } from './cli-support.ts';

let folder: string;
const started: ChildProcess[] = [];

type Started = { readonly child: ChildProcess; readonly said: string; readonly url: string };

/** Starts the program and waits for its address. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  const folders = ['--registers', join(folder, 'registers'), '--data', join(folder, 'data')];
  const child = spawn(process.execPath, [at('dist/node/start.js'), '--no-open', ...folders, ...args], {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (url) resolve({ child, said, url });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

beforeAll(async () => {
  await build(['client', 'node']);
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-start-'));
});

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('without a screen says so, prints the address, shows the page there, and ends cleanly on Ctrl+C', async () => {
    const { child, said, url } = await start([]);
    expect(said).toContain('ingen skärm');
    const first = await fetch(url, { redirect: 'manual' });
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', url), { headers: { Cookie: cookie } });
    expect(await page.text()).toContain('<title>Insatsliggaren</title>');
    expect(await ended(child, 'SIGINT')).toBe(0);
  });

  it('keeps its word of a port, and ends cleanly when it is asked to', async () => {
    const { child, url } = await start(['--browser', '--port', '0']);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(await ended(child, 'SIGTERM')).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')('where Electron can’t start says so and opens the browser door', async () => {
    const dist = join(folder, 'electron');
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'electron'), '#!/bin/sh\nexit 127\n');
    chmodSync(join(dist, 'electron'), 0o755);
    const { child, said } = await start([], { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist });
    expect(said).toContain('Electron kunde inte starta här');
    expect(await ended(child, 'SIGTERM')).toBe(0);
  });

  it('where Electron’s runtime is missing says so, without fetching it', async () => {
    const missing = join(folder, 'nowhere');
    const { child, said } = await start([], { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: missing });
    expect(said).toContain('Electrons körmiljö är inte installerad');
    expect(await ended(child, 'SIGTERM')).toBe(0);
  });

  it('refuses options that it does not have', async () => {
    await expect(start(['--portt', '1'])).rejects.toThrow('ended with 2');
  });
});
