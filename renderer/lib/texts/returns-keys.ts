/** What each key of the review does. */
export const reviewKeyTexts = {
  open: 'Alla tangenter',
  next: 'Nästa anmärkning; efter den sista nästa fil att granska',
  previous: 'Förra anmärkningen; före den första förra filen',
  rows: 'Raden under eller över',
  correct: 'Rätta fältet',
  accept: 'Godta det första förslaget: vilken insats raden är, eller en koppling',
  ours: 'Behåll registrets värde i en konflikt',
  theirs: 'Ta verksamhetens värde i en konflikt',
  ask: 'Fråga verksamheten om raden',
  compare: 'Jämför med förra rapporttillfället, och tillbaka',
  hold: 'Håll kvar raden, eller släpp den',
  close: 'Stäng raden och visa om filen',
  nextFile: (name: string): string => `nästa fil: ${name}`,
} as const;
