import {
  amountUnits,
  costsNothing,
  looseUnits,
  neutralWords,
  otherCurrencies,
  perOther,
  perYear,
} from './kronor-words.ts';
import { foldText, plainLower } from './normalise.ts';
import { aboutWords } from './number-words.ts';
import { numeralsIn, scaledWhole, type Numeral } from './numerals.ts';
import { amountFindings } from './amount-findings.ts';
import type { KronorContext, UnitFactor } from './read-context.ts';
import { finding, readWith, unread, type Finding, type Reading } from './reading.ts';

const notANumber = (aspect: Finding['aspect'], names: readonly string[] = []): Reading<number> =>
  unread(finding('not-a-number', 'warning', aspect, names));

/** A number with its unit, and the text on either side of them. */
type Amount = {
  readonly numeral: Numeral;
  readonly factor: UnitFactor | null;
  readonly isLoose: boolean;
  readonly before: string;
  readonly after: string;
};

/** Reads an amount out of text. The whole text must be understood, or the reading says what was left over. */
export function readKronorText(original: string, context: KronorContext): Reading<number> {
  const text = plainLower(original).replace(/\bc[:.]a\b\.?/g, 'ca');
  if (costsNothing.has(foldText(text))) return readWith(0, finding('approximate', 'info', 'no-cost'));
  if (/%/.test(text)) return notANumber('percent');
  if (otherCurrencies.test(text)) return notANumber('other-currency');
  const numerals = numeralsIn(text, context.decimal);
  const [first, ...others] = numerals;
  if (!first) return notANumber('plain');
  if (isRange(text, numerals)) return unread(finding('range', 'warning'));
  const reckoned = others.length > 0 ? readReckoned(text, numerals, context) : null;
  if (reckoned) return reckoned;
  if (others.length > 0) return notANumber('several-numbers');
  if (perOther.test(text)) return notANumber('rate');
  return settle(amountAt(text, first), context);
}

function isRange(text: string, numerals: readonly Numeral[]): boolean {
  const [first, second] = numerals;
  if (!first || !second || numerals.length !== 2) return false;
  const between = text
    .slice(first.to, second.from)
    .replace(/\b(?:tkr|mnkr|mkr|kr|kronor|sek|tusen|miljoner)\b/g, '')
    .trim();
  return /^(?:-|till|a|eller)$/.test(between) || (between === 'och' && text.includes('mellan'));
}

