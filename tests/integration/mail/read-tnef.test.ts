import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTnef } from '../../../electron/mail/read-tnef.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeTnef, type TnefToWrite } from '../support/make-tnef.ts';
import { makeWorkbook } from '../support/make-workbook.ts';

const workbook = makeWorkbook({ data: '<row><c><v>1</v></c></row>' });
const usual: TnefToWrite = {
  subject: 'Återrapport',
  text: 'Hej!\r\nHär är svaret från Åsa.',
  attachments: [{ shortName: 'TERRAP~1.XLS', longName: 'Återrapport 2024.xlsx', data: workbook }],
};

/** A mail as it arrives where Outlook packed it: nothing in it but winmail.dat. */
function mailWith(packed: Buffer): Buffer {
  return Buffer.from(
    `From: Eva <eva@kommun.example>\r\nSubject: Svar\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Disposition: attachment; filename="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed.toString('base64')}\r\n--x--\r\n`,
  );
}

describe('winmail.dat', () => {
  it('in a mail gives its workbook under its long name, with the mail’s sender and its own text', async () => {
    const [file, ...others] = await openFile(mailWith(makeTnef(usual)));
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      outcome: 'opened',
      member: 'winmail.dat/Återrapport 2024.xlsx',
      size: workbook.length,
      mail: { from: 'Eva <eva@kommun.example>', subject: 'Svar', text: 'Hej!\nHär är svaret från Åsa.' },
    });
  });

  it('by itself, or with a short name alone, or with its text in HTML, is read too', () => {
    const attachments = [
      { shortName: 'svar.xlsx', data: workbook },
      { shortName: 'svar.xlsx', data: Buffer.alloc(70_000, 'å') },
    ];
    const mail = readTnef(makeTnef({ subject: 'Ämne', html: '<p>Vi har <b>inget</b></p>', attachments }));
    expect(mail?.origin).toEqual({ from: '', subject: 'Ämne', sentAt: null, text: 'Vi har inget' });
    expect(mail?.attachments.map(({ name }) => name)).toEqual(['svar.xlsx', 'svar.xlsx (2)']);
    for (const [index, { data }] of attachments.entries())
      expect(mail?.attachments[index]?.bytes.equals(data)).toBe(true);
  });

  it('with padding at the end is read, cut off it is damaged', async () => {
    const whole = makeTnef(usual);
    expect(readTnef(Buffer.concat([whole, Buffer.alloc(40)]))).toEqual(readTnef(whole));
    const [file] = await openFile(whole.subarray(0, whole.length - 200));
    expect(file).toMatchObject({ outcome: 'rejected', rejection: 'damaged' });
  });

  it('never stops the reader, whichever bytes are wrong', () => {
    const whole = makeTnef(usual);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 5), fc.integer({ min: 0, max: 255 })), { maxLength: 8 });
    fc.assert(
      fc.property(changes, (list) => {
        const broken = Buffer.from(whole);
        for (const [at, value] of list) broken[at + 4] = value;
        const mail = readTnef(broken);
        return mail === null || Array.isArray(mail.attachments);
      }),
      { numRuns: 300, seed: 20240829 },
    );
  });
});
