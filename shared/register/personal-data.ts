import type { Change } from './change.ts';
import type { Register } from './entities.ts';
import { mentionsIn, type Mention } from './personal-mentions.ts';
import { personalDataKinds, type PersonalDataKind } from './personal-text.ts';

/** One person's data, and everywhere it is mentioned. */
export type PersonalData = {
  readonly kind: PersonalDataKind;
  /** As it stands in the register. */
  readonly text: string;
  readonly mentions: readonly Mention[];
};

/** Which persons the register names, and where: once per text, with all its mentions, identity numbers first. */
export function findPersonalData(register: Register): readonly PersonalData[] {
  const byText = new Map<string, { kind: PersonalDataKind; text: string; mentions: Map<string, Mention> }>();
  for (const { kind, text, mention } of mentionsIn(register)) {
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
