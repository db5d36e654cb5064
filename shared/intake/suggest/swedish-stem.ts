import { foldedWords } from '../../language/normalise.ts';

/** Endings of nouns, verbs and adjectives, longest first. Light: it only has to bring a word's forms together. */
const endings: readonly string[] = (
  'ningarna andets heterna arnas ernas ornas ningen ningar arna erna orna ande ende aste heten heter ning ' +
  'are ade ast ens ers ets het ing ar er or en et na ad at te a e s t n'
).split(' ');

/** A stem must still say something. */
const MIN_STEM = 4;

/** The folded word without its ending: `praktikplatser` and `praktikplats` come to the same. */
export function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= MIN_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Words that stand in every text of this kind and so tell nothing apart. */
const common: ReadonlySet<string> = new Set(
  (
    'andel andelen antal alla allt annat arbetar arligt att av bidra bidrar bland bor bosatta blir dar darigenom de dem den det dess ' +
    'dessa detta eget eller en ett for fordelat forbattra framja framtida fran ger gor gemensamt genom genomsnittet ha har hogre ' +
    'hos i in inom insats insatser integration integrationen jamforelse kan kommun kommunen kommunens kommuner lika med mal ' +
    'malet man mojlighet mojligheter mer mot ny nya nyanlanda nar och om over okar pa per person personer projekt riket ' +
    'riksgenomsnittet samhalle samhallet samt sig sin sina ska skapa som stod till under upplever ur ut utbud utifran ' +
    'utrikesfodda utrikes fodda vaster vasterviks vastervik verka viktig viktiga vid vagen ar aldern'
  ).split(' '),
);

export type Stemmed = { readonly stem: string; readonly word: string };

/** A text's telling words with their stems, each stem once. */
export function tellingWords(text: string): readonly Stemmed[] {
  const words = foldedWords(text).filter(
    (word) => word.length >= MIN_STEM - 1 && !common.has(word) && !/^\d+$/.test(word),
  );
  const byStem = new Map(words.map((word) => [stem(word), word]));
  return [...byStem].map(([stemmed, word]) => ({ stem: stemmed, word }));
}

/** Whether two stems tell of the same: alike, or one begins a compound of the other (`praktik`, `praktikplats`). */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && long.startsWith(short);
}
