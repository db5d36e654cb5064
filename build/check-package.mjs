// Packs the program against a stub of Electron's runtime and checks what came out: what must be inside, what must not, that what
// is inside can be loaded without the project's own packages, and that the fuses are set. Ends with `N passed, N failed`.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll, listPackage } from '@electron/asar';
import fuses from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { ensureBuilt } from './ensure-built.mjs';

const { FuseV1Options, getCurrentFuseWire } = fuses;
/** A fuse's state as it stands in the executable: the digits 1 and 0. */
const on = '1'.codePointAt(0);
const off = '0'.codePointAt(0);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const work = mkdtempSync(join(tmpdir(), 'insatsliggaren-package-'));
let passed = 0;
const failures = [];

/** One named check; what it throws is why it failed. */
async function check(name, test) {
  try {
    const isRight = await test();
    if (isRight === false) throw new Error('not so');
    passed += 1;
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A runtime that has nothing but what electron-builder looks for; the executable carries a fuse wire, all fuses as shipped. */
function makeStubRuntime() {
  const folder = join(work, 'electron');
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const states = Buffer.from('101011011');
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, states.length]),
    states,
  ]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), wire]));
  chmodSync(join(folder, 'electron'), 0o755);
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), 'stub');
  for (const locale of ['sv', 'en-US']) writeFileSync(join(folder, 'locales', `${locale}.pak`), 'stub');
  return folder;
}

/** Packs for this computer's own kind of Linux folder; the output goes where nothing else is. */
async function pack() {
  const configuration = JSON.parse(readFileSync(join(root, 'build/electron-builder.json'), 'utf8'));
  delete configuration.$schema;
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      ...configuration,
      electronDist: makeStubRuntime(),
      directories: { ...configuration.directories, output: join(work, 'out') },
    },
  });
  return join(work, 'out', 'linux-unpacked');
}

/** Runs a little program in a folder that has nothing but what was packed. */
function runIn(folder, program) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder, encoding: 'utf8' });
}

const expectedFuses = {
  RunAsNode: off,
  EnableCookieEncryption: on,
  EnableNodeOptionsEnvironmentVariable: off,
  EnableNodeCliInspectArguments: off,
  EnableEmbeddedAsarIntegrityValidation: on,
  OnlyLoadAppFromAsar: on,
  LoadBrowserProcessSpecificV8Snapshot: off,
  GrantFileProtocolExtraPrivileges: off,
};

/** Megabytes that the program may take without Electron; it was 9 when this was written. Much more is something that came along. */
const largestArchive = 12;

/** What a system shows the program as: pictures for small and for large, drawn and not made at packaging. */
async function checkIcons() {
  const ico = readFileSync(join(root, 'build/icon.ico'));
  const sides = new Set(
    Array.from({ length: ico.readUInt16LE(4) }, (_, index) => ico.readUInt8(6 + 16 * index) || 256),
  );
  await check('has an icon for Windows, small and large', () => [16, 32, 48, 256].every((side) => sides.has(side)));
  const icns = readFileSync(join(root, 'build/icon.icns'));
  await check(
    'has an icon for macOS, small and large',
    () => icns.readUInt32BE(4) === icns.length && ['ic11', 'ic10'].every((kind) => icns.includes(kind)),
  );
  for (const side of [16, 48, 256, 512]) {
    const png = readFileSync(join(root, `build/icons/${side}x${side}.png`));
    await check(
      `has an icon of ${side} for Linux`,
      () => png.readUInt32BE(16) === side && png.readUInt32BE(20) === side,
    );
  }
}

/** A work laptop: nobody is administrator, the words are Swedish, and what is uninstalled leaves the registers alone. */
async function checkInstaller() {
  const { nsis, protocols, publish } = JSON.parse(readFileSync(join(root, 'build/electron-builder.json'), 'utf8'));
  await check('installs for the user alone', () => nsis.oneClick && !nsis.perMachine);
  await check('speaks Swedish while it is installed', () => nsis.language === '1053');
  await check('leaves registers and settings when it is uninstalled', () => !nsis.deleteAppDataOnUninstall);
  await check('fetches no updates', () => publish === null);
  await check('answers to links', () => protocols.some(({ schemes }) => schemes.includes('insatsliggaren')));
  const steps = readFileSync(join(root, nsis.include), 'utf8');
  await check('writes nothing of the whole computer', () => !/HKLM|HKEY_LOCAL_MACHINE/.test(steps));
  await check('takes its links away with it', () =>
    /DeleteRegKey HKCU "Software\\Classes\\insatsliggaren"/.test(steps),
  );
}

/** The licences in words, of what is in the archive and of what is bundled into it. */
async function checkLicences(resources, archive) {
  const text = readFileSync(join(resources, 'licences.txt'), 'utf8');
  const inside = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const names = inside.flatMap((path) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(path)?.[1] ?? []);
  await check('ships the licence of every package in it', () => {
    const wrong = names.filter((name) => !text.includes(`\n${name} `));
    if (wrong.length > 0 || names.length < 20) throw new Error(wrong.join(', '));
  });
  await check('ships the words of the licences, also of what is bundled', () =>
    ['react-aria-components ', 'zod ', 'Permission is hereby granted', 'SIL OPEN FONT LICENSE'].every((part) =>
      text.includes(part),
    ),
  );
}

