import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  granted,
  hostIn,
  newRegister,
  removeFolder,
  sample,
  temporaryFolder,
  type TestHost,
} from '../host/host-support.ts';
import { makeMsg, type MsgToWrite } from '../support/make-msg.ts';

const periodId = '2024-delar';
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

const from = { name: 'Eva Åkesson', kind: 'SMTP', address: 'raddningstjansten@vastervik.example' } as const;
const usual: MsgToWrite = { subject: 'Återrapport', from, sentAt: new Date('2024-08-29T07:14:00.000Z') };
const msg = (mail: MsgToWrite) => ({ name: 'svar.msg', bytes: new Uint8Array(makeMsg({ ...usual, ...mail })) });
const receive = (...files: readonly ReturnType<typeof msg>[]) =>
  granted(host, 'return:receive', { periodId, files: [...files] });
const reviewOf = (returnId: string | null | undefined) => granted(host, 'return:review', { returnId: returnId ?? '' });

describe('a return that came in an Outlook mail', () => {
  it('is the workbook’s, with the mail’s sender, date and text kept', async () => {
    const { bytes } = sample('BUF_delar_2024.xlsx');
    const attachments = [{ name: 'BUF_delar_2024.xlsx', data: Buffer.from(bytes) }];
    const [told, ...others] = await receive(msg({ text: 'Hej! Rad tre är osäker.', attachments }));
    expect(others).toEqual([]);
    expect(told).toMatchObject({ outcome: 'ready', member: 'BUF_delar_2024.xlsx' });
    const { summary } = await reviewOf(told?.returnId);
    expect(summary.return.mail).toEqual({
      from: 'Eva Åkesson <raddningstjansten@vastervik.example>',
      subject: 'Återrapport',
      sentAt: '2024-08-29T07:14:00.000Z',
      text: 'Hej! Rad tre är osäker.',
    });
    const alone = await granted(host, 'return:receive', { periodId, files: [sample('BUF_delar_2024.xlsx')] });
    expect(alone).toMatchObject([{ outcome: 'duplicate', returnId: told?.returnId }]);
  });
});

describe('a mail without any file', () => {
  it('that says that there is nothing to report waits for somebody to look, with the sentence and where it stands', async () => {
    const [told] = await receive(msg({ text: 'Hej!\n\nVi har inget att rapportera denna gång.\n\nMvh\nEva' }));
    expect(told).toMatchObject({ outcome: 'review', rejection: null });
    const { summary, plan, sheets } = await reviewOf(told?.returnId);
    expect(plan).toMatchObject({ nothingToReport: true, rows: [] });
    const said = plan?.issues.find(({ code }) => code === 'nothing-but-known');
    expect(said).toMatchObject({ severity: 'warning', cell: 'A3', raw: 'Vi har inget att rapportera denna gång.' });
    expect(summary.return).toMatchObject({ state: 'received', nothingToReport: true, unitId: 'rtj' });
    expect(summary.message).toContain('Svaret står i mejlet');
    expect(sheets).toMatchObject([{ name: 'Mejlet' }]);
  });

  it('that says anything else is turned away with its text shown and kept', async () => {
    const text = 'Hej!\nSpråkcaféet har haft tolv träffar med åtta deltagare.\nMvh Eva';
    const [told] = await receive(msg({ text }));
    expect(told).toMatchObject({ outcome: 'rejected', rejection: { code: 'no-table-found' } });
    expect(told?.rejection?.message).toContain('I mejlet står: ”Hej! Språkcaféet har haft tolv träffar');
    const { summary } = await reviewOf(told?.returnId);
    expect(summary.return.mail?.text).toBe(text);
    expect(summary.message).toContain('åtta deltagare');
  });

  it('keeps the text that is quoted in it, but does not take our own question for the answer', async () => {
    const text =
      'Vi återkommer i nästa vecka.\n\nFrån: Samordnaren\nVi har inget att rapportera?\nInget att rapportera.';
    const [told] = await receive(msg({ text }));
    expect(told).toMatchObject({ outcome: 'rejected', rejection: { code: 'no-table-found' } });
    expect((await reviewOf(told?.returnId)).summary.return.mail?.text).toBe(text);
  });

  it('keeps its text when what is attached cannot be read', async () => {
    const attachments = [{ name: 'svar.pdf', data: Buffer.from('%PDF-1.4') }];
    const [told] = await receive(msg({ text: 'Siffrorna: 12 kvinnor, 7 män.', attachments }));
    expect(told).toMatchObject({ outcome: 'rejected', member: 'svar.pdf', rejection: { code: 'not-a-workbook' } });
    expect(told?.rejection?.message).toMatch(/PDF.*I mejlet står: ”Siffrorna: 12 kvinnor, 7 män\.”/);
  });
});
