import { findPersonalIdentityNumbers } from '../language/personal-identity-number.ts';
import { activityFields } from './activity-fields.ts';
import type { Change } from './change.ts';
import type { ActivityReport } from './activity.ts';
import type { Register } from './entities.ts';
import { periodName } from './period-of.ts';

export const personalDataKinds = ['identity-number', 'e-mail', 'telephone', 'name', 'contact', 'sender'] as const;
/**
 * What sort of personal data it is. `name`: a responsible that reads as a person's name; `contact`: a unit's own contact or address;
 * `sender`: who sent a mail.
 */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Where something is mentioned: in Swedish, and what it is a part of. */
export type Mention = {
  readonly where: string;
  readonly of:
    | { readonly kind: 'activity'; readonly activityId: string }
    | { readonly kind: 'return'; readonly returnId: string }
    | { readonly kind: 'unit'; readonly unitId: string };
};

/** One person's data, and everywhere it is mentioned. */
export type PersonalData = {
  readonly kind: PersonalDataKind;
  /** As it stands in the register. */
  readonly text: string;
  readonly mentions: readonly Mention[];
};

type Found = { readonly kind: PersonalDataKind; readonly text: string };

const mailPattern = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Swedish numbers as people write them: `0490-25 40 00`, `+46 70 123 45 67`, `070-1234567`. */
const phonePattern = /(?<![\d-])(?:\+46|0)[\s-]?\d{1,3}[\s-]?\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?![\d-])/gu;

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length;

/** What every number and address has in it: most of what is written has neither, and is gone through no further. */
const digitsOrAt = /\d\d|@/u;

function inFreeText(text: string): readonly Found[] {
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

type Mentioned = Found & { readonly mention: Mention };

const textFields = activityFields.filter(({ kind }) => kind === 'text');

function inReport(report: ActivityReport): readonly Mentioned[] {
  const { activityId, periodId } = report;
  const of = { kind: 'activity', activityId } as const;
  const told = [report, ...report.accounts];
  return told.flatMap(({ values, sources }) =>
    textFields.flatMap(({ name, label }) => {
      const where = `${activityId}, ${label}, ${periodName(periodId)}`;
      const written = values[name];
      const text = typeof written === 'string' ? written : '';
      const raw = sources[name]?.raw ?? '';
      const names: readonly Found[] =
        name === 'responsible' && readsAsName(text) ? [{ kind: 'name', text: text.trim() }] : [];
      const found = [...inFreeText(text), ...(raw === text ? [] : inFreeText(raw)), ...names];
      return found.map((each) => ({ ...each, mention: { where, of } }));
    }),
  );
}

function inActivityNotes({ activities }: Register): readonly Mentioned[] {
  return Object.values(activities).flatMap(({ id, note }) =>
    inFreeText(note).map((found) => ({
      ...found,
      mention: { where: `${id}, anteckning`, of: { kind: 'activity' as const, activityId: id } },
    })),
  );
}

function inReturns({ returns }: Register): readonly Mentioned[] {
  return Object.values(returns).flatMap(({ id, mail, decisions }) => {
    const of = { kind: 'return', returnId: id } as const;
    const corrected = decisions.corrections.map(({ value }) => (typeof value === 'string' ? value : '')).join('\n');
    const text = mail ? `${mail.subject}\n${mail.text}` : '';
    const sender: readonly Found[] = mail && mail.from !== '' ? [{ kind: 'sender', text: mail.from }] : [];
    return [
      ...[...sender, ...inFreeText(text)].map((found) => ({ ...found, mention: { where: `${id}, mejlet`, of } })),
      ...inFreeText(corrected).map((found) => ({ ...found, mention: { where: `${id}, rättelse`, of } })),
    ];
  });
}

/** Questions go out to others and answers come from them: both are free text. */
function inQuestions({ questions }: Register): readonly Mentioned[] {
  return Object.values(questions).flatMap(({ id, returnId, title, raw, text, answer }) =>
    inFreeText([title, raw, text, answer ?? ''].join('\n')).map((found) => ({
      ...found,
      mention: { where: `${returnId}, fråga ${id}`, of: { kind: 'return' as const, returnId } },
    })),
  );
}

function inUnits({ units }: Register): readonly Mentioned[] {
  return Object.values(units).flatMap(({ id, name, emails, contact }) =>
    [...emails, ...(contact === '' ? [] : [contact])].map((text) => ({
      kind: 'contact' as const,
      text,
      mention: { where: name, of: { kind: 'unit' as const, unitId: id } },
    })),
  );
}

/** Which persons the register names, and where: once per text, with all its mentions, identity numbers first. */
export function findPersonalData(register: Register): readonly PersonalData[] {
  const mentioned = [
    ...Object.values(register.activityReports).flatMap(inReport),
    ...inActivityNotes(register),
    ...inReturns(register),
    ...inQuestions(register),
    ...inUnits(register),
  ];
  const byText = new Map<string, { kind: PersonalDataKind; text: string; mentions: Map<string, Mention> }>();
  for (const { kind, text, mention } of mentioned) {
    const known = byText.get(`${kind}\n${text}`) ?? { kind, text, mentions: new Map<string, Mention>() };
    known.mentions.set(mention.where, mention);
    byText.set(`${kind}\n${text}`, known);
  }
  return [...byText.values()]
    .map(({ kind, text, mentions }) => ({ kind, text, mentions: [...mentions.values()] }))
    .toSorted(
      (one, other) =>
        personalDataKinds.indexOf(one.kind) - personalDataKinds.indexOf(other.kind) ||
        one.text.localeCompare(other.text, 'sv'),
    );
}

/** In how many of the history's changes each text stands. */
export function changesWith(history: readonly Change[], texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(texts.map((text) => [text, 0]));
  const quoted = texts.map((text) => [text, JSON.stringify(text).slice(1, -1)] as const);
  for (const change of history) {
    const written = JSON.stringify(change);
    for (const [text, inJson] of quoted) if (written.includes(inJson)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What stands in the place of something that has been struck. */
export function strikeMark({ kind, text }: Pick<PersonalData, 'kind' | 'text'>): string {
  return kind === 'identity-number' ? text.replaceAll(/\d/g, '•') : '[struket]';
}
