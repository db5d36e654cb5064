import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { writeDraft, writeReminder } from '../../../electron/mail/write-draft.ts';
import { writeTemplate } from '../../../electron/workbook/template/write-template.ts';
import { programMailTexts } from '../../../shared/language/mail-texts.ts';
import { sampleTemplate } from '../support/template-input.ts';

const { strategy, unit, period } = sampleTemplate;
const bytes = await writeTemplate(sampleTemplate);
const attachment = { fileName: 'Återrapport bokslut 2024 BUF.xlsx', bytes };
const wording = programMailTexts.dispatch;
const draft = await writeDraft({ strategy, unit, period, wording, attachment });

describe('the mail draft to a unit', () => {
  it('is addressed to the unit and says in Swedish what to do, and by when', async () => {
    const mail = await PostalMime.parse(draft);
    expect(mail.to?.map(({ address }) => address)).toEqual(unit.emails);
    expect(mail.subject).toBe(
      'Återrapport bokslut 2024, Integrationsstrategi 2023-2027: Barn- och utbildningsförvaltningen',
    );
    expect(mail.text).toContain('senast 17 januari 2025');
    expect(mail.text).toContain('Vänliga hälsningar\nEnheten för arbete och kompetens\nVästerviks kommun');
  });

  it('carries the template unchanged, under its own name', async () => {
    const mail = await PostalMime.parse(draft);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([attachment.fileName]);
    const content = mail.attachments[0]?.content;
    if (!(content instanceof ArrayBuffer)) throw new Error('no bytes');
    expect(Buffer.compare(Buffer.from(content), Buffer.from(bytes))).toBe(0);
  });

  it('opens as an unsent message: no sender, no date, no message id', () => {
    const head = Buffer.from(draft).toString('latin1').split('\r\n\r\n')[0] ?? '';
    expect(head).toMatch(/^X-Unsent: 1$/m);
    expect(head).not.toMatch(/^(?:From|Date|Message-ID):/im);
  });

  it('comes out the same, byte for byte, from the same input', async () => {
    const again = await writeDraft({ strategy, unit, period, wording, attachment });
    expect(Buffer.compare(Buffer.from(again), Buffer.from(draft))).toBe(0);
  });

  it('is made for a unit without an address, which the coordinator fills in', async () => {
    const mail = await PostalMime.parse(
      await writeDraft({ strategy, unit: { ...unit, emails: [] }, period, wording, attachment }),
    );
    expect(mail.to ?? []).toEqual([]);
    expect(mail.attachments).toHaveLength(1);
  });

  it('lets no name in the register add a header', async () => {
    const sly = { ...unit, name: 'BUF\r\nBcc: spion@x.example', emails: ['buf@x.example\r\nBcc: spion@x.example'] };
    const mail = await PostalMime.parse(await writeDraft({ strategy, unit: sly, period, wording, attachment }));
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
  });
});

describe('a reminder', () => {
  const missing = ['BUF-001 har inte kommit in', 'Status saknas för BUF-002'];

  it('names what is missing, line by line, and carries nothing', async () => {
    const bytes = await writeReminder({ strategy, unit, period, wording: programMailTexts.reminder, missing });
    const mail = await PostalMime.parse(bytes);
    expect(mail.subject).toBe('Påminnelse: återrapport bokslut 2024, Barn- och utbildningsförvaltningen');
    expect(mail.text).toContain('- BUF-001 har inte kommit in\n- Status saknas för BUF-002');
    expect(mail.attachments).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^X-Unsent: 1\r$/m);
  });

  it('is worded as the coordinator wants it', async () => {
    const own = { subject: 'Hallå {verksamhet}', body: 'Senast {svarsdatum}!\n{saknas}' };
    const mail = await PostalMime.parse(await writeReminder({ strategy, unit, period, wording: own, missing }));
    expect(mail.subject).toBe('Hallå Barn- och utbildningsförvaltningen');
    expect(mail.text).toContain('Senast 17 januari 2025!');
  });
});
