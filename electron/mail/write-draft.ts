import { fillMail, type MailWording } from '../../shared/language/mail-fields.ts';
import { commonMailValues } from '../../shared/language/mail-values.ts';
import type { Period, Unit } from '../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../shared/register/strategy.ts';
import { composeDraft } from './compose-draft.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type DraftInput = {
  readonly strategy: Strategy;
  readonly unit: Unit;
  readonly period: Period;
  /** The coordinator's own wording, or the program's. */
  readonly wording: MailWording;
};

/** A mail to a unit with its template, as a draft that Outlook opens ready to send. The same input gives the same bytes. */
export function writeDraft(
  input: DraftInput & { readonly attachment: { readonly fileName: string; readonly bytes: Uint8Array } },
): Promise<Uint8Array> {
  const { strategy, unit, period, wording, attachment } = input;
  const { subject, body } = fillMail(wording, commonMailValues(strategy, unit, period));
  return composeDraft({
    to: unit.emails,
    subject,
    text: body,
    attachment: { ...attachment, mediaType: XLSX },
    seed: unit.id,
  });
}

/** A reminder to a unit of what is missing, as a draft of the same kind. */
export function writeReminder(input: DraftInput & { readonly missing: readonly string[] }): Promise<Uint8Array> {
  const { strategy, unit, period, wording, missing } = input;
  const { subject, body } = fillMail(wording, {
    ...commonMailValues(strategy, unit, period),
    saknas: missing.map((what) => `- ${what}`).join('\n'),
  });
  return composeDraft({ to: unit.emails, subject, text: body, attachment: null, seed: `${unit.id} ${period.id}` });
}
