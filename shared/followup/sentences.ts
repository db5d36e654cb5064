import { statuses, type Status } from '../register/activity-fields.ts';
import type { Indicator } from '../register/strategy.ts';
import { formatKronor, formatNumber } from '../language/format.ts';
import type { Figure, FigureScope, NumberField, ReplyPart } from './figure.ts';
import type { FollowUp } from './follow-up.ts';
import { countReplies, hasAnswered } from './replies.ts';
import { figured, listedParts, sentence, type Sentence, type SentencePart } from './sentence.ts';
import { counted, listed } from './swedish.ts';

/** What the sentences are made of: the follow-up without them. */
export type Counts = Omit<FollowUp, 'sentences'>;

const replies = (part: ReplyPart): Figure => ({ kind: 'replies', part });
const activities = (scope: FigureScope): Figure => ({ kind: 'activities', scope });
const sumOf = (of: NumberField | 'sex-unknown'): Figure => ({ kind: 'sum', of, scope: {} });

function replySentence(counts: Counts): Sentence {
  const { answered: came, expected } = countReplies(counts.replies);
  const units = figured(counted(expected, 'verksamhet', 'verksamheter'), replies('expected'));
  if (expected === 0) return ['Inga verksamheter ska svara.'];
  if (came === 0) return expected === 1 ? ['Verksamheten har inte svarat.'] : sentence`Ingen av ${units} har svarat.`;
  if (expected === 1) return ['Den enda verksamheten har svarat.'];
  if (came === expected) return sentence`Alla ${units} har svarat.`;
  return sentence`${figured(formatNumber(came), replies('received'))} av ${units} har svarat.`;
}

function missingSentence(counts: Counts): Sentence | null {
  const missing = counts.replies
    .filter((reply) => reply.isExpected && !hasAnswered(reply))
    .map(({ unit }) => unit.name);
  return missing.length === 0 ? null : [`Svar saknas från ${listed(missing)}.`];
}

/** Those that need not reply, each with why; and those that have done so although nobody waited for it. */
function otherRepliesSentence(counts: Counts): Sentence | null {
  const exempt = counts.replies.filter(({ state }) => state === 'exempt');
  const unasked = counts.replies
    .filter((reply) => !reply.isExpected && hasAnswered(reply))
    .map(({ unit }) => unit.name);
  const reasons = exempt.map(({ unit, exemption }) => `${unit.name} (${exemption ?? ''})`);
  const sentences = [
    ...(reasons.length > 0 ? [`Undantagna från att svara: ${listed(reasons)}.`] : []),
    ...(unasked.length > 0 ? [`Dessutom har ${listed(unasked)} svarat.`] : []),
  ];
  return sentences.length === 0 ? null : [sentences.join(' ')];
}

/** How many of the units that should reply stand in a state, as the figure of them says too. */
const standing = (counts: Counts, state: 'incomplete' | 'under-review'): number =>
  counts.replies.filter((reply) => reply.isExpected && reply.state === state).length;

function incompleteSentence(counts: Counts): Sentence | null {
  const count = standing(counts, 'incomplete');
  if (count === 0) return null;
  return sentence`${figured(counted(count, 'svar', 'svar'), replies('incomplete'))} är ${count === 1 ? 'ofullständigt' : 'ofullständiga'}.`;
}

function reviewSentence(counts: Counts): Sentence | null {
  const count = standing(counts, 'under-review');
  if (count === 0) return null;
  return sentence`${figured(counted(count, 'svar', 'svar'), replies('under-review'))} är inte ${count === 1 ? 'granskat' : 'granskade'} färdigt.`;
}

function activitySentence({ activities: all, strategy }: Counts): Sentence {
  const { singular, plural } = strategy.terms.activity;
  if (all.length === 0) return [`Inga ${plural} har rapporterats.`];
  const fresh = all.filter(({ isNew }) => isNew).length;
  const told = figured(counted(all.length, singular, plural), activities({}));
  if (fresh === 0 || fresh === all.length) return sentence`Totalt ${told} har rapporterats.`;
  return sentence`Totalt ${told} har rapporterats, varav ${figured(counted(fresh, 'ny', 'nya'), activities({ isNew: true }))}.`;
}

