import { createRequire } from 'node:module';
import type MsgReader from '@kenjiuno/msgreader';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMsg } from '../../../electron/mail/read-msg.ts';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import { makeCompoundFile, makeMsg, type MsgToWrite } from '../support/make-msg.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { makeZip } from '../support/make-zip.ts';

const workbook = makeWorkbook({ data: '<row><c><v>1</v></c></row>' });
const picture = Buffer.from('89504e470d0a1a0a0000', 'hex');
const eva = { name: 'Eva Åkesson', kind: 'SMTP', address: 'eva.akesson@kommun.example' } as const;
const usual: MsgToWrite = {
  subject: 'SV: Återrapport delår 2024',
  text: 'Hej!\r\nHär kommer vårt svar – tolv träffar.\r\n',
  from: eva,
  sentAt: new Date('2024-08-29T07:14:00.000Z'),
  attachments: [{ name: 'återrapport.xlsx', data: workbook }],
};
const outcomes = async (bytes: Buffer): Promise<unknown> =>
  (await openFile(bytes)).map((file) => [file.member, file.outcome === 'opened' ? file.grid.format : file.rejection]);
const senderOf = (mail: MsgToWrite): string | undefined => readMsg(makeMsg(mail))?.origin.from;
const textOf = (mail: MsgToWrite): string | undefined => readMsg(makeMsg(mail))?.origin.text;

