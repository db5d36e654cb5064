import { describe, expect, it } from 'vitest';
import { findMember } from '../../../electron/workbook/reader/find-member.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeMsg } from '../support/make-msg.ts';
import { makeTnef } from '../support/make-tnef.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { makeZip } from '../support/make-zip.ts';

const workbook = makeWorkbook({ data: '<row><c><v>1</v></c></row>' });
const other = makeWorkbook({ data: '<row><c><v>2</v></c></row>' });
const both = [
  { name: 'annat.xlsx', data: other },
  { name: 'svar.xlsx', data: workbook },
];
const outlookMail = makeMsg({ subject: 'Svar', attachments: both });

function mail(name: string, data: Buffer): Buffer {
  return Buffer.from(
    `From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${data.toString('base64')}\r\n--x--\r\n`,
  );
}

describe('a workbook that was read out of a file is found in it again, byte for byte', () => {
  it.each([
    ['the file itself', workbook],
    ['a zip', makeZip(both)],
    ['an Outlook mail', outlookMail],
    ['a mail in an Outlook mail', makeMsg({ attachments: [{ name: 'm', mail: { attachments: both } }] })],
    ['an Outlook mail in a mail', mail('svar.msg', outlookMail)],
    ['a zip in a mail in a mail', mail('inre.eml', mail('svar.zip', makeZip(both)))],
    [
      'winmail.dat in a mail',
      mail('winmail.dat', makeTnef({ attachments: [{ shortName: 'svar.xlsx', data: workbook }] })),
    ],
  ])('in %s', async (_, file) => {
    const opened = (await openFile(file)).map(({ sha256 }) => sha256);
    for (const sha256 of opened) {
      const found = await findMember(file, sha256);
      expect(found && [workbook, other].some((one) => one.equals(found))).toBe(true);
    }
    expect(opened.length).toBeGreaterThan(0);
  });

  it('or not at all', async () => {
    expect(await findMember(outlookMail, '0'.repeat(64))).toBeNull();
  });
});
