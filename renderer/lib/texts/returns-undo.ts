/** Words of taking back the taking in of a return. */
export const undoAcceptTexts = {
  open: 'Ångra inläsningen',
  title: 'Ångra inläsningen av filen?',
  intro:
    'Insatser som filen gjorde nya tas bort ur registret, och ändrade uppgifter får tillbaka det de hade. Filen och dina rättelser finns kvar, så att den kan granskas och tas in igen.',
  keeps: 'Det som någon har ändrat efter inläsningen lämnas som det är, och du får se vad det är.',
  done: 'Inläsningen är ångrad. Filen väntar på granskning igen.',
  keptTitle: (n: number): string => (n === 1 ? 'En sak lämnades kvar' : `${n} saker lämnades kvar`),
  keptIntro: 'De har ändrats efter inläsningen och rördes därför inte:',
  close: 'Jag har läst',
} as const;
