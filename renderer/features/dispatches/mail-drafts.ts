import type { MailWording } from '../../../shared/language/mail-fields.ts';
import { mailKinds, type MailKind } from '../../../shared/register/correspondence.ts';

/** What has been written and not saved, by kind of mail; a kind that reads as it is stored is not in it. */
export type MailDrafts = Readonly<Partial<Record<MailKind, MailWording>>>;

/** A kind's wording as it is stored. */
export type StoredWording = MailWording & { readonly id: MailKind };

/** The kinds with something unsaved, in the order in which they are shown. */
export const writtenKinds = (drafts: MailDrafts): readonly MailKind[] => mailKinds.filter((kind) => drafts[kind]);

/** The drafts without one kind's. */
export function withoutDraft(drafts: MailDrafts, kind: MailKind): MailDrafts {
  const { [kind]: _gone, ...others } = drafts;
  return others;
}

/** The drafts with what has been written of one kind; written back to what is stored, there is nothing left to save. */
export function withDraft(drafts: MailDrafts, stored: StoredWording, { subject, body }: MailWording): MailDrafts {
  const isSame = subject === stored.subject && body === stored.body;
  return isSame ? withoutDraft(drafts, stored.id) : { ...drafts, [stored.id]: { subject, body } };
}
