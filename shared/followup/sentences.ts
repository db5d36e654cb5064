import { statuses, type Status } from '../register/activity-fields.ts';
import type { Indicator, Strategy } from '../register/strategy.ts';
import type { FollowUp } from './follow-up.ts';
import { hasAnswered } from './replies.ts';
import { counted, grouped, listed } from './swedish.ts';

/** What the sentences are made of: the follow-up without them. */
export type Counts = Omit<FollowUp, 'sentences'>;

function replySentence({ replies }: Counts): string {
  const came = replies.filter(hasAnswered).length;
  const units = counted(replies.length, 'verksamhet', 'verksamheter');
  if (replies.length === 0) return 'Inga verksamheter ska svara.';
  if (came === 0) return replies.length === 1 ? 'Verksamheten har inte svarat.' : `Ingen av ${units} har svarat.`;
  if (replies.length === 1) return 'Den enda verksamheten har svarat.';
  if (came === replies.length) return `Alla ${units} har svarat.`;
  return `${grouped(came)} av ${units} har svarat.`;
}

function missingSentence({ replies }: Counts): string | null {
  const missing = replies.filter((reply) => !hasAnswered(reply)).map(({ unit }) => unit.name);
  return missing.length === 0 ? null : `Svar saknas från ${listed(missing)}.`;
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
  const reported = activities.length === 1 ? 'rapporterad' : 'rapporterade';
  return `Totalt ${counted(activities.length, singular, plural)} ${reported}${news}.`;
}

type Words = { readonly one: string; readonly many: string };

const statusWords: Readonly<Record<Status | 'unknown', Words>> = {
  planerad: { one: 'planerad', many: 'planerade' },
  pagar: { one: 'pågår', many: 'pågår' },
  genomford: { one: 'genomförd', many: 'genomförda' },
  forsenad: { one: 'försenad', many: 'försenade' },
  avbruten: { one: 'avbruten', many: 'avbrutna' },
  unknown: { one: 'utan status', many: 'utan status' },
};

/** `Av dem pågår 20, 11 är genomförda och 3 är försenade.` */
function statusSentence({ byStatus, activities }: Counts): string | null {
  const told = [...statuses, 'unknown' as const].filter((status) => byStatus[status] > 0);
  if (activities.length === 0) return null;
  const saying = (status: Status | 'unknown', count: number): string => {
    const word = count === 1 ? statusWords[status].one : statusWords[status].many;
    return status === 'pagar' ? word : `är ${word}`;
  };
  const [only] = told;
  if (told.length === 1 && only)
    return `${activities.length === 1 ? 'Den' : 'Alla'} ${saying(only, activities.length)}.`;
  return `Av dem ${listed(told.map((status) => `${saying(status, byStatus[status])} ${grouped(byStatus[status])}`))}.`;
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
  const which = lacking.length <= 5 ? ` Utan är ${listed(lacking.map(({ indicator }) => nameOf(indicator)))}.` : '';
  return `${total} ${grouped(covered)} ${oneActivity}.${which}`;
}

/** Women and men are parts of the whole, and children too, but of the same persons: they get a sentence of their own. */
function participantSentence({ participants, strategy }: Counts): string | null {
  const { total, women, men, children, told } = participants;
  if (told === 0) return null;
  // Some give women and men but no total; then they are no parts of this one.
  const bySex = [women > 0 ? counted(women, 'kvinna', 'kvinnor') : '', men > 0 ? counted(men, 'man', 'män') : ''];
  const parts = women + men > total ? [] : bySex.filter((part) => part !== '');
  const among = parts.length === 0 ? '' : `, varav ${listed(parts)}`;
  const young = children === 0 || children > total ? '' : ` ${grouped(children)} av dem är barn och unga.`;
  return `${counted(told, ...toldWords(strategy))} antal deltagare: sammanlagt ${grouped(total)}${among}.${young}`;
}

const toldWords = ({ terms }: Strategy): [string, string] => [
  `${terms.activity.singular} har angett`,
  `${terms.activity.plural} har angett`,
];

function moneySentence({ money, strategy }: Counts): string | null {
  if (money.told === 0) return null;
  return `${counted(money.told, ...toldWords(strategy))} kostnad: sammanlagt ${grouped(money.total)}\u00A0kr.`;
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
    ...[replySentence, missingSentence, incompleteSentence, reviewSentence, activitySentence, statusSentence],
    ...[coverageSentence, unlinkedSentence, participantSentence, moneySentence],
  ];
  return makers.map((make) => make(counts)).filter((sentence) => sentence !== null);
}
