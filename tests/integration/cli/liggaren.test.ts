import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldNames } from '../../../shared/register/activity-fields.ts';
import { at, build, fixtures, liggaren, type Answer } from './cli-support.ts';

/** The report exactly as the design has it: a key too many or too few is a failure. */
const issue = z.strictObject({
  field: z.enum(fieldNames as [string, ...string[]]).nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  cell: z.string().nullable(),
  raw: z.string(),
  message: z.string().min(1),
});
const row = z.strictObject({
  sheet: z.string().nullable(),
  row: z.number().int().positive(),
  match: z.strictObject({
    kind: z.enum(['new', 'changed', 'unchanged', 'ambiguous']),
    activity: z.string().nullable(),
  }),
  values: z.strictObject(Object.fromEntries(fieldNames.map((name) => [name, z.unknown()]))),
  issues: z.array(issue),
});
const report = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      member: z.string().nullable(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      outcome: z.enum(['ready', 'review', 'rejected', 'duplicate']),
      reason: z.strictObject({ code: z.string(), message: z.string().min(1) }).nullable(),
      unit: z.string().nullable(),
      period: z.string().nullable(),
      rows: z.array(row),
      ignored: z.array(z.strictObject({ sheet: z.string().nullable(), range: z.string(), why: z.string() })),
      gone: z.array(z.string()),
    }),
  ),
});
const truth = z.object({
  files: z.array(
    z.object({ file: z.string(), member: z.string().nullish(), outcome: z.string(), code: z.string().optional() }),
  ),
});
const status = z.object({
  returnsToReview: z.number(),
  activities: z.number(),
  units: z.array(z.object({ state: z.string() })),
});

const strategy = 'vastervik-2023-2027';
const unitsFile = join(fixtures, 'organisation.json');
let folder: string;
let register: string;
const period = ['--period', '2024-delar'] as const;
const inRegister = () => ['--register', register, ...period] as const;
const reportOf = (answer: Answer) => report.parse(JSON.parse(answer.out)).files;
const changes = (): number => readFileSync(join(register, 'history.jsonl'), 'utf8').trim().split('\n').length;

