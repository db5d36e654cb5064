/** What every dialog with something to fill in says. */
export const dialogTexts = {
  cancel: 'Avbryt',
  unsaved: 'Det du har skrivit är inte sparat.',
  keepWriting: 'Fortsätt skriva',
  throwAway: 'Kasta det',
};
