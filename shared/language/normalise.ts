import { distance } from 'fastest-levenshtein';
import { remember } from './remember.ts';

/** Every kind of space that spreadsheets, Word and web pages leave behind, but not line ends. */
const spaces = /[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** Characters that take no room: soft hyphen, zero-width spaces and joiners, byte order mark, direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/gu;

/** Letters that decomposition leaves as they are. */
const letterFolds: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
};

/** One line of Western letters and signs with single plain spaces: clean as it is, as most cells are. */
const longestTested = 2000;
const alreadyClean = /^(?:[!-~À-ÿ]+(?: [!-~À-ÿ]+)*)?$/;

/**
 * The text as the unit wrote it, with odd spaces made plain and line ends made `\n`; trimmed. Words are never altered:
 * this is what text fields store.
 */
export const cleanText = (text: string): string =>
  text.length <= longestTested && alreadyClean.test(text) ? text : cleanedText(text);

const cleanedText = remember((text) =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .split('\n')
    .map((line) => line.replace(spaces, ' ').trim())
    .join('\n')
    .trim(),
);

/** Everything on one line, with single plain spaces. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

/**
 * The text without what people vary: case, diacritics, punctuation, kinds of space, and `&`, `+`, a lone `o` for `och`.
 * Folding twice changes nothing. For comparing only; never shown or stored.
 */
export const foldText = remember((text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øæœßđłðþ]/gu, (letter) => letterFolds[letter] ?? letter)
    .replace(/[&+]/g, ' och ')
    .replace(/[^\p{L}\p{N}%§]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word === 'o' || word === 'and' ? 'och' : word))
    .join(' '),
);

/** Whether a text has more letters A–Z than this. Folding keeps them all, so it then folds to nothing as short. */
export function hasMoreLettersThan(text: string, most: number): boolean {
  let letters = 0;
  for (let index = 0; index < text.length && letters <= most; index += 1) {
    if (isPlainLetter(text.charCodeAt(index))) letters += 1;
  }
  return letters > most;
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** The folded words of a text; none for a text without letters and digits. */
export const foldedWords = remember((text): readonly string[] => {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
});

/** 0–1: how alike two texts are once folded; 1 is the same. The better of spelling and shared words. */
export function similarity(one: string, other: string): number {
  const [a, b] = [foldText(one), foldText(other)];
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const spelling = 1 - distance(a, b) / Math.max(a.length, b.length);
  return Math.max(spelling, sharedWords(a.split(' '), b.split(' ')) * 0.95);
}

/** Share of words in common (Dice), a word with a typing error counting as the same. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.findIndex((candidate) => isSameWord(word, candidate));
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

const hasDigit = /\d/;

/**
 * Whether a folded word is another one with at most a typing error or two: one from five letters, two from nine. A leading
 * `o` is no typing error in Swedish (`opåbörjad` is the opposite of `påbörjad`), nor is any difference in digits.
 */
export function isSameWord(written: string, meant: string): boolean {
  if (written === meant) return true;
  if (meant.length < 5 || written.length < 4) return false;
  const allowed = meant.length >= 9 && written.length >= 8 ? 2 : 1;
  // What lengths alone rule out needs no comparing of letters: nearly all pairs of words.
  if (Math.abs(written.length - meant.length) > allowed) return false;
  if (hasDigit.test(written) || hasDigit.test(meant)) return false;
  if (written === `o${meant}` || meant === `o${written}`) return false;
  return distance(written, meant) <= allowed;
}

/** Whether a text begins with a plain letter or digit, and so surely says something. */
export function startsWithWord(text: string): boolean {
  // Asked of every cell many times over: the same as `/^[A-Za-z0-9]/`, in a tenth of the time.
  const code = text.charCodeAt(0);
  return isPlainLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** Whether a text stands for "nothing written": empty, nothing but dashes, or a list's `Välj status` that nobody has answered. */
export function isNothingWritten(text: string): boolean {
  if (startsWithWord(text)) {
    if (!placeholderLetters.includes(text.charAt(0))) return false;
  } else if (/^[\s\-\u2010-\u2015\u2212\u00AD_]*$/u.test(cleanText(text))) return true;
  return text.length <= longestPlaceholder && mayBePlaceholder.test(text) && placeholder.test(cleanText(text));
}

const longestPlaceholder = 60;
/** The first letters of `Välj`, `Klicka`, `Choose` and `Select`: most cells begin with another one, and need no closer look. */
const placeholderLetters = 'vVkKcCsS';
const mayBePlaceholder = /^[\s<[(«]*(?:v[äa]lj|klicka|choose|select)/iu;
const placeholder =
  /^[<[(«]?\s*(?:v[äa]lj(?:[ /](?:här|ett|en|i|ur|från|lista|listan|rullista|rullistan|alternativ|alternativet|värde|objekt|typ|status|läge|fokusområde|område|indikator|målindikator|målgrupp|målgrupper|finansiering|finansieringskälla|datum|startdatum|slutdatum|år|period|förvaltning|enhet|ja|nej|eller))*|klicka (?:eller tryck )?här .{0,40}|(?:choose|select)(?: (?:an?|one|item|option|value|status|date|here|from|list|the))*)\s*(?:\.{1,3}|…|:)?\s*[>\])»]?$/iu;

/** Lower case on one line without diacritics, dashes made `-`, but with its punctuation: what the number and date grammars read. */
export const plainLower = remember((text) =>
  oneLine(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øæœßđłðþ]/gu, (letter) => letterFolds[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim(),
);
