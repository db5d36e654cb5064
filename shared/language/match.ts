/** How a text was matched to something in the strategy. */
export type MatchHow = 'exact' | 'code' | 'number' | 'start' | 'spelling' | 'short' | 'likely';

/** The outcome of matching one text. `ids` holds one id when it is settled, several when they fit equally well. */
export type Match<Id extends string = string> = {
  /** The one it is; null when nothing fits, or several fit equally well. */
  readonly id: Id | null;
  /** All that fit equally well, in the strategy's order; the one id when it is settled; none when nothing fits. */
  readonly candidates: readonly Id[];
  readonly how: MatchHow | null;
  /** Words of the text that the match does not account for. */
  readonly leftOver: string;
};

export const noMatch: Match<never> = { id: null, candidates: [], how: null, leftOver: '' };

export const matched = <Id extends string>(id: Id, how: MatchHow, leftOver = ''): Match<Id> => ({
  id,
  candidates: [id],
  how,
  leftOver,
});

/** Several fit equally well; one alone is a match, none is no match. */
export function matchOf<Id extends string>(ids: readonly Id[], how: MatchHow): Match<Id> {
  const [only, ...others] = ids;
  if (only === undefined) return noMatch;
  return others.length === 0 ? matched(only, how) : { id: null, candidates: ids, how, leftOver: '' };
}
