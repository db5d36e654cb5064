import type { FieldName } from '../register/activity-fields.ts';
import { fieldDefinition } from '../register/activity-fields.ts';
import type { IssueCode } from '../register/issue.ts';
import { aspectSentences, type SentenceParts } from './aspect-sentences.ts';
import type { Finding } from './reading.ts';

/** Longer raw text than this is cut in a sentence; the cell itself is always at hand. */
const longestQuote = 80;

/** Text in Swedish quotation marks, cut when long. */
export function quote(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `”${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}”`;
}

/** The most names that a sentence lists. */
const mostNames = 5;

const listed = (names: readonly string[]): string =>
  names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} och ${names.length - mostNames} till`
    : names.join(', ');

const codeSentences: Readonly<Partial<Record<IssueCode, (parts: SentenceParts) => string>>> = {
  'missing-title': () => 'Insatsen saknar namn. Ange vad den heter.',
  'missing-focus-area': () => 'Fokusområde saknas. Välj det fokusområde som insatsen hör till.',
  'missing-status': () => 'Status saknas. Välj en status.',
  'unknown-focus-area': (p) =>
    p.readAs === null
      ? `${p.raw} är inget fokusområde i strategin. Välj fokusområde.`
      : `${p.raw} är läst som ${p.readAs}. Ändra om det är fel.`,
  'unknown-indicator': (p) =>
    `${p.names === '' ? p.raw : quote(p.names)} är ingen målindikator i strategin. Välj målindikator.`,
  'indicator-outside-focus-area': (p) =>
    `${p.names} hör till ett annat fokusområde än insatsen. Kontrollera fokusområde och målindikator.`,
  'unknown-status': (p) =>
    p.readAs === null ? `${p.raw} är ingen status. Välj en status.` : `${p.raw} är läst som ${p.readAs}. Kontrollera.`,
  'unknown-type': (p) =>
    p.readAs === null
      ? `${p.raw} är ingen typ av insats. Välj projekt, aktivitet eller engagemang.`
      : `${p.raw} är läst som ${p.readAs}. Kontrollera.`,
  'unknown-funding': (p) =>
    p.readAs === null
      ? `${p.raw} är ingen känd finansiering. Välj finansiering.`
      : `${p.raw} är läst som ${p.readAs}. Kontrollera.`,
  'not-a-number': (p) => `${p.raw} är inte ett tal. Ange talet med siffror.`,
  range: (p) => `${p.raw} är ett spann. Ange ett enda tal.`,
  approximate: (p) =>
    `${p.raw} är ${p.readAs === null ? 'inte kopplat till något i strategin' : `läst som ${p.readAs}`}. Ändra om det är fel.`,
  'negative-number': (p) => `${p.raw} är negativt. Kontrollera talet.`,
  'not-a-date': (p) => `${p.raw} är inget datum. Ange datumet som ÅÅÅÅ-MM-DD.`,
  'end-before-start': () => 'Insatsen slutar innan den börjar. Kontrollera start och slut.',
  'outside-strategy-years': (p) => `Insatsen ligger helt utanför strategins år (${p.names}). Kontrollera datumen.`,
  'not-yes-no': (p) =>
    p.readAs === null
      ? `${p.raw} är varken ja eller nej. Välj ja eller nej.`
      : `${p.raw} är läst som ${p.readAs}. Ändra om det är fel.`,
  'text-too-long': () => 'Texten är mycket lång. Den är sparad i sin helhet; kontrollera att den hör hit.',
  'sum-mismatch': (p) => `${p.names}. Kontrollera antalen.`,
  'personal-identity-number': () => 'Texten ser ut att innehålla ett personnummer. Ta bort det ur texten.',
};

/** Aspects whose sentence is the same whatever the code; `not-in-list`, `plain` and `assumed-choice` follow the code. */
export type SentenceSubject = {
  readonly finding: Finding;
  /** The field that the cell belongs to; null for a whole row. */
  readonly field: FieldName | null;
  readonly raw: string;
  /** How it was read, in Swedish; null when there is no value. */
  readonly readAs: string | null;
};

/** A plain Swedish sentence: what stands in the cell, how it was read, what to do. */
export function issueSentence(subject: SentenceSubject): string {
  const { finding, raw, readAs, field } = subject;
  const parts: SentenceParts = { raw: quote(raw), readAs, names: listed(finding.names) };
  if (field === 'targetGroups' && finding.aspect === 'not-in-list') {
    return `${quote(parts.names)} är ingen av strategins målgrupper. Välj målgrupp om någon passar.`;
  }
  const byAspect = aspectSentences[finding.aspect];
  if (byAspect) return byAspect(parts);
  const byCode = codeSentences[finding.code];
  return byCode
    ? byCode(parts)
    : `Kontrollera ${field === null ? 'raden' : fieldDefinition(field).label}: ${parts.raw}.`;
}
