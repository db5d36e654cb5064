import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { makeZip } from '../support/make-zip.ts';

const workbook = makeWorkbook({ data: '<row><c><v>1</v></c></row>' });
type Part = { readonly type?: string; readonly name?: string; readonly data: Buffer | string };

function part({ type = 'application/octet-stream', name, data }: Part): string {
  const disposition = name === undefined ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`;
  return `--x\r\nContent-Type: ${type}\r\n${disposition}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(data).toString('base64')}\r\n`;
}

function mail(
  parts: readonly Part[],
  headers = 'From: "Eva Ek" <eva@kommun.example>\r\nSubject: =?utf-8?q?=C3=85terrapport?=\r\nDate: Thu, 29 Aug 2024 09:14:00 +0200\r\n',
): Buffer {
  return Buffer.from(
    `${headers}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${parts.map(part).join('')}--x--\r\n`,
  );
}

const body: Part = { type: 'text/plain; charset=utf-8', data: 'Hej!\nHär kommer svaret.' };
const outcomes = async (bytes: Buffer): Promise<unknown> =>
  (await openFile(bytes)).map((file) => [file.member, file.outcome === 'opened' ? 'opened' : file.rejection]);

describe('a mail', () => {
  it('gives its workbook with sender, subject, date and text', async () => {
    const [file] = await openFile(mail([body, { name: 'insatser.xlsx', data: workbook }]));
    expect(file).toMatchObject({
      outcome: 'opened',
      member: 'insatser.xlsx',
      mail: { from: 'Eva Ek <eva@kommun.example>', subject: 'Återrapport', sentAt: '2024-08-29T07:14:00.000Z' },
    });
    expect(file?.mail?.text).toContain('Här kommer svaret.');
  });

  it('with only an HTML body still has its text', async () => {
    const html: Part = { type: 'text/html; charset=utf-8', data: '<p>Vi har <b>inget</b> att rapportera</p>' };
    const [file] = await openFile(mail([html, { name: 'a.xlsx', data: workbook }]));
    expect(file?.mail?.text).toContain('Vi har inget att rapportera');
  });

  it('in Windows-1252 keeps its dashes and quotation marks', async () => {
    const data = Buffer.from('år \u0096 \u0094ja\u0094', 'latin1');
    const text: Part = { type: 'text/plain; charset=windows-1252', data };
    const [file] = await openFile(mail([text, { name: 'a.xlsx', data: workbook }]));
    expect(file?.mail?.text.trim()).toBe('år – ”ja”');
  });

  it('without a workbook is turned away, with what it says kept', async () => {
    const [file] = await openFile(mail([body]));
    expect(file).toMatchObject({
      outcome: 'rejected',
      rejection: 'no-table-found',
      member: null,
      mail: { subject: 'Återrapport' },
    });
  });

  it('passes over logos and signatures, and turns away what could be meant', async () => {
    const files = await openFile(
      mail([
        body,
        { type: 'image/png', name: 'logga.png', data: Buffer.from('89504e470d0a1a0a', 'hex') },
        { name: 'smime.p7s', data: 'x' },
        { name: 'rapport.pdf', data: '%PDF-1.4' },
        { name: 'a.xlsx', data: workbook },
      ]),
    );
    expect(files.map(({ member, outcome }) => [member, outcome])).toEqual([
      ['rapport.pdf', 'rejected'],
      ['a.xlsx', 'opened'],
    ]);
    expect(files[0]?.ignoredMembers.map(({ why }) => why)).toEqual(['picture', 'mail-part']);
  });

  it('opens a zip in a mail, a mail in a mail and a mail in a zip, but nothing deeper', async () => {
    const zip = makeZip([{ name: 'Resort.xlsx', data: workbook }]);
    expect(await outcomes(mail([{ name: 'svar.zip', data: zip }]))).toEqual([['svar.zip/Resort.xlsx', 'opened']]);
    const inner = mail([{ name: 'a.xlsx', data: workbook }]);
    expect(await outcomes(makeZip([{ name: 'svar.eml', data: inner }]))).toEqual([['svar.eml/a.xlsx', 'opened']]);
    expect(await outcomes(mail([{ name: 'vidare.eml', data: inner }]))).toEqual([['vidare.eml/a.xlsx', 'opened']]);
    const deep = mail([{ name: 'b.eml', data: mail([{ name: 'c.eml', data: inner }]) }]);
    expect(await outcomes(deep)).toEqual([['b.eml/c.eml', 'unsupported-format']]);
  });

  it('tells two attachments of one name apart', async () => {
    const twice = mail([
      { name: 'a.xlsx', data: workbook },
      { name: 'a.xlsx', data: workbook },
    ]);
    expect(await outcomes(twice)).toEqual([
      ['a.xlsx', 'opened'],
      ['a.xlsx (2)', 'opened'],
    ]);
  });

  it('with a date that nobody can read has no date', async () => {
    const [file] = await openFile(
      mail([{ name: 'a.xlsx', data: workbook }], 'From: a@b.example\r\nSubject: x\r\nDate: i går\r\n'),
    );
    expect(file?.mail?.sentAt).toBeNull();
  });
});
