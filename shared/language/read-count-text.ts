import {
  averageWords,
  countLabels,
  negations,
  otherUnits,
  personWords,
  rateWords,
  type CountLabel,
} from './count-words.ts';
import { plainLower } from './normalise.ts';
import { aboutWords, numberWords, vagueWords } from './number-words.ts';
import { numeralsIn, numeralValue, type Numeral } from './numerals.ts';
import type { CountContext, CountField } from './read-context.ts';
import { finding, type Finding, type Reading } from './reading.ts';

/** A count, and the counts of parts that stood in the same cell. */
export type CountReading = Reading<number> & { readonly also: Partial<Record<CountField, number>> };

type Token =
  | { readonly kind: 'number'; readonly value: number; readonly numeral: Numeral }
  | { readonly kind: 'label'; readonly label: CountLabel }
  | { readonly kind: 'word'; readonly word: string };

const noValue = (...findings: Finding[]): CountReading => ({ value: null, findings, also: {} });
const notANumber = (aspect: Finding['aspect'], names: readonly string[] = []): CountReading =>
  noValue(finding('not-a-number', 'warning', aspect, names));

const rangePattern = /\d\s*(?:-|till|a|eller)\s*\d|mellan \d+ och \d+/;

/** Reads a count out of text. The whole text must be understood, or the reading says what was left over. */
export function readCountText(original: string, context: CountContext): CountReading {
  const text = plainLower(original).replace(/\bc[:.]a\b\.?/g, 'ca');
  if (/%/.test(text)) return notANumber('percent');
  if (/^\s*-\s*\d/.test(text) && !/\d.*\d\s*$/.test(text.replace(/\d[\d ]*/, '0'))) {
    return noValue(finding('negative-number', 'warning'));
  }
  if (/\d+\s*-?\s*tal(?:et)?\b/.test(text)) return notANumber('plain');
  const added = readAdded(text);
  if (added) return added;
  if (rangePattern.test(text)) return noValue(finding('range', 'warning'));
  if (/\d\s*(?:av|\/)\s*\d/.test(text)) return notANumber('part-of-whole');
  const numerals = numeralsIn(text, context.decimal);
  if (numerals.length === 0) return readNumberWord(text);
  return readTokens(tokensOf(text, numerals), hasAboutSign(text), context);
}

/** `8 + 12`, `8+12 personer`: those counted together. */
function readAdded(text: string): CountReading | null {
  const match = /^(\d{1,4}(?: ?\+ ?\d{1,4})+)(?: ?(?:st|personer|pers|deltagare))?\.?$/.exec(text);
  if (!match) return null;
  const sum = (match[1] ?? '').split('+').reduce((total, part) => total + Number(part), 0);
  return { value: sum, findings: [finding('approximate', 'info', 'added-up')], also: {} };
}

/** `~25`, `>20`, `20+`, `±5`, `< 30`: a sign instead of a word. */
const hasAboutSign = (text: string): boolean => /[~≈<>≤≥±]|\d\s*\+\s*(?:$|[a-z(])|\?/.test(text);

function readNumberWord(text: string): CountReading {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => vagueWords.has(word))) return notANumber('plain');
  const meaningful = words.filter((word) => !personWords.has(word) && !countLabels.has(word) && !aboutWords.has(word));
  const [only, ...others] = meaningful;
  const value = only === undefined ? undefined : numberWords.get(only);
  if (value === undefined || others.length > 0 || words.some((word) => countLabels.has(word)))
    return notANumber('plain');
  const isAbout = words.some((word) => aboutWords.has(word)) || /[~<>≈?+]/.test(text);
  const note = isAbout ? finding('approximate', 'warning', 'about') : finding('approximate', 'info', 'number-word');
  return { value, findings: [note], also: {} };
}

function tokensOf(text: string, numerals: readonly Numeral[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const addWords = (part: string): void => {
    for (const word of part.match(/\p{L}+/gu) ?? []) {
      const label = countLabels.get(word);
      tokens.push(label ? { kind: 'label', label } : { kind: 'word', word });
    }
  };
  for (const numeral of numerals) {
    addWords(text.slice(at, numeral.from));
    tokens.push({ kind: 'number', value: numeralValue(numeral), numeral });
    at = numeral.to;
  }
  addWords(text.slice(at));
  return tokens;
}

function readTokens(tokens: readonly Token[], aboutSign: boolean, context: CountContext): CountReading {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const refusal = refuseByWords(words);
  if (refusal) return refusal;
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token] : []));
  if (numbers.some((token) => isFractional(token.numeral))) return notANumber('not-whole');
  const shape = tokens.filter((token) => token.kind !== 'word');
  const parts = readShape(shape);
  if (!parts) return notANumber('several-numbers');
  const unknown = words.filter((word) => !personWords.has(word) && !aboutWords.has(word));
  const findings: Finding[] = [];
  if (aboutSign || words.some((word) => aboutWords.has(word)))
    findings.push(finding('approximate', 'warning', 'about'));
  if (unknown.length > 0) findings.push(finding('approximate', 'warning', 'unread-part', [unknown.join(' ')]));
  findings.push(...separatorFindings(numbers.map((token) => token.numeral)));
  return settle(parts, findings, context);
}

