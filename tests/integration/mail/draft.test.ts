import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { writeDraft } from '../../../electron/mail/write-draft.ts';
import { writeTemplate } from '../../../electron/workbook/template/write-template.ts';
import { sampleTemplate } from '../support/template-input.ts';

const { strategy, unit, period } = sampleTemplate;
const bytes = await writeTemplate(sampleTemplate);
const attachment = { fileName: 'Återrapport bokslut 2024 BUF.xlsx', bytes };
const draft = await writeDraft({ strategy, unit, period, attachment, coordinatorName: 'Samordnaren' });

describe('the mail draft to a unit', () => {
  it('is addressed to the unit and says in Swedish what to do, and by when', async () => {
    const mail = await PostalMime.parse(draft);
    expect(mail.to?.map(({ address }) => address)).toEqual(unit.emails);
    expect(mail.subject).toBe(
      'Återrapport bokslut 2024, Integrationsstrategi 2023-2027: Barn- och utbildningsförvaltningen',
    );
    expect(mail.text).toContain('senast 17 januari 2025');
    expect(mail.text).toContain('Samordnaren\nEnheten för arbete och kompetens\nVästerviks kommun');
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
    const again = await writeDraft({ strategy, unit, period, attachment, coordinatorName: 'Samordnaren' });
    expect(Buffer.compare(Buffer.from(again), Buffer.from(draft))).toBe(0);
  });

  it('is made for a unit without an address, which the coordinator fills in', async () => {
    const mail = await PostalMime.parse(
      await writeDraft({ strategy, unit: { ...unit, emails: [] }, period, attachment }),
    );
    expect(mail.to ?? []).toEqual([]);
    expect(mail.attachments).toHaveLength(1);
  });

  it('lets no name in the register add a header', async () => {
    const sly = { ...unit, name: 'BUF\r\nBcc: spion@x.example', emails: ['buf@x.example\r\nBcc: spion@x.example'] };
    const mail = await PostalMime.parse(await writeDraft({ strategy, unit: sly, period, attachment }));
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
  });
});
