import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { cellsByAddress, openGrid } from '../support/open-cells.ts';
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

  it('without a workbook is itself what there is to read, a line to a row', async () => {
    const [file, ...others] = await openFile(mail([body]));
    expect(others).toEqual([]);
    expect(file).toMatchObject({ outcome: 'opened', member: null, mail: { subject: 'Återrapport' } });
    if (file?.outcome !== 'opened') throw new Error('turned away');
    expect(file.grid).toMatchObject({ format: 'mail', sheets: [{ name: 'Mejlet' }] });
    expect(Object.values(cellsByAddress(file.grid)).map(({ value }) => value)).toEqual(['Hej!', 'Här kommer svaret.']);
  });

  it.each([
    ['Outlook', 'Från: Samordnare <s@kommun.example>\nSkickat: den 1 augusti 2024\nHar ni inget att rapportera?'],
    ['Gmail', 'Den tors 1 aug. 2024 kl 10:00 skrev Samordnare <s@kommun.example>:\n> Har ni inget att rapportera?'],
    ['a mark', '-----Ursprungligt meddelande-----\nHar ni inget att rapportera?'],
  ])('does not take what is quoted from an earlier mail for an answer: %s', async (_, quoted) => {
    const text = (data: string): Part => ({ type: 'text/plain; charset=utf-8', data });
    const grid = await openGrid(mail([text(`Vi återkommer.\n\n${quoted}`)]));
    expect(Object.values(cellsByAddress(grid)).map(({ value }) => value)).toEqual(['Vi återkommer.']);
    const [nothingElse] = await openFile(mail([text(quoted)]));
    expect(nothingElse).toMatchObject({ outcome: 'rejected', rejection: 'no-table-found' });
    expect(nothingElse?.mail?.text).toContain('Har ni inget att rapportera?');
  });

  it('keeps its text whatever way it was written', async () => {
    const said =
      'Språkcaféet – ”Träffpunkten” – har haft åtta träffar och kostat 12 000 kr under våren tillsammans med biblioteket.';
    const windows: Readonly<Record<string, number>> = { '–': 0x96, '”': 0x94 };
    const in1252 = Buffer.from(Array.from(said, (one) => windows[one] ?? one.charCodeAt(0)));
    const quoted = [...Buffer.from(said)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
    const lines = (parts: readonly string[], each: number, end: string): string =>
      Array.from({ length: Math.ceil(parts.length / each) }, (__, at) =>
        parts.slice(at * each, at * each + each).join(''),
      ).join(end);
    const ways: readonly (readonly [head: string, content: Buffer])[] = [
      [
        'text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
        Buffer.from(lines(quoted, 20, '=\r\n')),
      ],
      [
        'text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
        Buffer.from(lines(Array.from(Buffer.from(said).toString('base64')), 76, '\r\n')),
      ],
      ['text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit', in1252],
      ['text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit', in1252],
      ['text/plain; charset=utf-8; format=flowed', Buffer.from(said.replace('åtta träffar', 'åtta \r\nträffar'))],
      ['text/html; charset=utf-8', Buffer.from(`<html><body><div>${said}</div></body></html>`)],
      ['text/html; charset=windows-1252', Buffer.concat([Buffer.from('<p>'), in1252, Buffer.from('</p>')])],
    ];
    for (const [head, content] of ways) {
      const bytes = Buffer.concat([
        Buffer.from(`From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${head}\r\n\r\n`),
        content,
        Buffer.from('\r\n'),
      ]);
      const [file] = await openFile(bytes);
      expect([head, file?.mail?.text.trim()]).toEqual([head, said]);
    }
  });

  it('with an empty plain text has that of its HTML', async () => {
    const both = mail([
      { type: 'text/plain; charset=utf-8', data: ' \r\n' },
      { type: 'text/html; charset=utf-8', data: '<p>Inget att rapportera</p>' },
    ]);
    const [file] = await openFile(both);
    expect(file?.mail?.text.trim()).toBe('Inget att rapportera');
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

  it('opens a zip in a mail, mails in mails and a mail in a zip, but nothing deeper than anybody forwards', async () => {
    const zip = makeZip([{ name: 'Resort.xlsx', data: workbook }]);
    expect(await outcomes(mail([{ name: 'svar.zip', data: zip }]))).toEqual([['svar.zip/Resort.xlsx', 'opened']]);
    const inner = mail([{ name: 'a.xlsx', data: workbook }]);
    expect(await outcomes(makeZip([{ name: 'svar.eml', data: inner }]))).toEqual([['svar.eml/a.xlsx', 'opened']]);
    expect(await outcomes(mail([{ name: 'vidare.eml', data: inner }]))).toEqual([['vidare.eml/a.xlsx', 'opened']]);
    let deep = inner;
    for (const name of ['e.eml', 'd.eml', 'c.eml', 'b.eml']) deep = mail([{ name, data: deep }]);
    expect(await outcomes(deep)).toEqual([['b.eml/c.eml/d.eml/e.eml/a.xlsx', 'opened']]);
    expect(await outcomes(mail([{ name: 'a.eml', data: deep }]))).toEqual([
      ['a.eml/b.eml/c.eml/d.eml/e.eml', 'unsupported-format'],
    ]);
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
