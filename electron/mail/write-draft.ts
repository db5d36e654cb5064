import { composeDraft } from './compose-draft.ts';
import { draftBody, draftSubject, type DraftSubject } from './draft-text.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type DraftInput = DraftSubject & {
  readonly attachment: { readonly fileName: string; readonly bytes: Uint8Array };
};

/** A mail to a unit with its template, as a draft that is ready to send. The same input gives the same bytes. */
export function writeDraft(input: DraftInput): Promise<Uint8Array> {
  const { unit, attachment } = input;
  return composeDraft({
    to: unit.emails,
    subject: draftSubject(input),
    text: draftBody(input),
    attachment: { ...attachment, mediaType: XLSX },
    seed: unit.id,
  });
}