type Words = { readonly one: string; readonly many: string };

const statusWords: Readonly<Record<Status | 'unknown', Words>> = {
  planerad: { one: 'planerad', many: 'planerade' },
  pagar: { one: 'pågående', many: 'pågående' },
  genomford: { one: 'genomförd', many: 'genomförda' },
  forsenad: { one: 'försenad', many: 'försenade' },
  avbruten: { one: 'avbruten', many: 'avbrutna' },
  unknown: { one: 'utan status', many: 'utan status' },
};

/** `Av dem är 20 pågående, 11 genomförda och 1 försenad.` */
function statusSentence({ byStatus, activities: all }: Counts): Sentence | null {
  const told = [...statuses, 'unknown' as const].filter((status) => byStatus[status] > 0);
  const [only] = told;
  if (only === undefined) return null;
  if (all.length === 1) return [`Den är ${statusWords[only].one}.`];
  if (told.length === 1) return [`Alla är ${statusWords[only].many}.`];
  const parts = told.map((status) =>
    figured(counted(byStatus[status], statusWords[status].one, statusWords[status].many), activities({ status })),
  );
  return sentence`Av dem är ${listedParts(parts)}.`;
}

function indicatorCounts({ areas, planIndicators }: Counts): FollowUp['planIndicators'] {
  return [...areas.flatMap(({ indicators }) => indicators), ...planIndicators];
}

function nameOf(indicator: Indicator): string {
  return indicator.code === '' ? indicator.shortTitle || indicator.title : indicator.code;
}

function coverageSentence(counts: Counts): Sentence | null {
  const { singular, plural } = counts.strategy.terms.indicator;
  const all = indicatorCounts(counts);
  if (all.length === 0) return null;
  const lacking = all.filter(({ activityCount }) => activityCount === 0);
  const covered = all.length - lacking.length;
  const activity = counts.strategy.terms.activity.singular;
  const followed = figured(counted(all.length, singular, plural), { kind: 'indicators', part: 'all' });
  const total = sentence`Av totalt ${followed} har`;
  if (lacking.length === 0) return sentence`${total} alla minst en ${activity}.`;
  if (covered === 0) return sentence`${total} ingen någon ${activity}.`;
  const some = figured(formatNumber(covered), { kind: 'indicators', part: 'covered' });
  const none = figured(formatNumber(lacking.length), { kind: 'indicators', part: 'lacking' });
  const which = lacking.length <= 5 ? `: ${listed(lacking.map(({ indicator }) => nameOf(indicator)))}` : '';
  return sentence`${total} ${some} minst en ${activity}; ${none} saknar ${activity}${which}.`;
}

/** `20 kvinnor`; nothing where there are none, or nobody has told. */
const people = (count: number | null, of: NumberField, singular: string, plural: string): readonly SentencePart[] =>
  count === null || count === 0 ? [] : [figured(counted(count, singular, plural), sumOf(of))];

/**
 * `, varav 20 kvinnor och 14 män (6 utan uppgift om kön)`. Where the women and men told, with those of whom nothing is said, are not
 * the whole of the total (some give them and no total), they are no parts of it, and get a sentence of their own.
 */
function sexText({ total, women, men, sexUnknown }: Counts['participants']): {
  readonly among: Sentence;
  readonly beside: Sentence;
} {
  const parts = listedParts([...people(women, 'women', 'kvinna', 'kvinnor'), ...people(men, 'men', 'man', 'män')]);
  if (parts.length === 0) return { among: [], beside: [] };
  const rest = sexUnknown ?? 0;
  if ((women ?? 0) + (men ?? 0) + rest !== total) {
    return { among: [], beside: sentence` Uppgifterna om kön omfattar ${parts}.` };
  }
  const left = rest > 0 ? sentence` (${figured(formatNumber(rest), sumOf('sex-unknown'))} utan uppgift om kön)` : [];
  return { among: sentence`, varav ${parts}${left}`, beside: [] };
}

