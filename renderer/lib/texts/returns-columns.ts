/** Words about how headings and labels were understood. */
export const columnTexts = {
  askTitle: (n: number): string =>
    n === 1 ? 'En rubrik att ta ställning till' : `${n} rubriker att ta ställning till`,
  askHelp:
    'Det är osäkert vad de betyder. Svaret gäller hela kolumnen och används också nästa gång verksamheten skickar samma rubriker.',
  ask: (heading: string, column: string): string => `Vad är ”${heading}” (${column})?`,
  holds: (samples: readonly string[]): string => `Där står: ${samples.map((one) => `”${one}”`).join(', ')}`,
  holdsNothing: 'Det står inget under rubriken.',
  guessed: (label: string): string => `Läses nu som ${label}.`,
  other: 'Något annat:',
  title: 'Så har rubrikerna förståtts',
  help: 'Ändra om något är fel. Filen läses då om, och svaret används också nästa gång verksamheten skickar samma rubriker.',
  remembered: (returnId: string): string => `Läst som förra gången. Svarades i ${returnId}.`,
  forget: 'Ta bort minnet',
  forgetOf: (heading: string): string => `Ta bort minnet av ${heading}`,
} as const;
