import { describe, expect, it } from 'vitest';
import { withDraft, withoutDraft, writtenKinds } from '../../../../../renderer/features/dispatches/mail-drafts.ts';

const reminder = { id: 'reminder', subject: 'Påminnelse', body: 'Hej!' } as const;
const questions = { id: 'questions', subject: 'Frågor', body: 'Hej!' } as const;

describe('what is written of several kinds of mail', () => {
  it('is kept for each kind by itself', () => {
    const one = withDraft({}, questions, { subject: 'Frågor om er rapport', body: 'Hej!' });
    const both = withDraft(one, reminder, { subject: 'Påminnelse', body: 'Hej igen!' });
    expect(both.questions).toEqual({ subject: 'Frågor om er rapport', body: 'Hej!' });
    expect(both.reminder).toEqual({ subject: 'Påminnelse', body: 'Hej igen!' });
    expect(writtenKinds(both)).toEqual(['reminder', 'questions']);
  });

  it('is nothing unsaved once it reads as it is stored again', () => {
    const written = withDraft({}, reminder, { subject: 'Påminnelse', body: 'Hej igen!' });
    expect(withDraft(written, reminder, { subject: 'Påminnelse', body: 'Hej!' })).toEqual({});
  });

  it('goes for one kind and stays for the others', () => {
    const one = withDraft({}, questions, { subject: 'A', body: 'B' });
    const both = withDraft(one, reminder, { subject: 'C', body: 'D' });
    expect(withoutDraft(both, 'reminder')).toEqual({ questions: { subject: 'A', body: 'B' } });
    expect(withoutDraft(one, 'reminder')).toEqual(one);
  });
});
