import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** The layers of design §8, held here so that a wrong import fails the tests and not only the lint. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a folder may import, beside packages: the first folder of each path that it may reach. */
const mayReach: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  renderer: ['renderer', 'shared'],
  electron: ['electron', 'shared'],
};

type Import = { readonly file: string; readonly specifier: string };

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(root, folder, name));
}

/** Every module that a file names: static and dynamic imports, and re-exports. */
function importsOf(file: string): readonly Import[] {
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
  expect(errors, file).toEqual([]);
  const exported = module.staticExports.flatMap((statement) => statement.entries.map((entry) => entry.moduleRequest));
  const named = [...module.staticImports.map((statement) => statement.moduleRequest), ...exported];
  const text = readFileSync(file, 'utf8');
  const dynamic = module.dynamicImports.map((call) =>
    text.slice(call.moduleRequest.start + 1, call.moduleRequest.end - 1),
  );
  return [...named.flatMap((request) => (request ? [request.value] : [])), ...dynamic].map((specifier) => ({
    file: relative(root, file).split(sep).join('/'),
    specifier,
  }));
}

const isRelative = (one: Import): boolean => one.specifier.startsWith('.');
const target = (one: Import): string =>
  relative(root, resolve(root, dirname(one.file), one.specifier))
    .split(sep)
    .join('/');
const topFolder = (path: string): string => path.split('/')[0] ?? '';
const told = (one: Import): string => `${one.file} imports ${one.specifier}`;

const all = Object.keys(mayReach).flatMap((folder) => sourceFiles(folder).flatMap(importsOf));

describe('the layers', () => {
  it('are read from real files', () => {
    expect(all.filter(isRelative).length).toBeGreaterThan(50);
    expect(new Set(all.map((one) => topFolder(one.file)))).toEqual(new Set(Object.keys(mayReach)));
  });

  it('import only themselves and shared', () => {
    const wrong = all.filter(
      (one) => isRelative(one) && !mayReach[topFolder(one.file)]?.includes(topFolder(target(one))),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('keep shared free of Node, Electron and React', () => {
    const pure = /^(zod|fastest-levenshtein)$/;
    const wrong = all.filter(
      (one) => topFolder(one.file) === 'shared' && !isRelative(one) && !pure.test(one.specifier),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('keep Node and Electron out of the page', () => {
    const wrong = all.filter(
      (one) => topFolder(one.file) === 'renderer' && /^(node:|electron$|exceljs$|lowdb)/.test(one.specifier),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('let only the desktop door import electron, and nothing outside it import the desktop door', () => {
    const inDesktop = (path: string): boolean => path.startsWith('electron/desktop/');
    const electron = all.filter((one) => one.specifier === 'electron' && !inDesktop(one.file));
    const reached = all.filter((one) => isRelative(one) && inDesktop(target(one)) && !inDesktop(one.file));
    expect([...electron, ...reached].map(told)).toEqual([]);
  });

  it('let only one file import exceljs', () => {
    const files = new Set(all.filter((one) => one.specifier === 'exceljs').map((one) => one.file));
    expect([...files]).toEqual(['electron/workbook/exceljs.ts']);
  });

  it('keep the page’s features from importing each other', () => {
    const feature = (path: string): string | null => /^renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
    const wrong = all.filter((one) => {
      if (!isRelative(one)) return false;
      const from = feature(one.file);
      const to = feature(target(one));
      return from !== null && to !== null && from !== to;
    });
    expect(wrong.map(told)).toEqual([]);
  });
});
