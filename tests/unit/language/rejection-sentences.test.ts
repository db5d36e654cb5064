import { describe, expect, it } from 'vitest';
import { rejectionSentence, returnRejectionSentence } from '../../../shared/language/rejection-sentences.ts';
import { rejectionCodes, type RejectionCode } from '../../../shared/register/return.ts';

describe('the sentence for a file that was turned away', () => {
  it('asks for something, whatever the reason', () => {
    for (const code of rejectionCodes)
      expect(rejectionSentence(code)).toMatch(/\. (?:Be avsändaren|Kontrollera) .*\.$/);
  });

  it.each<[RejectionCode, string, RegExp]>([
    ['legacy-format', 'svar.xls', /Spara som och Excel-arbetsbok/],
    ['unsupported-format', 'svar.xlsb', /binära format .*Spara som/],
    ['unsupported-format', 'svar.NUMBERS', /Numbers, välja Arkiv, Exportera till och Excel/],
    ['unsupported-format', 'svar.rar', /packa upp/],
    ['damaged', 'winmail.dat', /winmail\.dat.*HTML i stället för RTF/],
    ['damaged', 'svar.msg', /spara bilagan ur mejlet/],
    ['damaged', 'svar.zip', /packa filerna på nytt/],
    ['unsupported-format', 'mapp/inre.zip', /enda vanlig zip-fil/],
    ['unsupported-format', 'a.eml/b.msg', /för djupt/],
    ['not-a-workbook', 'svar.docx', /textdokument.*kopiera tabellen/],
    ['not-a-workbook', 'svar.pages', /textdokument/],
    ['not-a-workbook', 'svar.pdf', /PDF.*kalkylbladet som den gjordes av/],
    ['not-a-workbook', 'svar.pptx', /presentation/],
    ['not-a-workbook', 'IMG_0001.heic', /bild/],
    ['encrypted', 'svar.ods', /LibreOffice/],
  ])('%s of %s says which program does what', (code, name, expected) => {
    expect(rejectionSentence(code, name)).toMatch(expected);
    expect(rejectionSentence(code, name)).toMatch(/ Be avsändaren /);
  });

  it('never lets a name decide what the content does', () => {
    expect(rejectionSentence('damaged', 'svar.pdf')).toBe(rejectionSentence('damaged'));
    expect(rejectionSentence('encrypted', 'svar.docx')).toBe(rejectionSentence('encrypted'));
  });

  it('shows what a mail says when nothing could be read out of it', () => {
    const mail = { text: 'Hej!\n\nVi har haft tolv träffar.\n' };
    const told = returnRejectionSentence('no-table-found', { fileName: 'svar.eml', member: null, mail });
    expect(told).toMatch(/svaret kan stå i texten.*I mejlet står: ”Hej! Vi har haft tolv träffar\.”$/);
    const attached = returnRejectionSentence('not-a-workbook', { fileName: 'svar.eml', member: 'svar.pdf', mail });
    expect(attached).toMatch(/^Filen är en PDF.*I mejlet står: ”Hej!/);
    const long = returnRejectionSentence('no-table-found', {
      fileName: 'a.msg',
      member: null,
      mail: { text: 'å '.repeat(900) },
    });
    expect(long.length).toBeLessThan(500);
    const silent = { fileName: 'a.xlsx', member: null, mail: null };
    expect(returnRejectionSentence('no-table-found', silent)).toBe(rejectionSentence('no-table-found'));
  });
});