/** `45 000 (varav 20 000 fonden)`, `8 000 + 2 500`, `2 x 1500 kr`: several numbers that are one amount. Null for others. */
function readReckoned(text: string, numerals: readonly Numeral[], context: KronorContext): Reading<number> | null {
  const parts = /^(.*\d.*?)[\s(,;:-]+((?:varav|darav)\b.*)$/.exec(text);
  if (parts) {
    const whole = readKronorText(parts[1] ?? '', context);
    const left = finding('approximate', 'warning', 'unread-part', [(parts[2] ?? '').replace(/\)$/, '')]);
    return whole.value === null ? whole : readWith(whole.value, ...whole.findings, left);
  }
  if (numerals.some(({ certainty, fraction }) => certainty === 'unclear' || fraction !== '')) return null;
  const signs = text
    .replaceAll(/\b(?:kr|sek|kronor)\b\.?|:-/g, '')
    .replaceAll(/\d[\d '’.]*/g, 'N')
    .replaceAll(/\s/g, '');
  const values = numerals.map(({ whole }) => Number(whole));
  // Beside thousands the unit may hold for the last number only.
  if (context.unitFactor !== 1) return null;
  if (/^N(?:\+N)+$/.test(signs))
    return readWith(
      values.reduce((sum, value) => sum + value, 0),
      finding('approximate', 'info', 'added-up'),
    );
  if (/^N[x×*]N$/.test(signs))
    return readWith((values[0] ?? 0) * (values[1] ?? 0), finding('approximate', 'info', 'multiplied'));
  return null;
}

function amountAt(text: string, numeral: Numeral): Amount {
  const before = text.slice(0, numeral.from);
  const rest = text.slice(numeral.to);
  const gap = /^ ?/.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(gap);
  for (const { pattern, factor } of amountUnits) {
    const match = pattern.exec(tail);
    if (match) return { numeral, factor, isLoose: false, before, after: tail.slice(match[0].length) };
  }
  for (const { pattern, factor } of looseUnits) {
    const match = pattern.exec(tail);
    if (match) return { numeral, factor, isLoose: true, before, after: tail.slice(match[0].length) };
  }
  const leading = /(?:^|[ (])(?:(tkr|ksek)|(mnkr|mkr|msek)|(?:kr|sek|kronor))\.?:? ?$/.exec(before);
  if (!leading) return { numeral, factor: null, isLoose: false, before, after: rest };
  const factor = leading[1] ? 1000 : leading[2] ? 1_000_000 : 1;
  return { numeral, factor, isLoose: false, before: before.slice(0, leading.index), after: rest };
}

function settle(amount: Amount, context: KronorContext): Reading<number> {
  const { numeral } = amount;
  const factor = amount.factor ?? context.unitFactor;
  if (numeral.certainty === 'unclear' && factor === 1) return notANumber('unclear-separator');
  const surroundings = `${amount.before} ${amount.after}`;
  if (/^ ?-\s*$/.test(amount.after)) return notANumber('unclear-sign');
  const refusal = refuse(surroundings);
  if (refusal) return refusal;
  const scaled = scaledWhole(numeral, factor);
  const isNegative = /(?:^|\s)-\s*$/.test(amount.before);
  const value = isNegative && scaled.value > 0 ? -scaled.value : scaled.value;
  return readWith(
    value,
    ...assumptions(amount, context),
    ...remainderFindings(surroundings),
    ...amountFindings(value, scaled.isExact, amount.factor === null ? context.unitFactor : 1),
  );
}

function refuse(surroundings: string): Reading<number> | null {
  if (/\b(?:ej|inte|icke|inga|ingen|utan)\b/.test(surroundings)) return notANumber('plain');
  if (
    /\b(?:arsarbetare|arsarbetskraft|tjanst|tjanster|arbetstid|timmar|timme|tim|h|dagar|veckor|personer|pers|deltagare|st|stycken|platser|elever|barn)\b/.test(
      surroundings,
    )
  ) {
    return notANumber('unread-part', [surroundings.trim()]);
  }
  return null;
}

/** What was assumed about the number and its unit. */
function assumptions(amount: Amount, context: KronorContext): readonly Finding[] {
  const findings: Finding[] = [];
  const { certainty } = amount.numeral;
  const factor = amount.factor ?? context.unitFactor;
  if (certainty === 'unclear' || (certainty === 'guessed' && factor > 1)) {
    findings.push(finding('approximate', 'warning', 'unclear-separator'));
  } else if (certainty === 'guessed') findings.push(finding('approximate', 'info', 'separator-chosen'));
  if (amount.isLoose) findings.push(finding('approximate', 'warning', 'unread-part', ['k']));
  if (amount.factor !== null && context.unitFactor > 1 && amount.factor !== context.unitFactor) {
    findings.push(finding('approximate', 'info', 'unit-differs'));
  }
  return findings;
}

/** What the words and signs around the amount make of it. */
function remainderFindings(surroundings: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (perYear.test(surroundings)) findings.push(finding('approximate', 'warning', 'rate'));
  if (/(?:\+|exkl\.?|exklusive|utan|ex\.?) ?moms/.test(surroundings))
    findings.push(finding('approximate', surroundings.includes('+') ? 'warning' : 'info', 'without-vat'));
  const rest = surroundings.replace(perYear, ' ').replace(/\+ ?moms|ex\.? moms|utan moms/g, ' ');
  const words = rest.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => aboutWords.has(word)) || /[~≈<>≤≥±?+]/.test(rest))
    findings.push(finding('approximate', 'warning', 'about'));
  const unknown = words.filter((word) => !neutralWords.has(word) && !aboutWords.has(word));
  const oddSigns = rest.replace(/[\p{L}\s~≈<>≤≥±?+.,:;()*!-]/gu, '');
  if (unknown.length > 0 || oddSigns !== '')
    findings.push(finding('approximate', 'warning', 'unread-part', [[...unknown, oddSigns].join(' ').trim()]));
  return findings;
}
