import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, hostIn, newRegister, refusal, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

let folder: string;
let register: string;
let host: TestHost;
const periodId = '2024-delar';

/** A unit's own table as CSV; its name tells whose it is. */
const table = (name: string, heading: string, said: string) => ({
  name,
  bytes: new TextEncoder().encode(
    [
      `Insats;Fokusområde;Status;${heading};Ansvarig`,
      `Språkcafé på biblioteket;Språkutveckling;Pågår;${said};Bibliotekschef`,
      `Praktik i köket;Arbete och kompetens;Pågår;${said} Också i köket.;Kökschef`,
    ].join('\n'),
  ),
});

async function receive(file: { name: string; bytes: Uint8Array<ArrayBuffer> }): Promise<string> {
  const [told] = await granted(host, 'return:receive', { periodId, files: [file] });
  if (!told?.returnId) throw new Error(`${file.name} became no return: ${told?.outcome}`);
  return told.returnId;
}

const planOf = async (returnId: string) => (await granted(host, 'return:review', { returnId })).plan;
const columnOf = async (returnId: string, heading: string) =>
  (await planOf(returnId))?.columns.find((column) => column.heading === heading);
const answers = () => granted(host, 'column-answer:list', { unitId: null });

/** Says that the unknown column holds what has been done. */
async function answer(returnId: string, field: 'outcome' | 'nextSteps' | null = 'outcome'): Promise<void> {
  await granted(host, 'return:map-column', { returnId, column: '!D', field });
}

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  register = await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('an answer about a column', () => {
  it('is remembered for the unit’s next file with the same layout, which says where it was answered', async () => {
    const first = await receive(table('BUF.csv', 'Läget just nu', 'Tolv träffar.'));
    expect((await planOf(first))?.unit?.id).toBe('buf');
    await answer(first);
    expect(await columnOf(first, 'Läget just nu')).toMatchObject({
      field: 'outcome',
      from: 'decided',
      answeredIn: null,
    });

    const second = await receive(table('BUF igen.csv', 'Läget just nu', 'Fjorton träffar.'));
    const plan = await planOf(second);
    expect(plan?.columns.find(({ heading }) => heading === 'Läget just nu')).toMatchObject({
      field: 'outcome',
      from: 'remembered',
      answeredIn: first,
      confidence: 1,
    });
    expect(plan?.rows.map(({ values }) => values.outcome)).toEqual([
      'Fjorton träffar.',
      'Fjorton träffar. Också i köket.',
    ]);
    expect(plan?.columns.find(({ heading }) => heading === 'Status')).toMatchObject({ from: 'heading' });
  });

  it('is not used for another unit, nor for another layout of the same', async () => {
    await answer(await receive(table('BUF.csv', 'Läget just nu', 'Tolv träffar.')));
    const others = await receive(table('RTJ.csv', 'Läget just nu', 'Övning.'));
    expect((await planOf(others))?.unit?.id).not.toBe('buf');
    expect(await columnOf(others, 'Läget just nu')).not.toMatchObject({ from: 'remembered' });
    const wider = table('BUF bred.csv', 'Läget just nu', 'Nio.');
    const bytes = new TextEncoder().encode(
      new TextDecoder()
        .decode(wider.bytes)
        .split('\n')
        .map((line, index) => `${line};${index === 0 ? 'Deltagare' : '12'}`)
        .join('\n'),
    );
    expect(await columnOf(await receive({ ...wider, bytes }), 'Läget just nu')).not.toMatchObject({
      from: 'remembered',
    });
  });

  it('gives way to what is answered in the file itself, which is remembered from then on', async () => {
    await answer(await receive(table('BUF.csv', 'Läget just nu', 'Tolv.')));
    const second = await receive(table('BUF igen.csv', 'Läget just nu', 'Fjorton.'));
    await answer(second, 'nextSteps');
    expect(await columnOf(second, 'Läget just nu')).toMatchObject({ field: 'nextSteps', from: 'decided' });
    expect(await answers()).toMatchObject([{ unitId: 'buf', field: 'nextSteps', returnId: second, by: 'anna' }]);
  });

  it('can be withdrawn: files that wait are read without it, and the one it was answered in as it was', async () => {
    const first = await receive(table('BUF.csv', 'Läget just nu', 'Tolv.'));
    const unread = await columnOf(first, 'Läget just nu');
    await answer(first);
    const second = await receive(table('BUF igen.csv', 'Läget just nu', 'Fjorton.'));
    const [remembered] = await answers();
    await granted(host, 'column-answer:withdraw', { columnAnswerId: remembered?.id ?? '' });
    expect(await answers()).toEqual([]);
    expect(await columnOf(second, 'Läget just nu')).toEqual(unread);
    expect(await columnOf(first, 'Läget just nu')).toMatchObject({ field: 'outcome', from: 'decided' });
    expect(await refusal(host, 'column-answer:withdraw', { columnAnswerId: remembered?.id ?? '' })).toBe('unknown-id');
    await granted(host, 'history:undo', {});
    expect(await columnOf(second, 'Läget just nu')).toMatchObject({ field: 'outcome', from: 'remembered' });
  });

  it('is one change with the decision, and stands after the program has been started anew', async () => {
    const first = await receive(table('BUF.csv', 'Läget just nu', 'Tolv.'));
    await answer(first);
    await granted(host, 'history:undo', {});
    expect(await answers()).toEqual([]);
    expect(await columnOf(first, 'Läget just nu')).not.toMatchObject({ from: 'decided' });
    await granted(host, 'history:redo', {});
    await host.close();
    host = hostIn(folder);
    await granted(host, 'register:open', { folder: register });
    const second = await receive(table('BUF igen.csv', 'Läget just nu', 'Fjorton.'));
    expect(await columnOf(second, 'Läget just nu')).toMatchObject({ field: 'outcome', from: 'remembered' });
  });
});

describe('a form’s label that nobody understood', () => {
  const form = (name: string) => ({
    name,
    bytes: new TextEncoder().encode(
      [
        'Insats:;Språkcafé på biblioteket',
        'Fokusområde:;Språkutveckling',
        'Status:;Pågår',
        'Ansvarig:;Bibliotekschef',
        'Så gick det för oss:;Tolv träffar med fika.',
      ].join('\n'),
    ),
  });

  it('is listed, and read as the field it is given, now and in the next form', async () => {
    const first = await receive(form('BUF blankett.csv'));
    const label = await columnOf(first, 'Så gick det för oss:');
    if (!label) throw new Error(`no such label: ${JSON.stringify((await planOf(first))?.columns)}`);
    await granted(host, 'return:map-column', { returnId: first, column: `!${label.column}`, field: 'outcome' });
    const [row] = (await planOf(first))?.rows ?? [];
    expect(row?.values.outcome).toBe('Tolv träffar med fika.');
    expect(row?.origins.outcome).toMatchObject({ cell: 'B5', raw: 'Tolv träffar med fika.' });
    expect(row?.issues.filter(({ code }) => code === 'low-confidence-column')).toEqual([]);
    const bytes = new TextEncoder().encode(new TextDecoder().decode(form('').bytes).replace('Tolv', 'Nio'));
    const second = await receive({ name: 'BUF blankett igen.csv', bytes });
    expect((await planOf(second))?.rows[0]?.values.outcome).toBe('Nio träffar med fika.');
    expect(await columnOf(second, 'Så gick det för oss:')).toMatchObject({ from: 'remembered', answeredIn: first });
  });
});