describe('an Outlook mail', () => {
  it('gives its workbook with sender, subject, date and text', async () => {
    const [file, ...others] = await openFile(makeMsg(usual));
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      outcome: 'opened',
      member: 'återrapport.xlsx',
      size: workbook.length,
      mail: {
        from: 'Eva Åkesson <eva.akesson@kommun.example>',
        subject: 'SV: Återrapport delår 2024',
        sentAt: '2024-08-29T07:14:00.000Z',
        text: 'Hej!\nHär kommer vårt svar – tolv träffar.',
      },
    });
  });

  it('is known by its content, whatever it is called, also inside a zip', async () => {
    expect(await outcomes(makeZip([{ name: 'svar.xlsx', data: makeMsg(usual) }]))).toEqual([
      ['svar.xlsx/återrapport.xlsx', 'xlsx'],
    ]);
  });

  it('has its attachments byte for byte, small and large', () => {
    const attachments = [0, 1, 63, 64, 65, 511, 4095, 4096, 4097, 70_000, 9_000_000].map((size) => ({
      name: `${size}.bin`,
      data: Buffer.alloc(size, `${size} åäö `),
    }));
    const mail = readMsg(makeMsg({ ...usual, attachments }));
    expect(mail?.attachments.map(({ name }) => name)).toEqual(attachments.map(({ name }) => name));
    for (const [index, { data }] of attachments.entries())
      expect(mail?.attachments[index]?.bytes.equals(data)).toBe(true);
  });

  it('passes over inline pictures, and opens several workbooks one by one', async () => {
    const attachments = [
      { name: 'image001.png', data: picture },
      { name: 'Fokus arbete.xlsx', data: workbook },
      { name: 'Fokus språk.csv', data: Buffer.from('a;b\n1;2') },
    ];
    const files = await openFile(makeMsg({ ...usual, attachments }));
    expect(files.map(({ member }) => member)).toEqual(['Fokus arbete.xlsx', 'Fokus språk.csv']);
    expect(files[0]?.ignoredMembers).toEqual([{ name: 'image001.png', why: 'picture' }]);
  });

  it('opens a workbook that was pasted as an object, and turns away a file that was only linked to', async () => {
    const attachments = [
      { name: 'Kalkylblad', package: workbook },
      { name: 'Länk till molnet.xlsx', data: Buffer.alloc(0) },
    ];
    expect(await outcomes(makeMsg({ ...usual, attachments }))).toEqual([
      ['Kalkylblad', 'xlsx'],
      ['Länk till molnet.xlsx', 'empty'],
    ]);
  });

  it('keeps å, ä, ö, dashes and quotation marks when it was saved without Unicode', () => {
    const windows: Readonly<Record<string, number>> = { '–': 0x96, '”': 0x94, '€': 0x80 };
    const encode = (text: string): Buffer => Buffer.from(Array.from(text, (one) => windows[one] ?? one.charCodeAt(0)));
    const mail = readMsg(makeMsg({ ...usual, subject: 'Återrapport – ”klar” €', ansi: { encode, codePage: 1252 } }));
    expect(mail?.origin).toMatchObject({
      from: 'Eva Åkesson <eva.akesson@kommun.example>',
      subject: 'Återrapport – ”klar” €',
    });
    expect(mail?.attachments[0]?.name).toBe('återrapport.xlsx');
    const unsaid = readMsg(makeMsg({ ...usual, ansi: { encode } }));
    expect(unsaid?.origin.text).toContain('vårt svar – tolv');
    const russian = { encode: () => Buffer.from('c4e0', 'hex'), locale: 0x0419 };
    expect(readMsg(makeMsg({ text: 'x', ansi: russian }))?.origin.text).toBe('Да');
    expect(readMsg(makeMsg({ ...usual, ansi: { encode, locale: 0x041d } }))?.origin.text).toContain('vårt svar – tolv');
    const utf8 = readMsg(makeMsg({ ...usual, ansi: { encode: (text) => Buffer.from(text), codePage: 65001 } }));
    expect(utf8?.origin.from).toBe('Eva Åkesson <eva.akesson@kommun.example>');
  });

  it('within the organisation is from an address that can be written to, never from a path in its directory', () => {
    const address = '/O=KOMMUN/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=EVAAKE';
    const inside = { name: 'Eva Åkesson', kind: 'EX', address } as const;
    expect(senderOf({ from: { ...inside, smtp: 'eva@kommun.example' } })).toBe('Eva Åkesson <eva@kommun.example>');
    expect(senderOf({ from: inside })).toBe('Eva Åkesson');
    const headers =
      'Received: from x\r\nFrom: =?utf-8?Q?Eva_=C3=85kesson?=\r\n <eva@kommun.example>\r\nTo: a@b.example\r\n';
    expect(senderOf({ from: inside, headers })).toBe('Eva Åkesson <eva@kommun.example>');
  });

  it('sent on behalf of somebody is from that somebody', () => {
    const sentBy = { name: 'Ove Ek', kind: 'SMTP', address: 'ove@kommun.example' } as const;
    expect(senderOf({ from: eva, sentBy })).toBe('Eva Åkesson <eva.akesson@kommun.example>');
    expect(senderOf({ sentBy })).toBe('Ove Ek <ove@kommun.example>');
  });

  it('without a plain text has that of its HTML, else that of its RTF', () => {
    const html =
      '<html><head><style>p {}</style></head><body><p>Vi har <b>inget</b> att rapportera</p><p>å – ö</p></body></html>';
    expect(textOf({ html: Buffer.from(html) })).toBe('Vi har inget att rapportera\nå – ö');
    const windows = Buffer.from('<p>\u00e5r \u0096 \u00f6</p>', 'latin1');
    expect(textOf({ text: ' \r\n', html: windows })).toBe('år – ö');
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Calibri;}}{\*\generator x;}\f0 Hej!\par\'c5terrapport \endash  p\u228 ?\u229\'e5 plats\line Mvh \{Eva\}\par}`;
    expect(textOf({ rtf: uncompressed(rtf) })).toBe('Hej!\nÅterrapport – päå plats\nMvh {Eva}');
    const fromHtml = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 L\'e4get {\*\htmltag84 &auml;}r gott\htmlrtf }\par\htmlrtf0 {\*\htmltag72 </p>}{\*\mhtmltag1 no}{\*\htmltag64 <p>}Hej{\*\htmltag72 </p>}}`;
    expect(textOf({ rtf: uncompressed(fromHtml) })).toBe('Läget är gott\nHej');
  });

  it('unpacks RTF as Outlook packs it', () => {
    // The example of [MS-OXRTFCP] 3.1: `{\rtf1\ansi\ansicpg1252\pard hello world}` and a line end.
    const packed = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
    expect(textOf({ rtf: Buffer.from(packed, 'hex') })).toBe('hello world');
  });
});

