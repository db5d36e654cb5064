import { cleanText, foldText, isSameWord } from '../../language/normalise.ts';
import { remember } from '../../language/remember.ts';
import { fillerWords, groupMemberWords } from './heading-particles.ts';
import { headingWords, type Role } from './heading-words.ts';

/** 0–1 per role that a heading could mean; roles that it can't mean are left out. */
export type RoleScores = ReadonlyMap<Role, number>;
export type HeadingScorer = (heading: string) => RoleScores;

type KnownPhrase = {
  readonly role: Role;
  readonly text: string;
  readonly words: readonly string[];
  /** Its longest word: what a longer heading most seldom has. */
  readonly keyword: string;
  readonly weight: number;
  readonly isStem: boolean;
};

const knownPhrases: readonly KnownPhrase[] = Object.entries(headingWords).flatMap(([role, phrases]) =>
  phrases.map((phrase) => {
    const [text, weight] = typeof phrase === 'string' ? [phrase, 1] : phrase;
    const isStem = text.endsWith('*');
    const plain = foldText(isStem ? text.slice(0, -1) : text);
    const words = plain.split(' ');
    const keyword = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
    // Object.entries forgets the key type; headingWords' keys are exactly the roles.
    return { role: role as Role, text: plain, words, keyword, weight, isStem };
  }),
);

/** A phrase is only looked at when the heading has a word that begins like its longest word. */
const phrasesByBeginning = new Map<string, KnownPhrase[]>();
for (const phrase of knownPhrases) {
  const key = beginning(phrase.keyword);
  phrasesByBeginning.set(key, [...(phrasesByBeginning.get(key) ?? []), phrase]);
}

/** Longer than any heading seen; what is longer is running text. */
const LONGEST_HEADING = 160;
/** What a match loses for each way in which it is less than the whole heading, word for word. */
const loss = { shortened: 0.97, misspelled: 0.95, stem: 0.98 } as const;

