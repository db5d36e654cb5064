import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forkReader } from '../../../electron/workbook/fork-reader.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { createReader, type Reader, type ReaderPort } from '../../../electron/workbook/reader-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-child-'));
const realChild = join(folder, 'reader-child.mjs');
const standIn = join(folder, 'stand-in-reader.mjs');
const returns = join(import.meta.dirname, '../../fixtures/returns');

let reader: Reader | null = null;
let spawned = 0;
const troubles: string[] = [];

function counted(spawn: () => ReaderPort): () => ReaderPort {
  return () => {
    spawned += 1;
    return spawn();
  };
}

function startStandIn(timeLimitMs = 20_000): Reader {
  spawned = 0;
  troubles.length = 0;
  reader = createReader({ spawn: counted(forkReader(standIn)), timeLimitMs, onTrouble: (text) => troubles.push(text) });
  return reader;
}

async function outcome(open: Reader, content: string): Promise<string> {
  const [file] = await open.open(`${content}.xlsx`, Buffer.from(content));
  return file?.outcome === 'opened' ? `opened ${file.member}` : (file?.rejection ?? 'nothing');
}

beforeAll(async () => {
  const input = {
    'reader-child': join(import.meta.dirname, '../../../electron/workbook/reader-child.ts'),
    'stand-in-reader': join(import.meta.dirname, '../support/stand-in-reader.ts'),
  };
  const rolldownOptions = { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } };
  const output = { ssr: true, outDir: folder, emptyOutDir: false, rolldownOptions };
  await build({ configFile: false, logLevel: 'error', ssr: { noExternal: true }, build: output });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(() => {
  reader?.close();
  reader = null;
});

describe('the reader’s parent', () => {
  it('sends file after file to one child', async () => {
    const open = startStandIn();
    const names = Array.from({ length: 30 }, (_, index) => `f${index}`);
    const outcomes = await Promise.all(names.map((name) => outcome(open, name)));
    expect(outcomes).toEqual(names.map((name) => `opened ${name}`));
    expect(spawned).toBe(1);
  });

  it('ends a child that hangs, and the next file is read by a new one', async () => {
    const open = startStandIn(300);
    expect(await Promise.all(['a', 'hang', 'b'].map((name) => outcome(open, name)))).toEqual([
      'opened a',
      'timed-out',
      'opened b',
    ]);
    expect(spawned).toBe(2);
    expect(troubles).toEqual(['hang.xlsx: the reader ran out of time']);
  });

  it('survives a child that dies, also of memory, and one that fails', async () => {
    const open = startStandIn(60_000);
    const outcomes = await Promise.all(['die', 'a', 'memory', 'b', 'fail', 'c'].map((name) => outcome(open, name)));
    expect(outcomes).toEqual(['damaged', 'opened a', 'damaged', 'opened b', 'damaged', 'opened c']);
    expect(troubles).toEqual(['die.xlsx: the reader died', 'memory.xlsx: the reader died', 'fail.xlsx: a bug']);
  });

  it('does not blame the file when the reader cannot be started', async () => {
    reader = createReader({ spawn: counted(forkReader(join(returns, 'no-such-reader.js'))) });
    await expect(reader.open('a.xlsx', Buffer.from('a'))).rejects.toThrow('could not be started');
  });

  it('turns away a file over the limit without troubling the child', async () => {
    const open = startStandIn();
    expect(await open.open('stor.xlsx', Buffer.alloc(25 * 1024 * 1024 + 1))).toMatchObject([
      { rejection: 'too-large' },
    ]);
    expect(spawned).toBe(0);
  });

  it('answers nobody once it has been closed', async () => {
    const waiting = await new Promise<{ readonly refused: Promise<void>; readonly closing: Reader }>((resolve) => {
      const spawn = (): ReaderPort => {
        resolve({ refused, closing });
        return forkReader(standIn)();
      };
      const closing = createReader({ spawn });
      const refused = expect(outcome(closing, 'hang')).rejects.toThrow('closed');
    });
    waiting.closing.close();
    await waiting.refused;
    await expect(outcome(waiting.closing, 'a')).rejects.toThrow('closed');
  });
});

describe('the real child', () => {
  it('gives for every sample return what the reader gives in this process', async () => {
    reader = createReader({ spawn: forkReader(realChild) });
    for (const name of readdirSync(returns)) {
      const bytes = readFileSync(join(returns, name));
      expect(await reader.open(name, bytes)).toEqual(await openFile(bytes));
    }
  });
});
