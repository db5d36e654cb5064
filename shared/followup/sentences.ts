import { statuses, type Status } from '../register/activity-fields.ts';
import type { Indicator } from '../register/strategy.ts';
import { formatKronor, formatNumber } from '../language/format.ts';
import type { FollowUp } from './follow-up.ts';
import { countReplies, hasAnswered } from './replies.ts';
import { counted, listed } from './swedish.ts';

/** What the sentences are made of: the follow-up without them. */
export type Counts = Omit<FollowUp, 'sentences'>;

function replySentence({ replies }: Counts): string {
  const { answered: came, expected } = countReplies(replies);
  const units = counted(expected, 'verksamhet', 'verksamheter');
  if (expected === 0) return 'Inga verksamheter ska svara.';
  if (came === 0) return expected === 1 ? 'Verksamheten har inte svarat.' : `Ingen av ${units} har svarat.`;
  if (expected === 1) return 'Den enda verksamheten har svarat.';
  if (came === expected) return `Alla ${units} har svarat.`;
  return `${formatNumber(came)} av ${units} har svarat.`;
}

function missingSentence({ replies }: Counts): string | null {
  const missing = replies.filter((reply) => reply.isExpected && !hasAnswered(reply)).map(({ unit }) => unit.name);
  return missing.length === 0 ? null : `Svar saknas från ${listed(missing)}.`;
}

/** Those that need not reply, each with why; and those that have done so although nobody waited for it. */
function otherRepliesSentence({ replies }: Counts): string | null {
  const exempt = replies.filter(({ state }) => state === 'exempt');
  const unasked = replies.filter((reply) => !reply.isExpected && hasAnswered(reply)).map(({ unit }) => unit.name);
  const reasons = exempt.map(({ unit, exemption }) => `${unit.name} (${exemption ?? ''})`);
  const sentences = [
    ...(reasons.length > 0 ? [`Undantagna från att svara: ${listed(reasons)}.`] : []),
    ...(unasked.length > 0 ? [`Dessutom har ${listed(unasked)} svarat.`] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function incompleteSentence({ replies }: Counts): string | null {
  const count = replies.filter(({ state }) => state === 'incomplete').length;
  return count === 0 ? null : `${counted(count, 'svar är ofullständigt', 'svar är ofullständiga')}.`;
}

function reviewSentence({ replies }: Counts): string | null {
  const count = replies.filter(({ state }) => state === 'under-review').length;
  return count === 0 ? null : `${counted(count, 'svar är inte granskat färdigt', 'svar är inte granskade färdigt')}.`;
}

function activitySentence({ activities, strategy }: Counts): string {
  const { singular, plural } = strategy.terms.activity;
  if (activities.length === 0) return `Inga ${plural} har rapporterats.`;
  const fresh = activities.filter(({ isNew }) => isNew).length;
  const news = fresh === 0 || fresh === activities.length ? '' : `, varav ${counted(fresh, 'ny', 'nya')}`;
  return `Totalt ${counted(activities.length, singular, plural)} har rapporterats${news}.`;
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
function statusSentence({ byStatus, activities }: Counts): string | null {
  const told = [...statuses, 'unknown' as const].filter((status) => byStatus[status] > 0);
  const [only] = told;
  if (only === undefined) return null;
  if (activities.length === 1) return `Den är ${statusWords[only].one}.`;
  if (told.length === 1) return `Alla är ${statusWords[only].many}.`;
  const parts = told.map((status) => counted(byStatus[status], statusWords[status].one, statusWords[status].many));
  return `Av dem är ${listed(parts)}.`;
}

function indicatorCounts({ areas, planIndicators }: Counts): FollowUp['planIndicators'] {
  return [...areas.flatMap(({ indicators }) => indicators), ...planIndicators];
}

function nameOf(indicator: Indicator): string {
  return indicator.code === '' ? indicator.shortTitle || indicator.title : indicator.code;
}

function coverageSentence(counts: Counts): string | null {
  const { singular, plural } = counts.strategy.terms.indicator;
  const all = indicatorCounts(counts);
  if (all.length === 0) return null;
  const lacking = all.filter(({ activityCount }) => activityCount === 0);
  const covered = all.length - lacking.length;
  const oneActivity = `minst en ${counts.strategy.terms.activity.singular}`;
  const total = `Av totalt ${counted(all.length, singular, plural)} har`;
  if (lacking.length === 0) return `${total} alla ${oneActivity}.`;
  if (covered === 0) return `${total} ingen någon ${counts.strategy.terms.activity.singular}.`;
  const lack = `${formatNumber(lacking.length)} saknar ${counts.strategy.terms.activity.singular}`;
  const which = lacking.length <= 5 ? `: ${listed(lacking.map(({ indicator }) => nameOf(indicator)))}` : '';
  return `${total} ${formatNumber(covered)} ${oneActivity}; ${lack}${which}.`;
}

/**
 * `, varav 20 kvinnor och 14 män (6 utan uppgift om kön)`. Where more women and men were told than the total holds (some
 * give them and no total), they are no parts of it, and get a sentence of their own.
 */
function sexText({ total, women, men }: Counts['participants']): { readonly among: string; readonly beside: string } {
  const told = [women ? counted(women, 'kvinna', 'kvinnor') : '', men ? counted(men, 'man', 'män') : ''];
  const parts = listed(told.filter((part) => part !== ''));
  if (parts === '') return { among: '', beside: '' };
  const rest = total - (women ?? 0) - (men ?? 0);
  if (rest < 0) return { among: '', beside: ` Uppgifterna om kön omfattar ${parts}.` };
  return { among: `, varav ${parts}${rest > 0 ? ` (${formatNumber(rest)} utan uppgift om kön)` : ''}`, beside: '' };
}

/** `2 av 3 insatser har angett antal.`: how much of the whole a sum stands for. */
function toldSentence({ activities, strategy }: Counts, told: number, what: string): string {
  const { singular, plural } = strategy.terms.activity;
  if (told === activities.length) return '';
  return ` ${formatNumber(told)} av ${counted(activities.length, singular, plural)} har angett ${what}.`;
}

function participantSentence(counts: Counts): string | null {
  const { total, children, told } = counts.participants;
  if (told === 0) return null;
  // Children are counted among the women and men, not beside them.
  const young =
    children === null || children === 0 || children > total
      ? ''
      : ` ${formatNumber(children)} av dem är barn och unga.`;
  const { among, beside } = sexText(counts.participants);
  const many = `${counted(total, 'deltagare', 'deltagare')}${among}.${beside}`;
  return `Sammanlagt ${many}${young}${toldSentence(counts, told, 'antal')}`;
}

function moneySentence(counts: Counts): string | null {
  const { total, told } = counts.money;
  if (told === 0) return null;
  return `Kostnaden är sammanlagt ${formatKronor(total)}.${toldSentence(counts, told, 'kostnad')}`;
}

function unlinkedSentence({ unlinked, strategy }: Counts): string | null {
  if (unlinked.length === 0 || strategy.indicators.length === 0) return null;
  const { singular, plural } = strategy.terms.activity;
  return `${counted(unlinked.length, singular, plural)} saknar ${strategy.terms.indicator.singular}.`;
}

/**
 * The sentences that open the summary, in the shape of the municipality's own follow-ups ("Av totalt 26 mål uppnås 22"):
 * replies, actions, statuses, coverage, participants, cost, what is not linked. What there is nothing to say of is left out.
 */
export function summarySentences(counts: Counts): readonly string[] {
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
  return makers.map((make) => make(counts)).filter((sentence) => sentence !== null);
}
