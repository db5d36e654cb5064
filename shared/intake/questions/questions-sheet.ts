/** The sheet of questions that goes back with a unit's own workbook: the writer and the reader agree by this alone. */
export const questionsSheet = {
  name: 'Frågor',
  /** In the order of the columns, from A. The sheet is known by them, whatever it is called when it comes back. */
  headings: ['Nr', 'Blad', 'Cell', 'Insats', 'Fält', 'Det står', 'Fråga', 'Svar', 'Id'],
  /** 1-based columns. `id` holds the question's own id, such as `Q0001`. It is not hidden: what is hidden in a return is for somebody to look at. */
  columns: { number: 1, sheet: 2, cell: 3, title: 4, field: 5, raw: 6, text: 7, answer: 8, id: 9 },
  /** Rows, 1-based: whom the questions are to, and the row of headings. */
  addressRow: 2,
  headingRow: 5,
} as const;

/** `Verksamhet: Kultur och fritid · Rapporttillfälle: Delår 2024`: by which the file is known when it comes back without anything else. */
export const addressLine = (unit: string, period: string): string =>
  `Verksamhet: ${unit} · Rapporttillfälle: ${period}`;

/** What `addressLine` says; null for any other text. */
export function readAddressLine(text: string): { readonly unit: string; readonly period: string } | null {
  const match = /^\s*Verksamhet:\s*(.+?)\s*·\s*Rapporttillfälle:\s*(.+?)\s*$/u.exec(text);
  return match ? { unit: match[1] ?? '', period: match[2] ?? '' } : null;
}