/** A long heading is a short one with instructions under it or in brackets; other long texts are none. */
function headingProper(text: string): string {
  if (text.length <= LONGEST_HEADING) return text;
  const [first = ''] = text.split(/\n|\s\(/u);
  return first.length <= 60 ? first : text;
}

/** What a heading could mean, by the words people use. */
export function scoreHeading(heading: string): RoleScores {
  const scores = new Map<Role, number>();
  // `Fokus-⏎område` was divided by hand to fit its column; dots and stars at the ends are decoration.
  const text = headingProper(cleanText(heading))
    .replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/^[.*•·_~-]+(?=\p{L})/u, '');
  if (text === '' || text.length > LONGEST_HEADING) return scores;
  if (/^[#№]+$/u.test(text)) return scores.set('row-number', 1);
  headingVariants(text).forEach((variant, index) => {
    const factor = index === 0 ? 1 : loss.shortened;
    const phrases = [...candidatePhrases(variant)];
    // `Namn` is no slip for `Nämnd`: what is spelled right as one thing is not another thing misspelled.
    const isWhole = phrases.some((phrase) => phrase.text === variant);
    for (const phrase of phrases) {
      const score = factor * scorePhrase(variant, phrase, isWhole);
      if (score > (scores.get(phrase.role) ?? 0) && score >= 0.3) scores.set(phrase.role, score);
    }
    for (const [role, score] of shortenedPhrases(text, index)) scores.set(role, Math.max(scores.get(role) ?? 0, score));
    for (const phrase of partPhrases(variant)) scores.set(phrase.role, Math.max(scores.get(phrase.role) ?? 0, 0.97));
  });
  return withoutWeakEvidence(scores);
}

/** Roles that are evidence of where the file comes from and not values: what they swallow, nobody sees. */
const evidence: readonly Role[] = ['unit', 'period'];

/** `Samverkande organisationer` is about partners: a word for the sender that is not the whole heading gives way to a field. */
function withoutWeakEvidence(scores: Map<Role, number>): RoleScores {
  const isField = ([role, score]: [Role, number]): boolean => !evidence.includes(role) && score >= 0.6;
  for (const role of evidence) {
    const score = scores.get(role) ?? 0;
    if (score > 0 && score < 0.9 && [...scores].some(isField)) scores.set(role, score * 0.7);
  }
  return scores;
}

/** `Samverk.`, `Ansv. funkt.`: three letters or more and a point. */
const shortened = /^\p{L}{3,}\.$/u;

/** The phrases that a heading with words cut short by a point stands for, word by word; the less is cut, the likelier. */
function shortenedPhrases(text: string, index: number): ReadonlyMap<Role, number> {
  const found = new Map<Role, number>();
  const written = index === 0 ? text.trim().split(/\s+/u) : [];
  if (written.length > 3 || !written.some((word) => shortened.test(word))) return found;
  const words = written.map((word) => ({ text: foldText(word), isCut: shortened.test(word) }));
  for (const phrase of candidatePhrases(words.map((word) => word.text).join(' '))) {
    const isMeant = ({ text: word, isCut }: (typeof words)[number], wanted: string): boolean =>
      word === wanted || (isCut && wanted.startsWith(word));
    if (phrase.words.length !== words.length || !words.every((word, at) => isMeant(word, phrase.words[at] ?? '')))
      continue;
    const kept = lengthOf(words.map((word) => word.text)) / lengthOf(phrase.words);
    found.set(phrase.role, Math.max(found.get(phrase.role) ?? 0, phrase.weight * (0.75 + 0.15 * kept)));
  }
  return found;
}

/** What is counted in `Deltagare K`, `Antal unga deltagare`: the words for people tell nothing of which of them. */
const peopleWords: ReadonlySet<string> = new Set(
  'deltagare deltagande deltog personer besokare elever medverkande antal ant antalet varav darav'.split(' '),
);
const parts: ReadonlySet<Role> = new Set<Role>(['women', 'men', 'children']);

/** The phrases for a part of the participants that are all a heading says beside words for people. */
function partPhrases(variant: string): readonly KnownPhrase[] {
  const words = variant.split(' ');
  const rest = words.filter((word) => !peopleWords.has(word)).join(' ');
  if (rest === variant || !/^[a-z]/u.test(rest)) return [];
  return (phrasesByBeginning.get(beginning(rest)) ?? []).filter(({ role, text }) => parts.has(role) && text === rest);
}

/** `scoreHeading` with a memory: the same headings and words come back row after row and file after file. */
export const rememberedScores: HeadingScorer = remember(scoreHeading);

/** The heading whole, then without numbering, brackets, and what follows a colon, line end or dash; each folded. */
function headingVariants(text: string): readonly string[] {
  const plain = text.replace(/^\s*(?:\d{1,2}|[a-z])\s*[.):]\s*/iu, '');
  const unbracketed = plain.replace(/[([{][^)\]}]*[)\]}]?/gu, ' ').replace(/\*/g, ' ');
  const short = unbracketed.split(/[:?\n;]|\s[-–—]\s|\.\s/u)[0] ?? '';
  const inside = /\(([^)]*)\)/u.exec(plain)?.[1] ?? '';
  const folded = [text, plain, unbracketed, short].map(foldText);
  folded.push(...folded.map(inOurWords));
  // `Uppföljning: antal` beside `Planerat antal`: what is followed up stands after the colon.
  const followed = /^(?:uppföljning|utfall|redovisning|rapport(?:ering)?)[^:]{0,20}:\s*(\S.*)$/iu.exec(plain)?.[1];
  if (followed !== undefined) folded.unshift(foldText(followed));
  // `Kort beskrivning av resultatet` asks for the result; `av insatsen`, for a description.
  const described =
    /^(?:kort |kortfattad )?beskrivning (?:av|om|över) (?!(?:insats|aktivitet|projekt|åtgärd|verksamhet|arbete))(\S.*)$/iu.exec(
      plain,
    )?.[1];
  if (described !== undefined) folded.unshift(foldText(described));
  // `Antal (kvinnor)`: what stands in brackets may be the very point.
  if (inside !== '') folded.push(foldText(`${short} ${inside}`));
  return [...new Set(folded)].filter((variant) => variant !== '');
}

/** What people call the action, and themselves, makes no difference to what is asked. */
function inOurWords(folded: string): string {
  return folded
    .split(' ')
    .map((word) => sameWords.get(word) ?? word)
    .join(' ');
}

const sameWords: ReadonlyMap<string, string> = new Map([
  ['vi', 'ni'],
  ['aktiviteten', 'insatsen'],
  ['aktivitetens', 'insatsens'],
  ['projektet', 'insatsen'],
  ['projektets', 'insatsens'],
  ['atgarden', 'insatsen'],
  ['atgardens', 'insatsens'],
  ['arbetet', 'insatsen'],
  ['deltagande', 'deltagare'],
]);

function candidatePhrases(variant: string): ReadonlySet<KnownPhrase> {
  const found = new Set<KnownPhrase>();
  for (const word of variant.split(' ')) {
    for (const phrase of phrasesByBeginning.get(beginning(word)) ?? []) found.add(phrase);
  }
  return found;
}