function uncompressed(rtf: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, Buffer.from(rtf, 'latin1')]);
}

describe('an Outlook mail in an Outlook mail', () => {
  const inner: MsgToWrite = {
    ...usual,
    from: { ...eva, name: 'Sara Lind', address: 'sara@bolag.example' },
    subject: 'Vårt svar',
  };
  const outer: MsgToWrite = {
    ...usual,
    text: 'Se Saras svar nedan. Siffran för Språkcafé ska vara 12.',
    attachments: [{ name: 'Vårt svar', mail: inner }],
  };

  it('is from whoever wrote the inner one, and keeps what the outer one says of it', async () => {
    const [file, ...others] = await openFile(makeMsg(outer));
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      outcome: 'opened',
      member: 'Vårt svar.msg/återrapport.xlsx',
      mail: { subject: 'Vårt svar' },
    });
    expect(file?.mail?.from).toBe('Sara Lind <sara@bolag.example>');
    expect(file?.mail?.text).toMatch(/^Hej!\nHär kommer vårt svar/);
    expect(file?.mail?.text).toContain('Siffran för Språkcafé ska vara 12.');
    expect(file?.size).toBe(workbook.length);
  });

  it('is read beside other attachments, and two of them are told apart', async () => {
    const attachments = [
      { name: 'a.xlsx', data: workbook },
      { name: 'Svar', mail: inner },
      { name: 'Svar', mail: { ...inner, attachments: [], text: 'Inget nytt' } },
    ];
    const files = await openFile(makeMsg({ ...outer, attachments }));
    expect(files.map(({ member }) => member)).toEqual(['a.xlsx', 'Svar.msg/återrapport.xlsx', 'Svar.msg (2)']);
    expect(new Set(files.slice(1).map(({ sha256 }) => sha256)).size).toBe(2);
  });

  it('mixes with mails of the internet kind', async () => {
    const eml = Buffer.from(
      `From: Sara <sara@bolag.example>\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Disposition: attachment; filename="svar.msg"\r\nContent-Transfer-Encoding: base64\r\n\r\n${makeMsg(usual).toString('base64')}\r\n--x--\r\n`,
    );
    expect(await outcomes(eml)).toEqual([['svar.msg/återrapport.xlsx', 'xlsx']]);
    const [file] = await openFile(makeMsg({ ...outer, attachments: [{ name: 'vidare.eml', data: eml }] }));
    expect(file?.member).toBe('vidare.eml/svar.msg/återrapport.xlsx');
    expect(file?.mail?.from).toBe('Eva Åkesson <eva.akesson@kommun.example>');
  });

  it('is turned away when mails lie deeper than anybody forwards them', async () => {
    let deep: MsgToWrite = usual;
    for (let level = 0; level < 6; level++) deep = { ...outer, attachments: [{ name: 'm', mail: deep }] };
    expect(await outcomes(makeMsg(deep))).toEqual([['m.msg/m.msg/m.msg/m.msg/m.msg', 'unsupported-format']]);
  });
});