/** A fraction that is more than zeros; `1,200` is settled as thousands, since persons are whole. */
const isFractional = (numeral: Numeral): boolean => numeral.certainty !== 'unclear' && !/^0*$/.test(numeral.fraction);

function separatorFindings(numerals: readonly Numeral[]): readonly Finding[] {
  if (numerals.some((numeral) => numeral.certainty === 'unclear'))
    return [finding('approximate', 'warning', 'unclear-separator')];
  if (numerals.some((numeral) => numeral.certainty === 'guessed'))
    return [finding('approximate', 'info', 'separator-chosen')];
  return [];
}

function refuseByWords(words: readonly string[]): CountReading | null {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (has(negations)) return notANumber('plain');
  if (has(averageWords)) return notANumber('average');
  if (has(rateWords)) return notANumber('rate');
  if (words.some((word) => otherUnits.has(word) && !personWords.has(word))) return notANumber('not-persons');
  if (has(vagueWords)) return notANumber('plain');
  return null;
}

type Part = { readonly label: CountLabel; readonly value: number };
type Parts = { readonly total: number | null; readonly parts: readonly Part[] };

const numberOf = (token: Token & { kind: 'number' }): number =>
  token.numeral.certainty === 'unclear' ? Number(token.numeral.whole + token.numeral.fraction) : token.value;

/** Who is counted by which number: `12 (7 kvinnor, 5 män)`, `12, K 7, M 5`, `7 kvinnor och 5 män`. Null when it can't be told. */
function readShape(shape: readonly Token[]): Parts | null {
  const letters = shape.map((token) => (token.kind === 'number' ? 'N' : 'L')).join('');
  const values = shape.flatMap((token) => (token.kind === 'number' ? [numberOf(token)] : []));
  const labels = shape.flatMap((token) => (token.kind === 'label' ? [token.label] : []));
  if (new Set(labels).size !== labels.length) return null;
  const paired = (from: readonly number[]): readonly Part[] =>
    labels.flatMap((label, index) => (from[index] === undefined ? [] : [{ label, value: from[index] }]));
  const [first = 0] = values;
  if (letters === 'N') return { total: first, parts: [] };
  if (/^(?:NL)+$|^(?:LN)+$/.test(letters)) return { total: null, parts: paired(values) };
  if (/^N(?:NL)+$/.test(letters)) return { total: first, parts: paired(values.slice(1)) };
  if (!/^N(?:LN)+$/.test(letters)) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 2 || first * 2 === sum) return { total: first, parts: paired(values.slice(1)) };
  const last = values.at(-1) ?? 0;
  return last * 2 === sum ? { total: last, parts: paired(values.slice(0, -1)) } : null;
}

function settle(shape: Parts, findings: readonly Finding[], context: CountContext): CountReading {
  const also = Object.fromEntries(
    shape.parts.flatMap(({ label, value }) => (label === 'adults' ? [] : [[label, value] as const])),
  ) as Partial<Record<CountField, number>>; // Keys are CountLabel without adults, which are count fields.
  if (context.field !== 'participants') return settlePart(shape, findings, context.field, also);
  if (shape.total !== null) return { value: shape.total, findings, also };
  const labels = shape.parts.map((part) => part.label);
  const sum = shape.parts.reduce((total, part) => total + part.value, 0);
  if (labels.length === 1)
    return {
      value: sum,
      findings: labels[0] === 'adults' ? findings : [...findings, finding('approximate', 'info', 'added-up')],
      also,
    };
  const isBySex = labels.length === 2 && labels.includes('women') && labels.includes('men');
  const isByAge = labels.length === 2 && labels.includes('children') && labels.includes('adults');
  if (!isBySex && !isByAge) return notANumber('several-numbers');
  return {
    value: sum,
    findings: [...findings, finding('approximate', isBySex ? 'info' : 'warning', 'added-up')],
    also,
  };
}

/** A cell of women, men or children: the number must be theirs. */
function settlePart(
  shape: Parts,
  findings: readonly Finding[],
  field: CountField,
  also: Partial<Record<CountField, number>>,
): CountReading {
  if (shape.parts.length === 0 && shape.total !== null) return { value: shape.total, findings, also: {} };
  const own = also[field];
  if (shape.total === null && shape.parts.length === 1 && own !== undefined) return { value: own, findings, also: {} };
  return notANumber('other-column');
}
