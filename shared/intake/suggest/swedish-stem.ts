/** Endings of nouns, verbs and adjectives, longest first. Light: it only has to bring a word's forms together. */
const endings: readonly string[] = (
  'ningarnas ningarna heterna andets arnas ernas ornas ningen ningar arna erna orna andet ande ende aste heten heter ' +
  'ning are ade ast ens ers ets ans het en an et ar er or na ad at te a e t n'
).split(' ');

/** A stem must still say something. */
const MIN_STEM = 4;

/** The folded word without its ending: `praktikplatser` and `praktikplats` come to the same. */
export function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= MIN_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
