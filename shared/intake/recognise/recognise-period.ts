import { foldText } from '../../language/normalise.ts';
import type { Period } from '../../register/units-and-periods.ts';
import type { PeriodKind } from '../../register/strategy.ts';
import type { Recognised } from '../plan-types.ts';
import { type Clue, clueKinds } from './clues.ts';

/** What a text says of a period: either part may be left out. */
export type PeriodSaid = { readonly year: number | null; readonly kind: PeriodKind | null };

const delarWords =
  /\b(?:delar\w*|halvar\w*|t ?2|tertial 2|andra tertialet|augusti|aug|jan(?:uari)? (?:till |t o m )?aug(?:usti)?|uppfoljning 2|interim)\b/u;
const bokslutWords =
  /\b(?:bokslut\w*|arsbokslut\w*|helar\w*|arsredovisning\w*|arsrapport\w*|t ?3|tertial 3|december|dec|jan(?:uari)? (?:till |t o m )?dec(?:ember)?|uppfoljning 3|annual|year end)\b/u;

/** Reads `delår 2024`, `T2 2024`, `januari–augusti 2024`, `bokslut -24`; the years of the strategy itself are not a period. */
export function periodSaidIn(text: string): PeriodSaid {
  const plain = foldText(text.replace(/(?:19|20)\d{2}\s*[-–—]\s*(?:19|20)?\d{2}(?!\d|\s*[-/.]\s*\d)/gu, ' '));
  const years = [...plain.matchAll(/\b(20\d{2})\b/gu)].map((match) => Number(match[1]));
  const compact = /\b(20\d{2})(\d{2})\d{2}\b/u.exec(plain);
  const short = /\b(?:delar\w*|bokslut\w*|t2|t3|tertial [23]|aug|augusti|dec|december) (\d{2})\b/u.exec(plain);
  if (years.length === 0 && compact) years.push(Number(compact[1]));
  if (years.length === 0 && short) years.push(2000 + Number(short[1]));
  const isDelar = delarWords.test(plain);
  const isBokslut = bokslutWords.test(plain);
  return {
    year: new Set(years).size === 1 ? (years[0] ?? null) : null,
    kind: isDelar === isBokslut ? null : isDelar ? 'delar' : 'bokslut',
  };
}

export type PeriodFinding = {
  readonly period: Recognised | null;
  /** The clue by which the file is about another period than the chosen one. */
  readonly contrary: Clue | null;
  /** Year and kind for reading dates without a year; null when nothing is known. */
  readonly said: { readonly year: number; readonly kind: PeriodKind } | null;
};

/** Which period a file is about: what it says, else what the coordinator chose when it was dropped. */
export function recognisePeriod(clues: readonly Clue[], chosen: Period | null): PeriodFinding {
  const said = clueKinds.flatMap((kind) =>
    clues
      .filter((clue) => clue.kind === kind && clue.about !== 'unit')
      .map((clue) => ({ clue, said: kind === 'hidden' ? fromId(clue.text) : periodSaidIn(clue.text) })),
  );
  const whole = said.find((one) => one.said.year !== null && one.said.kind !== null);
  if (!chosen) {
    const year = whole?.said.year ?? null;
    const kind = whole?.said.kind ?? null;
    if (!whole || year === null || kind === null) return { period: null, contrary: null, said: null };
    return { period: { id: `${year}-${kind}`, evidence: whole.clue.evidence }, contrary: null, said: { year, kind } };
  }
  const contrary = said.find((one) => isContrary(one.said, one.clue, chosen)) ?? null;
  const agreeing = said.find((one) => one.said.year === chosen.year && one.said.kind === chosen.kind);
  // A stronger clue that agrees outweighs a weaker one that does not.
  const isDoubted =
    contrary !== null && (!agreeing || clueKinds.indexOf(contrary.clue.kind) < clueKinds.indexOf(agreeing.clue.kind));
  return {
    period: { id: chosen.id, evidence: agreeing && !isDoubted ? agreeing.clue.evidence : 'valt vid inläsningen' },
    contrary: isDoubted ? contrary.clue : null,
    said: { year: chosen.year, kind: chosen.kind },
  };
}

function fromId(id: string): PeriodSaid {
  const match = /^(?<year>\d{4})-(?<kind>delar|bokslut)$/u.exec(id);
  const kind = match?.groups?.['kind'];
  return {
    year: match ? Number(match.groups?.['year']) : null,
    kind: kind === 'delar' || kind === 'bokslut' ? kind : null,
  };
}

/** A date of filling in (`29 augusti 2023`) is no period: only labels, templates, titles and names that name one count. */
function isContrary(said: PeriodSaid, clue: Clue, chosen: Period): boolean {
  if (said.kind !== null && said.year !== null) return said.kind !== chosen.kind || said.year !== chosen.year;
  if (said.year !== null)
    return (
      said.year !== chosen.year && ['hidden', 'label', 'sheet', 'title', 'file', 'member', 'column'].includes(clue.kind)
    );
  return said.kind !== null && said.kind !== chosen.kind && ['hidden', 'label', 'title'].includes(clue.kind);
}
