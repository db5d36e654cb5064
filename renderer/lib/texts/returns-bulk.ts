import { suggestionTexts } from './suggestions.ts';

const suggestions = (n: number): string => `${n} förslag`;

/** Words of accepting many suggested links at once. */
export const bulkTexts = {
  open: (n: number): string => `Godta alla säkra förslag (${n})`,
  title: 'Säkra förslag på kopplingar',
  /** `area` and `indicator` are the plan's own words. */
  intro: (area: string, indicator: string): string =>
    `Ett förslag på ${area} eller ${indicator} räknas som säkert när ord i insatsen, eller en liknande insats, talar för det och det ligger klart före nästa. När det mättes på insatser med känt svar var minst nio av tio rätt. Kryssa ur det som är fel; resten tas med och går att ångra.`,
  tick: 'Ta med',
  columns: { row: 'Rad', activity: 'Insats', suggestion: 'Förslag', why: 'Därför att' },
  include: (row: number, title: string, label: string): string => `Koppla rad ${row}, ${title}, till ${label}`,
  confirm: (n: number): string => `Godta ${suggestions(n)}`,
  done: (n: number): string => `${suggestions(n)} är ${n === 1 ? 'godtaget' : 'godtagna'}.`,
  words: suggestionTexts.words,
  earlier: suggestionTexts.earlier,
} as const;
