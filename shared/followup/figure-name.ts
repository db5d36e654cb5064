import { fundings, statuses } from '../register/activity-fields.ts';
import {
  numberFields,
  type Absence,
  type Figure,
  type FigureScope,
  type IndicatorPart,
  type ReplyPart,
  type Summed,
} from './figure.ts';

/** The words of the address, short and in Swedish like all others; what a figure is called in them never changes. */
const numberWords: Readonly<Record<Summed, string>> = {
  participants: 'deltagare',
  women: 'kvinnor',
  men: 'man',
  children: 'barn',
  cost: 'kostnad',
  'sex-unknown': 'utan-kon',
};
const replyWords: Readonly<Record<ReplyPart, string>> = {
  expected: 'ska-svara',
  received: 'har-svarat',
  complete: 'klara-svar',
  'under-review': 'svar-att-granska',
  incomplete: 'ofullstandiga-svar',
  missing: 'svar-saknas',
  exempt: 'undantagna',
};
const indicatorWords: Readonly<Record<IndicatorPart, string>> = {
  all: 'indikatorer',
  covered: 'indikatorer-med',
  lacking: 'indikatorer-utan',
};
const absenceWords: Readonly<Record<Absence, string>> = {
  ended: 'avslutade',
  awaited: 'inte-inkomna',
  excused: 'behover-inte-svara',
};
const ACTIVITIES = 'insatser';
const REPORTS = 'rapporterade';
/** Stands for "nothing is said". */
const NONE = 'saknas';

const yesNo = (value: boolean): string => (value ? 'ja' : 'nej');

/** The parts of a scope as pairs, always in the same order, so that a figure has one address. */
function scopePairs(scope: FigureScope): readonly (readonly [string, string])[] {
  const { areaId, unitId, status, indicatorId, funding, isLinked, isNew, has, lacks } = scope;
  return [
    ...(areaId === undefined ? [] : [['omrade', areaId ?? NONE] as const]),
    ...(unitId === undefined ? [] : [['verksamhet', unitId] as const]),
    ...(status === undefined ? [] : [['status', status === 'unknown' ? NONE : status] as const]),
    ...(indicatorId === undefined ? [] : [['indikator', indicatorId] as const]),
    ...(funding === undefined ? [] : [['finansiering', funding ?? NONE] as const]),
    ...(isLinked === undefined ? [] : [['kopplad', yesNo(isLinked)] as const]),
    ...(isNew === undefined ? [] : [['ny', yesNo(isNew)] as const]),
    ...(has === undefined ? [] : [['med', numberWords[has]] as const]),
    ...(lacks === undefined ? [] : [['utan', numberWords[lacks]] as const]),
  ];
}

function pairsOf(figure: Figure): readonly (readonly [string, string])[] {
  switch (figure.kind) {
    case 'activities':
      return [['siffra', ACTIVITIES], ...scopePairs(figure.scope)];
    case 'sum':
      return [['siffra', numberWords[figure.of]], ...scopePairs(figure.scope)];
    case 'indicators':
      return [['siffra', indicatorWords[figure.part]]];
    case 'replies':
      return [['siffra', replyWords[figure.part]]];
    case 'reports':
      return [
        ['siffra', REPORTS],
        ['verksamhet', figure.unitId],
      ];
    case 'absent':
      return [['siffra', absenceWords[figure.fate]]];
  }
}

/** A figure's name in an address: `siffra=kvinnor&omrade=sprakutveckling`. Equal figures have equal names. */
export const figureName = (figure: Figure): string =>
  pairsOf(figure)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, word: string | undefined): Key | undefined =>
  // The keys of a table are its own; the compiler only knows that they are texts.
  (Object.keys(words) as Key[]).find((key) => words[key] === word);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // a broken escape in a typed address: as if it were not there
  }
}

const oneOf = <Value extends string>(values: readonly Value[], word: string | undefined): Value | undefined =>
  values.find((value) => value === word);

const isYes = (word: string | undefined): boolean | undefined =>
  word === 'ja' || word === 'nej' ? word === 'ja' : undefined;

const without = (word: string): string | null => (word === NONE ? null : word);

function scopeIn(pairs: ReadonlyMap<string, string>): FigureScope {
  const area = pairs.get('omrade');
  const unitId = pairs.get('verksamhet');
  const indicatorId = pairs.get('indikator');
  const statusText = pairs.get('status');
  const status = statusText === NONE ? 'unknown' : oneOf(statuses, statusText);
  const fundingText = pairs.get('finansiering');
  const funding = fundingText === NONE ? null : oneOf(fundings, fundingText);
  const isLinked = isYes(pairs.get('kopplad'));
  const isNew = isYes(pairs.get('ny'));
  const has = oneOf(numberFields, keyOf(numberWords, pairs.get('med')));
  const lacks = oneOf(numberFields, keyOf(numberWords, pairs.get('utan')));
  return {
    ...(area === undefined ? {} : { areaId: without(area) }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(status === undefined ? {} : { status }),
    ...(indicatorId === undefined ? {} : { indicatorId }),
    ...(funding === undefined ? {} : { funding }),
    ...(isLinked === undefined ? {} : { isLinked }),
    ...(isNew === undefined ? {} : { isNew }),
    ...(has === undefined ? {} : { has }),
    ...(lacks === undefined ? {} : { lacks }),
  };
}

function figureIn(pairs: ReadonlyMap<string, string>): Figure | null {
  const word = pairs.get('siffra');
  if (word === ACTIVITIES) return { kind: 'activities', scope: scopeIn(pairs) };
  const of = keyOf(numberWords, word);
  if (of) return { kind: 'sum', of, scope: scopeIn(pairs) };
  const indicators = keyOf(indicatorWords, word);
  if (indicators) return { kind: 'indicators', part: indicators };
  const replies = keyOf(replyWords, word);
  if (replies) return { kind: 'replies', part: replies };
  const fate = keyOf(absenceWords, word);
  if (fate) return { kind: 'absent', fate };
  const unitId = pairs.get('verksamhet');
  return word === REPORTS && unitId !== undefined ? { kind: 'reports', unitId } : null;
}

/** The figure that a name means; null when it means none, or has a part that can't be read: without it, it would be another figure. */
export function readFigure(name: string): Figure | null {
  const pairs = new Map(
    name.split('&').map((pair): [string, string] => {
      const [key = '', ...value] = pair.split('=');
      return [key, decoded(value.join('='))];
    }),
  );
  const figure = figureIn(pairs);
  return figure !== null && pairsOf(figure).length === pairs.size ? figure : null;
}