async function checkContents(archive) {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const has = (path) => paths.includes(path);
  for (const path of [
    '/package.json',
    '/dist/page/index.html',
    '/dist/desktop/main.js',
    '/dist/desktop/reader-child.js',
    '/dist/preload/preload.cjs',
  ]) {
    await check(`holds ${path}`, () => has(path));
  }
  for (const name of ['exceljs', 'nodemailer', 'proper-lockfile']) {
    await check(`holds the package ${name}`, () => has(`/node_modules/${name}/package.json`));
  }
  const isOurs = (path) => !path.startsWith('/node_modules/');
  await check('holds no sources, tests or maps of ours', () => {
    const wrong = paths.filter(
      (path) => isOurs(path) && /\.(ts|tsx|map)$|^\/(shared|electron|renderer|tests|build|\.ci)\b/.test(path),
    );
    if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join(', '));
  });
  await check('holds nothing at the top but package.json, dist and node_modules', () => {
    const top = new Set(paths.map((path) => path.split('/')[1]));
    const wrong = [...top].filter((name) => !['package.json', 'dist', 'node_modules'].includes(name));
    if (wrong.length > 0) throw new Error(wrong.join(', '));
  });
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await check('holds no development packages', () => {
    const wrong = Object.keys(devDependencies).filter((name) => has(`/node_modules/${name}/package.json`));
    if (wrong.length > 0) throw new Error(wrong.join(', '));
  });
  await check('holds no package that is in the bundles already', () => {
    const wrong = ['zod', 'lowdb', 'saxes', 'postal-mime', 'fastest-levenshtein'].filter((name) =>
      has(`/node_modules/${name}/package.json`),
    );
    if (wrong.length > 0) throw new Error(wrong.join(', '));
  });
}

/** Every package that a built file names, but for Node's own and Electron. */
function packagesNamedIn(folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  const names = scripts.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [...text.matchAll(/^(?:import|export)\b[^'"\n]*['"]([^'"]+)['"]/gm)].map((match) => match[1]);
  });
  return [...new Set(names)].filter((name) => !/^(\.|node:|electron$)/.test(name));
}

async function checkLoading(archive) {
  const folder = join(work, 'app');
  extractAll(archive, folder);
  const named = packagesNamedIn(join(folder, 'dist/desktop'));
  await check('names the packages that it needs', () => named.includes('exceljs') && named.length <= 4);
  for (const name of named)
    await check(`loads ${name} from the package alone`, () => void runIn(folder, `await import('${name}')`));
  await check('writes a workbook from the package alone', () => {
    const program =
      "const { default: E } = await import('exceljs'); const w = new E.Workbook(); w.addWorksheet('A').getCell('A1').value = 1; process.stdout.write(String((await w.xlsx.writeBuffer()).byteLength > 1000))";
    return runIn(folder, program) === 'true';
  });
  await check('the preload is one CommonJS file that loads nothing but electron', () => {
    const text = readFileSync(join(folder, 'dist/preload/preload.cjs'), 'utf8');
    const asked = [...text.matchAll(/require\(["']([^"']+)["']\)/g)].map((match) => match[1]);
    return asked.length > 0 && asked.every((name) => name === 'electron') && !/^import\b/m.test(text);
  });
}

try {
  await ensureBuilt(['client', 'desktop', 'preload']);
  const unpacked = await pack();
  const archive = join(unpacked, 'resources', 'app.asar');
  await check(
    'packs the program as one archive',
    () => existsSync(archive) && !existsSync(join(unpacked, 'resources', 'app')),
  );
  await checkContents(archive);
  await checkLicences(join(unpacked, 'resources'), archive);
  await checkIcons();
  await checkInstaller();
  const { size } = statSync(archive);
  await check('is not larger than it need be', () => {
    if (size > largestArchive * 1_000_000) throw new Error(`${size} bytes`);
  });
  await checkLoading(archive);
  for (const name of ['BUF_delar_2024.xlsx', 'svar.zip']) {
    await check(`ships the sample ${name}`, () => existsSync(join(unpacked, 'resources/samples/returns', name)));
  }
  await check('ships the sample units', () => existsSync(join(unpacked, 'resources/samples/organisation.json')));
  await check('has Swedish and no other language', () => readdirSync(join(unpacked, 'locales')).join() === 'sv.pak');
  const wire = await getCurrentFuseWire(join(unpacked, 'insatsliggaren'));
  for (const [name, state] of Object.entries(expectedFuses)) {
    await check(`has the fuse ${name} ${state === on ? 'on' : 'off'}`, () => wire[FuseV1Options[name]] === state);
  }
} catch (error) {
  failures.push(`packaging: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
