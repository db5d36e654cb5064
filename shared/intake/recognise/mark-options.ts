import { phraseList } from '../../language/find-phrases.ts';
import { foldText, hasMoreLettersThan } from '../../language/normalise.ts';
import type { Strategy } from '../../register/strategy.ts';
import type { OptionSort, SortOfOption } from './find-headers.ts';

/** How people head columns for crosses, folded, beside the strategy's own names and codes. */
const words: Readonly<Partial<Record<OptionSort, readonly string[]>>> = {
  status: phraseList(`
    planerad, planerat, planeras, ej paborjad, ej paborjat, inte paborjad, ej startad, paborjad, pagar, pagaende,
    igang, klar, klart, genomford, genomfort, avslutad, avslutat, fardig, forsenad, forsenat, avbruten, avbrutet,
    installd, planned, ongoing, completed, done
  `),
  type: phraseList('projekt, aktivitet, engagemang'),
  funding: phraseList(`
    egen budget, egna medel, egen finansiering, egen, eget, inom ram, statsbidrag, eu, eu medel, integrationsmedel,
    integrationsfond, annan, annat, annan finansiering, ovrigt, externa medel
  `),
};

/** What a column of crosses may be headed by: a focus area's name or letters, an indicator's code, a status, who pays. */
export function optionsOf(strategy: Strategy): SortOfOption {
  const known = knownOptions.get(strategy);
  if (known) return known;
  const options = gatherOptions(strategy);
  knownOptions.set(strategy, options);
  return options;
}

/** Asked for each sheet; a strategy is never altered. */
const knownOptions = new WeakMap<Strategy, SortOfOption>();

function gatherOptions(strategy: Strategy): SortOfOption {
  const sorts = new Map<string, OptionSort>([
    // Object.entries forgets the key type; the keys of `words` are sorts.
    ...(Object.entries(words) as [OptionSort, readonly string[]][]).flatMap(([sort, names]) =>
      names.map((name) => [name, sort] as const),
    ),
    ...strategy.indicators.map(({ code }) => [foldText(code), 'indicators'] as const),
    ...strategy.focusAreas.flatMap(({ name, prefix }) =>
      [name, prefix].map((text) => [foldText(text), 'focusArea'] as const),
    ),
  ]);
  const longest = Math.max(0, ...[...sorts.keys()].map((name) => name.length));
  return (text) => (hasMoreLettersThan(text, longest) ? null : (sorts.get(foldText(text)) ?? null));
}
