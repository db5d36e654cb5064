import { fieldDefinition, type ActivityType, type Funding, type Status } from '../register/activity-fields.ts';
import type { ReplyState } from '../followup/follow-up.ts';
import type { Issue, IssueCode, Severity } from '../register/issue.ts';
import { parsePeriodId } from '../register/period-of.ts';
import type { PeriodKind } from '../register/strategy.ts';

/** The words of the interface for the register's choices. */
export const statusLabels: Readonly<Record<Status, string>> = {
  planerad: 'Planerad',
  pagar: 'Pågår',
  genomford: 'Genomförd',
  forsenad: 'Försenad',
  avbruten: 'Avbruten',
};

/** What stands where no status has been told; last in every order of statuses. */
export const NO_STATUS = 'Utan status';

/** A status, or that there is none, in the one word used everywhere. */
export const statusWord = (status: Status | 'unknown'): string =>
  status === 'unknown' ? NO_STATUS : statusLabels[status];

/** Where a unit's reply stands. */
export const replyLabels: Readonly<Record<ReplyState, string>> = {
  none: 'Inget svar',
  unreadable: 'Oläslig fil',
  'under-review': 'Att granska',
  incomplete: 'Ofullständigt',
  complete: 'Klart',
  'nothing-to-report': 'Inget att rapportera',
  exempt: 'Undantagen',
};

export const typeLabels: Readonly<Record<ActivityType, string>> = {
  projekt: 'Projekt',
  aktivitet: 'Aktivitet',
  engagemang: 'Engagemang',
};

export const fundingLabels: Readonly<Record<Funding, string>> = {
  egen: 'Egen budget',
  integrationsmedel: 'Integrationsfrämjande medel',
  statsbidrag: 'Statsbidrag',
  eu: 'EU-medel',
  annan: 'Annan finansiering',
};

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Behöver ses över',
  info: 'Läst med antagande',
};

/** Short titles of the issues. */
export const issueLabels: Readonly<Record<IssueCode, string>> = {
  'missing-title': 'Insatsen saknar namn',
  'missing-focus-area': 'Fokusområde saknas',
  'missing-status': 'Status saknas',
  'unknown-focus-area': 'Okänt fokusområde',
  'unknown-indicator': 'Okänd målindikator',
  'unknown-status': 'Okänd status',
  'unknown-type': 'Okänd typ',
  'unknown-funding': 'Okänd finansiering',
  'indicator-outside-focus-area': 'Målindikator från annat fokusområde',
  'not-a-number': 'Inte ett tal',
  range: 'Spann i stället för tal',
  approximate: 'Ungefärligt eller antaget',
  'negative-number': 'Negativt tal',
  'sum-mismatch': 'Summan stämmer inte',
  'not-a-date': 'Inte ett datum',
  'end-before-start': 'Slutar före start',
  'outside-strategy-years': 'Utanför strategins år',
  'not-yes-no': 'Varken ja eller nej',
  'formula-error': 'Fel i formel',
  'text-too-long': 'Mycket lång text',
  'duplicate-row': 'Samma rad två gånger',
  'possible-joint-activity': 'Möjlig gemensam insats',
  'unchanged-text': 'Oförändrad text',
  'personal-identity-number': 'Personnummer',
  conflict: 'Ändrat på båda håll',
  'unknown-unit': 'Okänd verksamhet',
  'unknown-period': 'Okänt rapporttillfälle',
  'low-confidence-column': 'Osäker läsning',
  'nothing-but-known': 'Inget att rapportera',
};

/** Said of what was written, not of how it was read. */
const observations: ReadonlySet<IssueCode> = new Set<IssueCode>(['unchanged-text', 'possible-joint-activity']);

/** What kind of issue it is, in a few words. An assumption is named after its field, since nothing is wrong with it. */
export function issueTitle({ code, severity, field }: Pick<Issue, 'code' | 'severity' | 'field'>): string {
  if (severity === 'info' && field !== null && !observations.has(code))
    return `Tolkat: ${fieldDefinition(field).label}`;
  return issueLabels[code];
}

const periodKindLabels: Readonly<Record<PeriodKind, string>> = { delar: 'Delår', bokslut: 'Bokslut' };

/** `Delår 2024` for `2024-delar`; an id that is none as it is. */
export function periodIdLabel(id: string): string {
  const period = parsePeriodId(id);
  return period ? periodLabel(period) : id;
}

/** `Delår 2024`, `Bokslut 2024`. */
export function periodLabel(period: { readonly year: number; readonly kind: PeriodKind }): string {
  return `${periodKindLabels[period.kind]} ${period.year}`;
}
