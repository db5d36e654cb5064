import type { MailKind } from '../register/correspondence.ts';

/** What can stand in braces in a mail's wording, with what it is replaced by, for whoever words it. */
export const mailFieldMeanings = {
  verksamhet: 'Verksamhetens namn',
  rapporttillfälle: 'Till exempel delår 2024',
  strategi: 'Strategins namn',
  insatser: 'Strategins eget ord för insatser',
  svarsdatum: 'Sista dag för svar, till exempel 31 augusti 2024',
  beslutas: 'Vem uppföljningen går till',
  saknas: 'Det som saknas i svaret, en rad för varje',
  frågor: 'Frågorna, numrerade, med blad och cell',
  filen: 'Vad den bifogade filen är och hur den används',
  avsändare: 'Den som sammanställer uppföljningen, och kommunen',
} as const;
export type MailField = keyof typeof mailFieldMeanings;

const common = ['verksamhet', 'rapporttillfälle', 'strategi', 'svarsdatum', 'avsändare'] as const;

/** Which fields each kind of mail has something to put in. */
export const mailFieldsOf: Readonly<Record<MailKind, readonly MailField[]>> = {
  dispatch: [...common, 'insatser', 'beslutas'],
  reminder: [...common, 'saknas'],
  questions: [...common, 'frågor', 'filen'],
};

/** A mail's subject and body, with fields or filled in. */
export type MailWording = { readonly subject: string; readonly body: string };

const field = /\{(\p{L}+)\}/gu;

function fill(text: string, values: Readonly<Partial<Record<string, string>>>): string {
  return text.replaceAll(field, (whole: string, name: string) => {
    const key = name.toLocaleLowerCase('sv');
    return Object.hasOwn(values, key) ? (values[key] ?? whole) : whole;
  });
}

/** The wording with its fields filled in, whatever their case. What is no field, or has no value, is left as it stands. A subject is one line. */
export function fillMail(wording: MailWording, values: Readonly<Partial<Record<MailField, string>>>): MailWording {
  return {
    subject: fill(wording.subject, values).replaceAll(/\s+/g, ' ').trim(),
    body: fill(wording.body, values),
  };
}

/** What stands in braces in a wording and is no field of that kind of mail: it would be sent as it is. */
export function unknownMailFields(kind: MailKind, { subject, body }: MailWording): readonly string[] {
  const known: readonly string[] = mailFieldsOf[kind];
  const written = Array.from(`${subject}\n${body}`.matchAll(field), (match) => match[1] ?? '');
  return [...new Set(written.filter((name) => !known.includes(name.toLocaleLowerCase('sv'))))];
}
