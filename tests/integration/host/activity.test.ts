import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ExcelJS from 'exceljs';
import type { SavedView } from '../../../shared/register/entities.ts';
import {
  granted,
  hostIn,
  newRegister,
  refusal,
  removeFolder,
  sample,
  temporaryFolder,
  type TestHost,
} from './host-support.ts';

let folder: string;
let host: TestHost;
const periodId = '2024-delar';

const rows = () => granted(host, 'activity:list', { periodId });
const seq = async () => (await granted(host, 'app:status', {})).register?.seq ?? 0;

beforeEach(async () => {
  folder = temporaryFolder();
  host = hostIn(folder);
  await newRegister(host);
  const [file] = await granted(host, 'return:receive', { periodId, files: [sample('BUF_delar_2024.xlsx')] });
  await granted(host, 'return:accept', { returnIds: [file?.returnId ?? ''], which: 'all' });
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

describe('the list of activities', () => {
  it('carries values and counts of issues, and leaves sources to the detail', async () => {
    const [row] = await rows();
    expect(row?.report).not.toHaveProperty('sources');
    expect(row?.report.issueCounts).toEqual({ error: 0, warning: 0, info: 0 });
    const detail = await granted(host, 'activity:show', { activityId: 'BUF-001', periodId });
    expect(detail.report.values).toEqual(row?.report.values);
    expect(detail.report.sources.title?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(await refusal(host, 'activity:show', { activityId: 'BUF-999', periodId })).toBe('unknown-id');
  });
});

describe('many edits', () => {
  it('are one change that one undo takes back, and keep what the unit wrote', async () => {
    const before = await rows();
    const at = await seq();
    const edits = [
      { activityId: 'BUF-001', field: 'status' as const, value: 'forsenad' },
      { activityId: 'BUF-001', field: 'participants' as const, value: 99 },
      { activityId: 'BUF-002', field: 'status' as const, value: 'forsenad' },
    ];
    expect(await granted(host, 'activity:edit-many', { periodId, edits, label: 'Tre värden' })).toEqual({ changed: 2 });
    expect(await seq()).toBe(at + 1);
    const { report } = await granted(host, 'activity:show', { activityId: 'BUF-001', periodId });
    expect(report.values).toMatchObject({ status: 'forsenad', participants: 99 });
    expect(report.sources.participants?.read).toBe(before[0]?.report.values.participants);
    expect(report.sources.participants?.corrected?.by).toBe('anna');
    expect(await granted(host, 'history:undo', {})).toEqual({ label: 'Tre värden' });
    expect(await rows()).toEqual(before);
  });

  it('are all refused when one of them is wrong', async () => {
    const before = await rows();
    const edits = [
      { activityId: 'BUF-001', field: 'participants' as const, value: 99 },
      { activityId: 'BUF-002', field: 'participants' as const, value: -1 },
    ];
    expect(await refusal(host, 'activity:edit-many', { periodId, edits, label: 'Fel' })).toBe('value-not-allowed');
    expect(await rows()).toEqual(before);
  });
});

describe('an activity as such', () => {
  it('gets a note that is trimmed and found, and saving the same makes no change', async () => {
    await granted(host, 'activity:note', { activityId: 'BUF-001', note: ' Ring rektorn ' });
    expect((await rows())[0]?.activity.note).toBe('Ring rektorn');
    const at = await seq();
    await granted(host, 'activity:note', { activityId: 'BUF-001', note: 'Ring rektorn' });
    expect(await seq()).toBe(at);
  });

  it('is ended with a period and opened again, but never before it was last reported', async () => {
    const ended = await granted(host, 'activity:end', { activityId: 'BUF-001', lastPeriodId: periodId });
    expect(ended.lastPeriodId).toBe(periodId);
    const open = await granted(host, 'activity:end', { activityId: 'BUF-001', lastPeriodId: null });
    expect(open).toMatchObject({ lastPeriodId: null, mergedInto: null });
    await granted(host, 'period:choose', { year: 2023, kind: 'bokslut' });
    const early = { activityId: 'BUF-001', lastPeriodId: '2023-bokslut' };
    expect(await refusal(host, 'activity:end', early)).toBe('value-not-allowed');
  });

  it('is shared with other units, never with its own, and only with units that are there', async () => {
    const shared = await granted(host, 'activity:share', { activityId: 'BUF-001', coUnitIds: ['sf', 'buf', 'sf'] });
    expect(shared.coUnitIds).toEqual(['sf']);
    expect(await refusal(host, 'activity:share', { activityId: 'BUF-001', coUnitIds: ['ingen'] })).toBe('unknown-id');
  });

  it('is entered by hand under the next free code, with a name that no file gave', async () => {
    const { activity, report } = await granted(host, 'activity:add', { periodId, unitId: 'buf', title: 'Sommarläger' });
    expect(activity).toMatchObject({ id: 'BUF-008', firstPeriodId: periodId });
    expect(report.values.title).toBe('Sommarläger');
    expect(report.sources.title).toMatchObject({ returnId: null, cell: null, corrected: { by: 'anna' } });
    expect(report.issues.map(({ code }) => code)).toEqual(['missing-focus-area', 'missing-status']);
    expect(await rows()).toHaveLength(8);
    await granted(host, 'history:undo', {});
    expect(await rows()).toHaveLength(7);
  });
});

describe('what is shown', () => {
  it('is exported in its order with real figures, and personal identity numbers are hidden', async () => {
    const note = { activityId: 'BUF-002', note: 'Gäller 811228-9874.' };
    await granted(host, 'activity:note', note);
    const columns = ['code', 'title', 'participants', 'start', 'note'];
    const { bytes, fileName } = await granted(host, 'activity:export', {
      periodId,
      activityIds: ['BUF-002', 'BUF-001'],
      columns,
    });
    expect(fileName).toBe('Insatser Delår 2024.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    const sheet = workbook.getWorksheet('Insatser');
    const cells = (row: number) => columns.map((_, index) => sheet?.getCell(row, index + 1).value);
    expect(cells(4)).toEqual(['Kod', 'Insats', 'Antal deltagare', 'Start', 'Egen anteckning']);
    expect(cells(5)[0]).toBe('BUF-002');
    expect(typeof cells(5)[2]).toBe('number');
    expect(cells(5)[3]).toBeInstanceOf(Date);
    expect(cells(5)[4]).toBe('Gäller [personnummer dolt].');
    expect(cells(6)[0]).toBe('BUF-001');
  });

  it('is refused when an activity or a column is unknown', async () => {
    const asked = { periodId, activityIds: ['BUF-001'], columns: ['code'] };
    expect(await refusal(host, 'activity:export', { ...asked, activityIds: ['BUF-999'] })).toBe('unknown-id');
    expect(await refusal(host, 'activity:export', { ...asked, columns: ['hemligt'] })).toBe('invalid-arguments');
  });
});

describe('named views', () => {
  it('are kept in the register in the order of their names, replaced, and removed', async () => {
    const view = (id: string, name: string): SavedView => ({
      id,
      name,
      columns: ['code', 'title'],
      filter: 'status=pagar',
      sort: [],
      groupBy: null,
      widths: { title: 300 },
    });
    await granted(host, 'view:save', view('b', 'Östra'));
    await granted(host, 'view:save', view('a', 'Alla stora'));
    await granted(host, 'view:save', view('b', 'Ändrad'));
    expect((await granted(host, 'view:list', {})).map(({ name }) => name)).toEqual(['Alla stora', 'Ändrad']);
    expect(await granted(host, 'view:remove', { viewId: 'a' })).toMatchObject({ name: 'Alla stora' });
    expect(await granted(host, 'view:list', {})).toHaveLength(1);
    expect(await refusal(host, 'view:remove', { viewId: 'a' })).toBe('unknown-id');
  });
});

describe('suggestions for all', () => {
  it('come for the activities that lack links, and for no others', async () => {
    expect(await granted(host, 'activity:suggest-all', { periodId })).toEqual([]);
    const edit = { activityId: 'BUF-001', periodId, field: 'indicators' as const, value: [] };
    await granted(host, 'activity:edit', edit);
    const found = await granted(host, 'activity:suggest-all', { periodId });
    expect(found.map(({ activityId }) => activityId)).toEqual(['BUF-001']);
    expect(found[0]?.suggestions.indicators.length).toBeGreaterThan(0);
  });
});