/** `2 av 3 insatser har angett antal.`: how much of the whole a sum stands for. */
function toldSentence({ activities: all, strategy }: Counts, told: number, has: NumberField, what: string): Sentence {
  const { singular, plural } = strategy.terms.activity;
  if (told === all.length) return [];
  const some = figured(formatNumber(told), activities({ has }));
  return sentence` ${some} av ${figured(counted(all.length, singular, plural), activities({}))} har angett ${what}.`;
}

/** How many activities the women and men are told by, where it is not all: `19 av 21 insatser har angett kön.` */
function sexToldSentence({ participants: { women, men, told }, activities: all, strategy }: Counts): Sentence {
  const isTold = (women ?? 0) + (men ?? 0) > 0;
  if (!isTold || (told.women === all.length && told.men === all.length)) return [];
  const { singular, plural } = strategy.terms.activity;
  const of = figured(counted(all.length, singular, plural), activities({}));
  const some = figured(formatNumber(told.women), activities({ has: 'women' }));
  if (told.women === told.men) return sentence` ${some} av ${of} har angett kön.`;
  const others = figured(formatNumber(told.men), activities({ has: 'men' }));
  return sentence` ${some} av ${of} har angett antal kvinnor och ${others} antal män.`;
}

/** `295 av dem är barn och unga (enligt 19 insatser).` Children are counted among the women and men, not beside them. */
function youngSentence({ participants: { total, children, told }, activities: all, strategy }: Counts): Sentence {
  if (children === null || children === 0 || children > (total ?? 0)) return [];
  const { singular, plural } = strategy.terms.activity;
  const by = figured(counted(told.children, singular, plural), activities({ has: 'children' }));
  const whose = told.children === all.length ? [] : sentence` (enligt ${by})`;
  return sentence` ${figured(formatNumber(children), sumOf('children'))} av dem är barn och unga${whose}.`;
}

function participantSentence(counts: Counts): Sentence | null {
  const { total, told } = counts.participants;
  if (total === null) return null;
  const { among, beside } = sexText(counts.participants);
  const many = figured(counted(total, 'deltagare', 'deltagare'), sumOf('participants'));
  const of = toldSentence(counts, told.participants, 'participants', 'antal');
  return sentence`Sammanlagt ${many}${among}.${beside}${youngSentence(counts)}${of}${sexToldSentence(counts)}`;
}

function moneySentence(counts: Counts): Sentence | null {
  const { total, told } = counts.money;
  if (total === null) return null;
  const of = toldSentence(counts, told, 'cost', 'kostnad');
  return sentence`Kostnaden är sammanlagt ${figured(formatKronor(total), sumOf('cost'))}.${of}`;
}

function unlinkedSentence({ unlinked, strategy }: Counts): Sentence | null {
  if (unlinked.length === 0 || strategy.indicators.length === 0) return null;
  const { singular, plural } = strategy.terms.activity;
  const some = figured(counted(unlinked.length, singular, plural), activities({ isLinked: false }));
  return sentence`${some} saknar ${strategy.terms.indicator.singular}.`;
}

/**
 * The sentences that open the summary, in the shape of the municipality's own follow-ups ("Av totalt 26 mål uppnås 22"):
 * replies, actions, statuses, coverage, participants, cost, what is not linked. What there is nothing to say of is left out.
 * Every figure in them can be followed to its parts.
 */
export function summarySentences(counts: Counts): readonly Sentence[] {
  const makers = [
    replySentence,
    missingSentence,
    otherRepliesSentence,
    incompleteSentence,
    reviewSentence,
    activitySentence,
    statusSentence,
    coverageSentence,
    unlinkedSentence,
    participantSentence,
    moneySentence,
  ];
  return makers.map((make) => make(counts)).filter((made) => made !== null);
}
