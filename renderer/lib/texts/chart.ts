/** Words of every chart. */
export const chartTexts = {
  chart: (title: string) => `Diagram: ${title}. Piltangenterna går mellan staplarna; samma siffror står i tabellen.`,
  showTable: 'Visa tabell',
  hideTable: 'Dölj tabell',
  copy: 'Kopiera bild',
  copied: 'Bilden är kopierad. Klistra in den där du vill ha den.',
  saved: (fileName: string) => `Bilden är sparad som ${fileName} bland dina hämtade filer`,
  /** The last line of a picture. */
  sourceOn: (source: string, day: string) => `${source}. Uppgifter per den ${day}.`,
  legend: 'Förklaring',
  total: 'Summa',
} as const;
