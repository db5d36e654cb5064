import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBrowserDoor, type BrowserDoor } from '../../../electron/browser/door.ts';
import type { HostEvent } from '../../../shared/contract.ts';
import { decodeWire, encodeWire } from '../../../shared/wire.ts';

type Call = { readonly name: string; readonly args: unknown };
type Answer = { readonly status: number; readonly headers: Record<string, string | undefined>; readonly body: string };

let folder: string;
let door: BrowserDoor;
let calls: Call[];
let listeners: Set<(event: HostEvent) => void>;
let failure: Error | null;
let errors: unknown[];

/** A host that says back what it was asked: the door is what is tested here. */
const host = {
  run: (name: string, args: unknown) => {
    calls.push({ name, args });
    return failure ? Promise.reject(failure) : Promise.resolve({ ok: true, value: args } as never);
  },
  subscribe: (listener: (event: HostEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** A raw request, since fetch won't let a test choose Host or an unnormalised path. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { port } = new URL(door.origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body }),
        );
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

async function cookie(): Promise<string> {
  const answer = await send(new URL(door.url).pathname + new URL(door.url).search);
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

/** The cookie once per door: the token works only once. */
const cookies = new WeakMap<BrowserDoor, Promise<string>>();
function cookieOf(one: BrowserDoor): Promise<string> {
  const known = cookies.get(one) ?? cookie();
  cookies.set(one, known);
  return known;
}

const post = async (command: string, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send(`/api/${command}`, {
    method: 'POST',
    headers: { Cookie: await cookieOf(door), Origin: door.origin, 'Content-Type': 'application/json', ...headers },
    body,
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-door-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>sidan</title>');
  writeFileSync(join(folder, 'page/assets/app.js'), 'export {}');
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'page/link.json'));
  calls = [];
  listeners = new Set();
  failure = null;
  errors = [];
  door = await openBrowserDoor({
    host,
    pageFolder: join(folder, 'page'),
    port: 0,
    limit: 100_000,
    onError: (error) => errors.push(error),
  });
});

afterEach(async () => {
  await door.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the way in', () => {
  it('exchanges the token for a cookie that scripts and other sites cannot use, and leaves the token behind', async () => {
    const answer = await send(`/${new URL(door.url).search}`);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  it('lets the token in once', async () => {
    await cookie();
    const again = await send(`/${new URL(door.url).search}`);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('lets nobody in with a wrong token, and the right one still works', async () => {
    expect((await send('/?token=fel')).status).toBe(403);
    expect((await send(`/${new URL(door.url).search}`)).status).toBe(303);
  });

  it('shows neither page, commands nor events without the cookie', async () => {
    expect((await send('/')).status).toBe(401);
    expect((await send('/assets/app.js')).status).toBe(401);
    expect((await send('/api/events')).status).toBe(401);
    const headers = { Origin: door.origin, 'Content-Type': 'application/json' };
    expect((await send('/api/app:status', { method: 'POST', headers, body: '{}' })).status).toBe(401);
    expect(calls).toEqual([]);
  });

  it('listens on 127.0.0.1 alone', () => {
    expect(door.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('requests that are not the page’s own', () => {
  it('are refused by their Host, which is what DNS rebinding can’t fake', async () => {
    expect((await send('/', { headers: { Cookie: await cookieOf(door), Host: 'evil.example' } })).status).toBe(403);
    const { port } = new URL(door.origin);
    expect((await send('/', { headers: { Host: `localhost:${port}` } })).status).toBe(403);
  });

  it('are refused by their Origin, and a POST must have one', async () => {
    expect((await post('app:status', '{}', { Origin: 'http://127.0.0.1:1' })).status).toBe(403);
    expect((await post('app:status', '{}', { Origin: 'null' })).status).toBe(403);
    const headers = { Cookie: await cookieOf(door), 'Content-Type': 'application/json' };
    expect((await send('/api/app:status', { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect(calls).toEqual([]);
  });

  it('are refused when the browser says that another site’s page sent them', async () => {
    expect((await post('app:status', '{}', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect(calls).toEqual([]);
  });

  it('are refused as forms', async () => {
    expect((await post('app:status', '{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect(calls).toEqual([]);
  });
});

describe('the page', () => {
  it('is served with a policy that runs nothing but its own scripts and lets nobody frame it', async () => {
    const answer = await send('/', { headers: { Cookie: await cookie() } });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('sidan');
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%5c..%5csecret.json',
    '/assets/../../secret.json',
    '/link.json',
    '/assets',
    '/assets/',
    '/%00.html',
    '/%E0%A4%A.html',
    '//secret.json',
  ])('does not serve %s', async (path) => {
    const answer = await send(path, { headers: { Cookie: await cookie() } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('has the security headers on refusals too', async () => {
    expect((await send('/')).headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('commands', () => {
  it('carry arguments and answers with bytes in them', async () => {
    const args = { name: 'Enheter', bytes: new Uint8Array([0, 1, 254, 255]) };
    const answer = await post('unit:import', encodeWire(args));
    expect(answer.status).toBe(200);
    expect(calls).toEqual([{ name: 'unit:import', args }]);
    expect(decodeWire(answer.body)).toEqual({ ok: true, value: args });
  });

  it('may have their colon escaped', async () => {
    expect((await post('app%3Astatus', '{}')).status).toBe(200);
    expect(calls[0]?.name).toBe('app:status');
  });

  it('that do not exist are refused without reaching the host', async () => {
    for (const name of ['file:delete', 'constructor', '__proto__']) {
      expect(decodeWire((await post(name, '{}')).body)).toMatchObject({
        ok: false,
        refusal: { code: 'invalid-arguments' },
      });
    }
    expect(calls).toEqual([]);
  });

  it('with more than the limit get a refusal that can be read, however it is sent', async () => {
    const answer = await post('return:receive', 'x'.repeat(3_000_000));
    expect(answer.status).toBe(413);
    expect(decodeWire(answer.body)).toMatchObject({ ok: false, refusal: { code: 'too-much-data' } });
    expect(calls).toEqual([]);
  });

  it('that are no JSON are refused', async () => {
    expect((await post('app:status', '{')).status).toBe(400);
  });

  it('that meet a bug answer 500 without its details, and tell the log', async () => {
    failure = new Error('inre detalj');
    const answer = await post('app:status', '{}');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('inre detalj');
    expect(errors).toEqual([failure]);
  });
});

describe('events', () => {
  it('reach the page as they happen and stop when it goes away', async () => {
    const headers = { Cookie: await cookie() };
    const controller = new AbortController();
    const response = await fetch(`${door.origin}/api/events`, { headers, signal: controller.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const event: HostEvent = { kind: 'register-changed', seq: 7 };
    let said = (await reader?.read())?.value ?? '';
    for (const listener of listeners) listener(event);
    while (!said.includes('data:')) said += (await reader?.read())?.value ?? '';
    expect(said).toContain(`data: ${JSON.stringify(event)}\n\n`);
    controller.abort();
    await expect.poll(() => listeners.size).toBe(0);
  });

  it('do not keep the door from closing', async () => {
    const response = await fetch(`${door.origin}/api/events`, { headers: { Cookie: await cookie() } });
    await door.close();
    await expect(response.text()).rejects.toThrow();
  });
});
