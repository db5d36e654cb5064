import { findPersonalIdentityNumbers } from '../language/personal-identity-number.ts';

export const personalDataKinds = ['identity-number', 'e-mail', 'telephone', 'name', 'contact', 'sender'] as const;
/**
 * What sort of personal data it is. `name`: a responsible that reads as a person's name; `contact`: a unit's own contact or address;
 * `sender`: who sent a mail.
 */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A piece of text that is personal data, as it stands. */
export type PersonalText = { readonly kind: PersonalDataKind; readonly text: string };

const mailPattern = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Swedish numbers as people write them: `0490-25 40 00`, `+46 70 123 45 67`, `070-1234567`. */
const phonePattern = /(?<![\d-])(?:\+46|0)[\s-]?\d{1,3}[\s-]?\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?![\d-])/gu;

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length;

/** What every number and address has in it: most of what is written has neither, and is gone through no further. */
const digitsOrAt = /\d\d|@/u;

/** Identity numbers, addresses and telephone numbers in a text that somebody wrote freely. */
export function inFreeText(text: string): readonly PersonalText[] {
  if (!digitsOrAt.test(text)) return [];
  const numbers = findPersonalIdentityNumbers(text);
  const phones = [...text.matchAll(phonePattern)]
    .map(([phone]) => phone.trim())
    .filter((phone) => digitsIn(phone) >= 8 && !numbers.some((number) => number.includes(phone)));
  return [
    ...numbers.map((found) => ({ kind: 'identity-number' as const, text: found })),
    ...[...text.matchAll(mailPattern)].map(([found]) => ({ kind: 'e-mail' as const, text: found })),
    ...phones.map((found) => ({ kind: 'telephone' as const, text: found })),
  ];
}

/** Words of functions: `Enhetschef Vuxenutbildning` is nobody's name. */
const functionWord =
  /chef|ledare|samordnare|strateg|handläggare|rektor|utvecklare|enhet|förvaltning|kontor|nämnd|avdelning|team|grupp|skola|service|bolag|\bab\b|kommun|bibliotek|koordinator|controller|sekreterare|coach|pedagog|lärare|vd\b/iu;

/** Two or three capitalised words and nothing else, none of them a function's. */
export function readsAsName(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u.test(text.trim()) &&
    !functionWord.test(text)
  );
}
