/** Words of the links that lead from a value to the cell it was read from. */
export const sourceTexts = {
  show: 'Visa källan',
  /** Read out after the link's words, since several of them stand on a screen. */
  where: (sheet: string | null, cell: string): string =>
    sheet === null || sheet === '' ? `cell ${cell}` : `cell ${cell} på bladet ${sheet}`,
  /** The same in short, beside the file's name. */
  place: (sheet: string | null, cell: string): string => (sheet === null || sheet === '' ? cell : `${sheet} · ${cell}`),
  wholeFile: 'hela filen',
} as const;
