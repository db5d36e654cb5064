import { describe, expect, it } from 'vitest';
import { fillMail, mailFieldMeanings, mailFieldsOf, unknownMailFields } from '../../../shared/language/mail-fields.ts';
import { programMailTexts } from '../../../shared/language/mail-texts.ts';
import { mailKinds } from '../../../shared/register/correspondence.ts';

describe('filling in a mail', () => {
  it('puts each field’s value in its place, whatever its case, as often as it stands there', () => {
    const wording = { subject: '{Verksamhet}: svar', body: '{verksamhet}, svara {svarsdatum}. Hej då {verksamhet}!' };
    expect(fillMail(wording, { verksamhet: 'Resort', svarsdatum: '1 maj' })).toEqual({
      subject: 'Resort: svar',
      body: 'Resort, svara 1 maj. Hej då Resort!',
    });
  });

  it('leaves what is no field, and fields without a value, as they stand', () => {
    const wording = { subject: '', body: '{constructor} {insatser} {} { verksamhet } {verksamhet' };
    expect(fillMail(wording, { verksamhet: 'Resort' }).body).toBe(wording.body);
  });

  it('never reads a field in what a field was filled with', () => {
    const filled = fillMail(
      { subject: '', body: '{frågor}' },
      { frågor: 'Står det {verksamhet} där?', verksamhet: 'X' },
    );
    expect(filled.body).toBe('Står det {verksamhet} där?');
  });

  it('keeps the subject on one line', () => {
    expect(fillMail({ subject: 'Till {verksamhet}\r\nBcc: alla', body: '' }, { verksamhet: 'A\nB' }).subject).toBe(
      'Till A B Bcc: alla',
    );
  });
});

describe.each(mailKinds)('the program’s own wording of %s', (kind) => {
  it('has no field that that kind of mail has nothing for', () => {
    expect(unknownMailFields(kind, programMailTexts[kind])).toEqual([]);
  });

  it('is filled in whole', () => {
    const values = Object.fromEntries(mailFieldsOf[kind].map((field) => [field, mailFieldMeanings[field]]));
    const { subject, body } = fillMail(programMailTexts[kind], values);
    expect(subject + body).not.toMatch(/[{}]/);
  });
});

it('a field that is misspelt, or of another kind of mail, is told', () => {
  expect(unknownMailFields('reminder', { subject: '{verksamhett}', body: '{Saknas} {frågor} {frågor}' })).toEqual([
    'verksamhett',
    'frågor',
  ]);
});