function beginning(word: string): string {
  return word.slice(0, 2);
}

function scorePhrase(heading: string, phrase: KnownPhrase, isWhole: boolean): number {
  if (heading === phrase.text) return phrase.weight;
  const words = heading.split(' ');
  if (phrase.isStem && words.length === 1 && heading.startsWith(phrase.text)) return phrase.weight * loss.stem;
  if (!isWhole && words.length === phrase.words.length && isEveryWordAlike(words, phrase.words))
    return phrase.weight * loss.misspelled;
  if (isWhole && words.length === phrase.words.length && !phrase.isStem) return 0;
  return scoreContained(words, phrase);
}

function isEveryWordAlike(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, index) => isAlike(words[index] ?? '', word));
}

/** A phrase within a longer heading counts by how much of what the heading says it covers. */
function scoreContained(words: readonly string[], phrase: KnownPhrase): number {
  if (phrase.text.length < 3 || phrase.weight < 0.75) return 0;
  if (!words.some((word) => fits(word, phrase.keyword, phrase.isStem))) return 0;
  const isWhole = phrase.words.every((wanted) => words.some((word) => fits(word, wanted, phrase.isStem)));
  if (!isWhole) return 0;
  const isCovered = (word: string): boolean => phrase.words.some((wanted) => fits(word, wanted, phrase.isStem));
  const covered = lengthOf(words.filter(isCovered));
  const rest = lengthOf(words.filter((word) => !isCovered(word) && !fillerWords.has(word) && !/^\d+$/.test(word)));
  const score = phrase.weight * (0.5 + 0.45 * (covered / (covered + rest)));
  // A phrase that is not much to go by alone is not enough where the heading says something else as well.
  return phrase.weight < TRUSTED && rest > 0 ? Math.min(score, WEAK) : score;
}

function fits(word: string, wanted: string, isStem: boolean): boolean {
  return word === wanted || (isStem && word.startsWith(wanted)) || isAlike(word, wanted);
}

/** Phrases below this are only half trusted by themselves. */
const TRUSTED = 0.85;
/** Worth asking about, and not more. */
const WEAK = 0.55;

/** The word with a typing error, or with two neighbouring letters in the wrong order (`Kostand`). */
function isAlike(written: string, wanted: string): boolean {
  // `Namn` is no `nämnd`: four letters are too few to be a slip for five.
  if (written.length < 5) return written === wanted;
  if (isSameWord(written, wanted)) return true;
  if (written.length !== wanted.length || wanted.length < 5) return false;
  const at = wanted.split('').findIndex((letter, index) => letter !== written[index]);
  const swapped = `${wanted.slice(0, at)}${wanted[at + 1] ?? ''}${wanted[at] ?? ''}${wanted.slice(at + 2)}`;
  return at >= 0 && written === swapped;
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Headings on two levels: the lower one decides unless it only repeats or splits the upper (`Antal deltagare` over `Totalt`). */
export function scoreTwoLevels(group: string, low: string, score: HeadingScorer): RoleScores {
  if (group === '') return score(low);
  if (low === '') return score(group);
  const member = groupMemberWords.get(foldText(low.replace(/[([{][^)\]}]*[)\]}]?/gu, ' ')));
  const groupScores = score(group);
  if (member !== undefined && bestScore(groupScores) >= 0.6) {
    // `Belopp` under `Medel` is an amount all the same: the columns beside decide which of the two it is.
    const both = new Map(scaled(groupScores, member));
    for (const [role, value] of score(low)) both.set(role, Math.max(value * 0.9, both.get(role) ?? 0));
    return both;
  }
  const joined = new Map(scaled(score(`${group} ${low}`), 0.9));
  // `varav mn` under `Antal deltagare` is some of them, whoever they are.
  if (isPart(low)) joined.delete('participants');
  for (const [role, value] of score(low)) joined.set(role, Math.max(value, joined.get(role) ?? 0));
  return joined;
}

function scaled(scores: RoleScores, factor: number): RoleScores {
  return new Map([...scores].map(([role, value]) => [role, value * factor]));
}

const isPart = (low: string): boolean => /^(?:varav|darav|of whom|of which)\b/u.test(foldText(low));

/** The best score of all; 0 for a heading that means nothing to us. */
export function bestScore(scores: RoleScores): number {
  return Math.max(0, ...scores.values());
}

/** The role that fits best, with its score. */
export function bestRole(scores: RoleScores): { readonly role: Role; readonly score: number } | null {
  let best: { role: Role; score: number } | null = null;
  for (const [role, score] of scores) if (!best || score > best.score) best = { role, score };
  return best;
}
