import type { ActivityType, Funding, Status } from '../../../shared/register/activity-fields.ts';
import type { Period } from '../../../shared/register/entities.ts';
import type { PeriodKind } from '../../../shared/register/strategy.ts';
import type { ReplyState } from '../../../shared/followup/follow-up.ts';
import type { Tone } from '../../components/tone.tsx';

/** The words for what is stored as codes. */
export const statusLabels: Readonly<Record<Status, string>> = {
  planerad: 'Planerad',
  pagar: 'Pågår',
  genomford: 'Genomförd',
  forsenad: 'Försenad',
  avbruten: 'Avbruten',
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

export const periodKindLabels: Readonly<Record<PeriodKind, string>> = { delar: 'Delår', bokslut: 'Bokslut' };

/** `Delår 2024`. */
export const periodLabel = (period: Pick<Period, 'year' | 'kind'>): string =>
  `${periodKindLabels[period.kind]} ${period.year}`;

/** `Delår 2024` for `2024-delar`. */
export function periodIdLabel(id: string): string {
  const [year, kind] = id.split('-');
  return `${kind === 'bokslut' ? periodKindLabels.bokslut : periodKindLabels.delar} ${year}`;
}

export const statusTones: Readonly<Record<Status, Tone>> = {
  planerad: 'quiet',
  pagar: 'info',
  genomford: 'ok',
  forsenad: 'warn',
  avbruten: 'error',
};

export const replyLabels: Readonly<Record<ReplyState, string>> = {
  none: 'inget svar',
  unreadable: 'oläslig fil',
  'under-review': 'att granska',
  incomplete: 'ofullständigt',
  complete: 'klar',
  'nothing-to-report': 'inget att rapportera',
};

export const replyTones: Readonly<Record<ReplyState, Tone>> = {
  none: 'quiet',
  unreadable: 'error',
  'under-review': 'info',
  incomplete: 'warn',
  complete: 'ok',
  'nothing-to-report': 'ok',
};