describe('a broken Outlook mail', () => {
  const whole = makeMsg(usual);
  /** Sector number → where it lies. */
  const sectorAt = (sector: number): number => (sector + 1) * 512;

  it('is turned away cut off anywhere, unless all of it was read', async () => {
    for (let part = 0.1; part < 0.96; part += 0.05) {
      const [file] = await openFile(whole.subarray(0, Math.floor(whole.length * part)));
      // Without its directory nobody can tell it from an old workbook; what is opened is whole.
      const isWhole = file?.outcome === 'opened' && file.size === workbook.length;
      const isTurnedAway = file?.outcome === 'rejected' && ['damaged', 'legacy-format'].includes(file.rejection);
      expect([part, isWhole || isTurnedAway]).toEqual([part, true]);
    }
  });

  it('is turned away when its sectors run in a ring', async () => {
    const ring = Buffer.from(whole);
    const table = ring.readInt32LE(76);
    const directory = ring.readInt32LE(48);
    ring.writeInt32LE(directory, sectorAt(table) + directory * 4);
    expect(await outcomes(ring)).toEqual([[null, 'damaged']]);
  });

  it('is turned away when its entries run in a ring, or its streams claim more than the file holds', async () => {
    const directory = sectorAt(whole.readInt32LE(48));
    const ring = Buffer.from(whole);
    ring.writeInt32LE(1, directory + 76);
    ring.writeInt32LE(1, directory + 128 + 68);
    expect(await outcomes(ring)).toEqual([[null, 'damaged']]);
    const greedy = Buffer.from(whole);
    const data = greedy.indexOf(Buffer.from('__substg1.0_37010102\0', 'utf16le'));
    greedy.writeUInt32LE(0x7fffffff, data + 120);
    expect(await outcomes(greedy)).toEqual([[null, 'damaged']]);
  });

  it('never stops the reader, whichever bytes are wrong', () => {
    const bytes = fc.array(fc.tuple(fc.nat(whole.length - 9), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(bytes, (changes) => {
        const broken = Buffer.from(whole);
        for (const [at, value] of changes) broken[at + 8] = value;
        const mail = readMsg(broken);
        return mail === null || Array.isArray(mail.attachments);
      }),
      { numRuns: 300, seed: 20240829 },
    );
  });
});

describe('other compound files', () => {
  it('are judged by what lies at their top, not by what is pasted into them', async () => {
    const word = { name: 'MBD0001', files: { WordDocument: Buffer.from('x') }, folders: [] };
    expect(await outcomes(makeCompoundFile({ Workbook: Buffer.from('x') }, [word]))).toEqual([[null, 'legacy-format']]);
    expect(await outcomes(makeCompoundFile({ WordDocument: Buffer.from('x') }))).toEqual([[null, 'not-a-workbook']]);
    expect(await outcomes(makeCompoundFile({ EncryptedPackage: Buffer.from('x') }))).toEqual([[null, 'encrypted']]);
    expect(await outcomes(makeCompoundFile({ VisioDocument: Buffer.from('x') }))).toEqual([[null, 'not-a-workbook']]);
  });
});

describe('the reader agrees with another library', () => {
  it('on subject, text, and attachments, mails in mails included', () => {
    const inner = { ...usual, subject: 'Inre', attachments: [{ name: 'b.xlsx', data: Buffer.alloc(9_000, 'b') }] };
    const bytes = makeMsg({
      ...usual,
      attachments: [
        { name: 'a.xlsx', data: workbook },
        { name: 'Inre', mail: inner },
      ],
    });
    const { default: Theirs } = createRequire(import.meta.url)('@kenjiuno/msgreader') as { default: typeof MsgReader };
    const reader = new Theirs(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    const theirs = reader.getFileData();
    const ours = readMsg(bytes);
    expect(ours?.origin.subject).toBe(theirs.subject);
    expect(ours?.origin.text).toBe(theirs.body?.replaceAll('\r\n', '\n').trim());
    expect(ours?.attachments[0]?.bytes.equals(reader.getAttachment(0).content)).toBe(true);
    const innerTheirs = theirs.attachments?.[1]?.innerMsgContentFields;
    expect(ours?.attachments[1]?.mail?.origin.subject).toBe(innerTheirs?.subject);
    const [deepTheirs] = innerTheirs?.attachments ?? [];
    if (!deepTheirs) throw new Error('the other library finds no attachment in the inner mail');
    expect(ours?.attachments[1]?.mail?.attachments[0]?.bytes.equals(reader.getAttachment(deepTheirs).content)).toBe(
      true,
    );
  });
});
