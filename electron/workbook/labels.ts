import type { ActivityType, Funding, Status } from '../../shared/register/activity-fields.ts';
import type { Period } from '../../shared/register/entities.ts';

const statuses: Readonly<Record<Status, string>> = {
  planerad: 'Planerad',
  pagar: 'Pågår',
  genomford: 'Genomförd',
  forsenad: 'Försenad',
  avbruten: 'Avbruten',
};
export const statusLabel = (status: Status): string => statuses[status];
const types: Readonly<Record<ActivityType, string>> = {
  projekt: 'Projekt',
  aktivitet: 'Aktivitet',
  engagemang: 'Engagemang',
};
export const typeLabel = (type: ActivityType): string => types[type];
const fundings: Readonly<Record<Funding, string>> = {
  egen: 'Egen budget',
  integrationsmedel: 'Integrationsfrämjande medel',
  statsbidrag: 'Statsbidrag',
  eu: 'EU-medel',
  annan: 'Annan finansiering',
};
export const fundingLabel = (funding: Funding): string => fundings[funding];
export const yesNoLabel = (value: boolean): string => (value ? 'Ja' : 'Nej');
export const periodName = ({ year, kind }: Period): string => `${kind === 'delar' ? 'Delår' : 'Bokslut'} ${year}`;
export const formatDateInWords = (date: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
