import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, hostIn, newRegister, refusal, removeFolder, temporaryFolder, type TestHost } from './host-support.ts';

const periodId = '2024-delar';
const unitId = 'buf';
let folder: string;
let host: TestHost;

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const extend = (dueDate: string | null, reason = '') =>
  granted(host, 'period:extend', { periodId, unitId, dueDate, reason });
const replyOf = async (id: string) => {
  const { replies } = await granted(host, 'followup:compile', { periodId });
  return replies.find(({ unit }) => unit.id === id);
};

/** The text of the mail that goes out to a unit. */
async function mailTo(id: string): Promise<string> {
  const { folder: place, fileNames } = await granted(host, 'dispatch:write-to-folder', {
    periodId,
    unitIds: [id],
    withMail: true,
  });
  const mail = fileNames.find((name) => name.endsWith('.eml')) ?? '';
  const { text } = await PostalMime.parse(readFileSync(join(place, mail)));
  return text ?? '';
}

describe('longer for one unit than for the others', () => {
  it('is said where the unit’s reply stands and in what is sent to it, and changes nothing for the others', async () => {
    const period = await extend('2024-10-01', 'Byter system');
    expect(period.dueDate).toBe('2024-09-15');
    expect(period.extensions).toMatchObject([{ unitId, dueDate: '2024-10-01', reason: 'Byter system', by: 'anna' }]);
    expect((await replyOf(unitId))?.extendedTo).toBe('2024-10-01');
    expect((await replyOf('sf'))?.extendedTo).toBeNull();
    expect(await mailTo(unitId)).toContain('1 oktober 2024');
    const other = await mailTo('sf');
    expect(other).toContain('15 september 2024');
    expect(other).not.toContain('1 oktober 2024');
  });

  it('stands in the reminder too', async () => {
    await extend('2024-10-01');
    const { bytes } = await granted(host, 'reminder:write', { periodId, unitIds: [unitId] });
    expect((await PostalMime.parse(bytes)).text).toContain('1 oktober 2024');
  });

  it('is changed, and taken back, as one step that can be undone', async () => {
    await extend('2024-10-01', 'Byter system');
    await extend('2024-10-15', 'Byter system');
    expect((await extend(null)).extensions).toEqual([]);
    expect((await replyOf(unitId))?.extendedTo).toBeNull();
    await granted(host, 'history:undo', {});
    expect((await replyOf(unitId))?.extendedTo).toBe('2024-10-15');
  });

  it('said twice is one change', async () => {
    await extend('2024-10-01', 'Byter system');
    const { register: before } = await granted(host, 'app:status', {});
    await extend('2024-10-01', 'Byter system');
    expect((await granted(host, 'app:status', {})).register?.seq).toBe(before?.seq);
  });

  it('is no extension when it is no later than everybody’s day, then or after that has been moved', async () => {
    const early = { periodId, unitId, dueDate: '2024-09-15', reason: '' };
    expect(await refusal(host, 'period:extend', early)).toBe('value-not-allowed');
    await extend('2024-09-20');
    await granted(host, 'period:due', { periodId, dueDate: '2024-09-30' });
    expect((await replyOf(unitId))?.extendedTo).toBeNull();
    expect(await mailTo(unitId)).toContain('30 september 2024');
    await granted(host, 'period:due', { periodId, dueDate: '2024-09-15' });
    expect((await replyOf(unitId))?.extendedTo).toBe('2024-09-20');
  });

  it('keeps its unit in the register', async () => {
    const added = await granted(host, 'unit:add', {
      name: 'Kulturskolan',
      short: 'KSK',
      kind: 'annan',
      aliases: [],
      emails: [],
    });
    await granted(host, 'period:extend', { periodId, unitId: added.id, dueDate: '2024-10-01', reason: '' });
    expect(await refusal(host, 'unit:remove', { unitId: added.id })).toBe('in-use');
  });

  it('is refused for a unit or a period that there is not', async () => {
    const args = { periodId, unitId, dueDate: '2024-10-01', reason: '' };
    expect(await refusal(host, 'period:extend', { ...args, unitId: 'x' })).toBe('unknown-id');
    expect(await refusal(host, 'period:extend', { ...args, periodId: '2031-delar' })).toBe('unknown-id');
  });
});