beforeAll(async () => {
  await build(['node']);
  folder = mkdtempSync(join(tmpdir(), 'insatsliggaren-cli-'));
  register = join(folder, 'register');
  const made = await liggaren('init', '--register', register, '--strategy', strategy, '--units', unitsFile);
  expect(made).toMatchObject({ code: 0, err: '' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('liggaren import --dry-run --json', () => {
  it('prints the report alone, exactly as designed, with every file’s outcome, and alters nothing', async () => {
    const before = changes();
    const answer = await liggaren('import', ...inRegister(), '--dry-run', '--json', fixtures);
    const files = reportOf(answer);
    expect(answer.code).toBe(1);
    expect(changes()).toBe(before);
    expect(existsSync(join(register, 'returns'))).toBe(false);
    const expected = truth.parse(JSON.parse(readFileSync(join(fixtures, 'truth.json'), 'utf8'))).files;
    for (const one of expected) {
      const got = files.find(
        ({ file, member }) => file === one.file.normalize('NFC') && (!one.member || member === one.member),
      );
      expect(got?.outcome === 'rejected', one.file).toBe(one.outcome === 'rejected');
      if (one.code) expect(one.code.split('|'), one.file).toContain(got?.reason?.code);
    }
    expect(files).toHaveLength(expected.length);
    expect(answer.err).toContain('Hoppar över');
  });

  it('goes through a folder in the order of names, and reports a file named by itself whatever it is', async () => {
    const answer = await liggaren('import', ...inRegister(), '--dry-run', '--json', join(fixtures, 'README.md'));
    expect(reportOf(answer)).toMatchObject([{ file: 'README.md', outcome: 'rejected' }]);
    const all = reportOf(await liggaren('import', ...inRegister(), '--dry-run', '--json', fixtures)).map(
      ({ file }) => file,
    );
    expect(all).toEqual(all.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
  });

  it('gives an end that is ongoing as null', async () => {
    const csv =
      'Verksamhet: Socialförvaltningen\nInsats;Fokusområde;Status;Start;Slut\nSpråkcafé;Språkutveckling;Pågår;2024-01-08;löpande\n';
    writeFileSync(join(folder, 'löpande.csv'), csv);
    const [file] = reportOf(
      await liggaren('import', ...inRegister(), '--dry-run', '--json', join(folder, 'löpande.csv')),
    );
    expect(file?.rows[0]?.values).toMatchObject({ title: 'Språkcafé', start: '2024-01-08', end: null });
  });
});

describe('liggaren', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['no command', []],
    ['a command that there is not', ['importera']],
    ['an option that there is not', ['status', '--registret', 'x']],
    ['no register', ['status', ...period]],
    ['a period that is none', ['status', '--register', 'x', '--period', '2024']],
    ['a folder without a register', ['status', '--register', tmpdir(), ...period]],
    ['a strategy that there is not', ['init', '--register', join(tmpdir(), 'finns-inte'), '--strategy', 'x']],
    ['a file that there is not', ['cells', 'finns-inte.xlsx']],
    ['a dry run that takes in', ['import', '--register', 'x', ...period, '--dry-run', '--accept', 'all', 'x']],
    ['a follow-up as PDF', ['export', '--register', 'x', ...period, '--out', 'x.pdf']],
  ];

  it.each(wrong)('answers %s with exit code 2, a sentence and an empty standard output', async (_name, args) => {
    const answer = await liggaren(...args);
    expect(answer.code).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trim().length).toBeGreaterThan(10);
    expect(answer.err).not.toContain('    at ');
  });

  it('does not make a register where one is', async () => {
    const before = changes();
    const again = await liggaren('init', '--register', register, '--strategy', strategy);
    expect(again.code).toBe(2);
    expect(changes()).toBe(before);
  });

  it('says that Word and PDF are not there yet', async () => {
    const answer = await liggaren('export', '--register', register, ...period, '--out', join(folder, 'x.docx'));
    expect(answer.err).toContain('bara som Excel');
  });
});

describe('liggaren export', () => {
  it('refuses whom it makes no follow-up for, and writes nothing', async () => {
    const out = join(folder, 'beredning.xlsx');
    const answer = await liggaren('export', ...inRegister(), '--out', out, '--for', 'demokratiberedningen');
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain('bara för kommunstyrelsen');
    expect(existsSync(out)).toBe(false);
  });
});

describe('a disk that will not', () => {
  const places: readonly (readonly [string, () => readonly string[]])[] = [
    ['templates below a file', () => ['template', ...inRegister(), '--out', join(folder, 'fil', 'mallar')]],
    ['templates where a file is', () => ['template', ...inRegister(), '--unit', 'buf', '--out', join(folder, 'fil')]],
    ['a follow-up where a folder is', () => ['export', ...inRegister(), '--out', join(folder, 'mapp.xlsx')]],
    ['a follow-up below a file', () => ['export', ...inRegister(), '--out', join(folder, 'fil', 'x.xlsx')]],
    ['a demo where a file is', () => ['demo', '--out', join(folder, 'fil')]],
    ['a register below a file', () => ['init', '--register', join(folder, 'fil', 'x'), '--strategy', strategy]],
  ];
  const nowhere: typeof places = [
    ['templates where no folder can be made', () => ['template', ...inRegister(), '--out', '/proc/x/mallar']],
    ['a register where no folder can be made', () => ['init', '--register', '/proc/x/r', '--strategy', strategy]],
  ];
  const all = process.platform === 'linux' ? [...places, ...nowhere] : places;

  beforeAll(() => liggaren('template', ...inRegister(), '--unit', 'buf', '--out', join(folder, 'början')));

  it.each(all)('ends %s with exit code 2 and a Swedish sentence', async (_name, args) => {
    mkdirSync(join(folder, 'mapp.xlsx'), { recursive: true });
    writeFileSync(join(folder, 'fil'), 'en fil');
    const answer = await liggaren(...args());
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(/Välj /);
    expect(answer.err).not.toMatch(/ {4}at |\bE[A-Z]{4,}\b/);
  });
});

describe('a period on the command line', () => {
  it('is sent out, taken in once, told and compiled', async () => {
    const out = join(folder, 'mallar');
    const sent = await liggaren('template', ...inRegister(), '--out', out, '--unit', 'buf', '--eml');
    expect(sent.code).toBe(0);
    const names = readdirSync(out);
    expect(new Set(names.map((name) => name.split('.').at(-1)))).toEqual(new Set(['eml', 'xlsx']));
    expect(names).toHaveLength(2);
    const mail = readFileSync(join(out, names.find((name) => name.endsWith('.eml')) ?? ''), 'utf8');
    expect(mail).toMatch(/^X-Unsent: 1$/m);

    const taken = await liggaren('import', ...inRegister(), '--accept', 'clean', fixtures);
    expect(taken.code).toBe(1);
    expect(taken.out).toContain('BUF_delar_2024.xlsx: Barn- och utbildningsförvaltningen');
    const after = changes();
    const told = status.parse(JSON.parse((await liggaren('status', ...inRegister(), '--json')).out));
    expect(told.activities).toBeGreaterThan(20);
    expect(told.units).toHaveLength(10);

    const again = await liggaren('import', ...inRegister(), '--accept', 'clean', '--json', fixtures);
    expect(new Set(reportOf(again).map(({ outcome }) => outcome))).toEqual(new Set(['duplicate', 'rejected']));
    expect(changes()).toBe(after);

    const workbook = join(folder, 'uppföljning', 'ks.xlsx');
    const compiled = await liggaren('export', ...inRegister(), '--out', workbook);
    expect(compiled).toMatchObject({ code: 0, out: `${workbook}\n` });
    const seen = await liggaren('cells', workbook, '--json');
    expect(seen.code).toBe(0);
    expect(JSON.stringify(JSON.parse(seen.out))).toContain('Sammanfattning');
  });
});

describe('a later answer on the command line', () => {
  it('that leaves an activity out is told with its code, and again in the status', async () => {
    const own = join(folder, 'senare');
    await liggaren('init', '--register', own, '--strategy', strategy, '--units', unitsFile);
    const file = (name: string, ...rows: readonly string[]): string => {
      const path = join(folder, name);
      const head = 'Verksamhet: Socialförvaltningen\nInsats;Fokusområde;Status;Resultat\n';
      writeFileSync(path, `${head}${rows.join('\n')}\n`);
      return path;
    };
    const cafe = 'Språkcafé;Språkutveckling;Pågår;';
    const first = file('första.csv', `${cafe}Tolv träffar`, 'Praktikplatser;Arbete och kompetens;Pågår;Sex platser');
    const later = file('andra.csv', `${cafe}Femton träffar`);
    const again = file('tredje.csv', `${cafe}Sexton träffar`);
    await liggaren('import', '--register', own, ...period, '--accept', 'all', first);
    await liggaren('import', '--register', own, ...period, later);
    const waiting = await liggaren('status', '--register', own, ...period);
    expect(waiting.out).toContain('1 av 10 verksamheter har svarat, varav 1 att granska.');
    expect(waiting.out).toContain('Socialförvaltningen: att granska, 2 insatser');
    const taken = await liggaren('import', '--register', own, ...period, '--accept', 'all', again);
    expect(taken.err).toMatch(/nämner inte [A-ZÅÄÖ]+-002\./);
    const told = await liggaren('status', '--register', own, ...period);
    expect(told.out).toContain('Status: Pågår 2.');
    expect(told.out).toMatch(/-002 nämns inte i det senaste svaret/);
  });
});

describe('several files on the command line', () => {
  it('are each a change of their own, with one backup before the first', async () => {
    const own = join(folder, 'flera');
    await liggaren('init', '--register', own, '--strategy', strategy, '--units', unitsFile);
    const backups = (): number => (existsSync(join(own, 'backups')) ? readdirSync(join(own, 'backups')).length : 0);
    const before = backups();
    const files = ['BUF_delar_2024.xlsx', 'RESORT.xlsx'].map((name) => join(fixtures, name));
    const taken = await liggaren('import', '--register', own, ...period, '--accept', 'all', ...files);
    expect(taken.err.match(/insatser togs in/g)).toHaveLength(2);
    expect(backups()).toBe(before + 1);
  });
});

describe('our own template back again', () => {
  it('has nothing that a department wrote and nobody read', async () => {
    const own = join(folder, 'mallens');
    const out = join(folder, 'mallens-ut');
    const inOwn = ['--register', own, '--period', '2024-bokslut'] as const;
    await liggaren('init', '--register', own, '--strategy', strategy, '--units', unitsFile);
    await liggaren('import', '--register', own, ...period, '--accept', 'all', join(fixtures, 'BUF_delar_2024.xlsx'));
    await liggaren('template', ...inOwn, '--out', out, '--unit', 'buf');
    const told = await liggaren('import', ...inOwn, '--dry-run', out);
    expect(told.out).toContain('5 insatser');
    expect(told.out).not.toContain('lästes inte');
    const [file] = reportOf(await liggaren('import', ...inOwn, '--dry-run', '--json', out));
    expect(file?.ignored.filter(({ why }) => !why.includes('tagen med'))).toEqual([]);
  });
});

describe('liggaren cells', () => {
  it('shows a workbook cell by cell, and why another is turned away', async () => {
    const seen = await liggaren('cells', join(fixtures, 'RESORT.xlsx'), '--json');
    const cells = z.object({
      sheets: z.array(
        z.object({ name: z.string(), state: z.string(), cells: z.record(z.string(), z.object({ kind: z.string() })) }),
      ),
      notes: z.array(z.string()),
    });
    expect(Object.keys(cells.parse(JSON.parse(seen.out)).sheets[0]?.cells ?? {}).length).toBeGreaterThan(5);
    const away = await liggaren('cells', join(fixtures, 'gammalt format.xls'), '--json');
    expect(away.code).toBe(1);
    expect(JSON.parse(away.out)).toMatchObject({ rejected: { code: 'legacy-format' } });
  });
});

describe('liggaren demo', () => {
  it('does the whole job and ends by naming the workbook', async () => {
    const out = join(folder, 'demo');
    const answer = await liggaren('demo', '--out', out);
    expect(answer).toMatchObject({ code: 0, err: '' });
    const [, head = '', list = ''] = /3\. (.*):\n((?: {3}.*\n)+)/.exec(answer.out) ?? [];
    expect(head).toContain(`${list.trimEnd().split('\n').length} arbetsböcker`);
    const workbook = /: (\/.*\.xlsx)$/.exec(answer.out.trim())?.[1] ?? '';
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
    expect((await liggaren('demo', '--out', out)).code).toBe(2);
  });

  it('is what `npm run --silent liggaren` runs', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(at('package.json'), 'utf8')));
    expect(scripts['liggaren']).toBe('node build/run.mjs liggaren');
  });
});
