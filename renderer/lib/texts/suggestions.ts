import type { EarlierLink, Habit } from '../../../shared/intake/suggest/link-suggestion.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { counted } from '../../../shared/followup/swedish.ts';

const named = ({ id, title }: EarlierLink): string => `${id} ${title}`.trim();

const linkedOf = (linked: number, of: number): string =>
  `${formatNumber(linked)} av ${counted(of, 'kopplad insats', 'kopplade insatser')}`;

/** Words of the suggested links. */
export const suggestionTexts = {
  title: 'Förslag',
  hint: 'Inget förslag sparas förrän du väljer Koppla.',
  /** `term` is the plan's own word, such as målindikator. */
  list: (term: string) => `Förslag på ${term}`,
  link: 'Koppla',
  linkTo: (label: string) => `Koppla ${label}`,
  failed: 'Förslagen gick inte att hämta. Välj fokusområde och målindikator själv.',
  linked: (label: string, what: string) => `Kopplat: ${what} till ${label}`,
  /** Why, as one sentence per sort of evidence. */
  words: (words: readonly string[]) => (words.length === 1 ? `ordet ${words.join('')}` : `orden ${words.join(', ')}`),
  earlier: (links: readonly EarlierLink[]) => `som ${links.map(named).join(' och ')}`,
  habit: ({ among, linked, of }: Habit) =>
    among === 'unit'
      ? `${linkedOf(linked, of)} hos verksamheten i fokusområdet`
      : `${linkedOf(linked, of)} i fokusområdet`,
} as const;
