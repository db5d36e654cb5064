import { cellAddress, columnLetters } from '../../../shared/intake/grid.ts';
import { addressLine, questionsSheet } from '../../../shared/intake/questions/questions-sheet.ts';
import { countLines, heightOf } from '../row-height.ts';
import { quotedSheetName } from '../safe-sheet-name.ts';
import { safeText } from '../safe-text.ts';
import type { PlacedQuestion, QuestionsInput } from './question-row.ts';
import type { QuestionStyles } from './question-styles.ts';
import { escapeXml } from './xml-edit.ts';

/** In Excel's unit: digits of the default font. */
const widths = [5, 16, 8, 28, 20, 26, 48, 44, 8];
const { columns, headings, headingRow, addressRow } = questionsSheet;
const lastColumn = columnLetters(columns.answer);

const inlineCell = (row: number, column: number, style: number, text: string): string => {
  const reference = cellAddress(row, column);
  if (text === '') return `<c r="${reference}" s="${style}"/>`;
  // Inline, so that the workbook's shared strings, which its own cells count on, are left as they are.
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(safeText(text))}</t></is></c>`;
};

const numberCell = (row: number, column: number, style: number, value: number): string =>
  `<c r="${cellAddress(row, column)}" s="${style}"><v>${value}</v></c>`;

function rowXml(row: number, height: number, cells: readonly string[]): string {
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

function questionRow(question: PlacedQuestion, row: number, styles: QuestionStyles): string {
  const text = [question.text, question.withoutNote].filter(Boolean).join('\n\n');
  const texts = [question.sheet ?? '', question.cell ?? '', question.title, question.field, question.raw, text, ''];
  const lines = texts.map((each, index) => countLines(each, widths[index + 1] ?? 9));
  const cells = texts.map((each, index) => {
    const column = index + 2;
    const isLink = column === columns.cell && question.isLinked && question.cell !== null;
    const style = isLink ? styles.link : column === columns.answer ? styles.answer : styles.cell;
    return inlineCell(row, column, style, each);
  });
  // An answer of two lines fits without anybody making the row higher.
  const height = heightOf(Math.max(2, ...lines));
  return rowXml(row, height, [
    numberCell(row, columns.number, styles.cell, question.number),
    ...cells,
    inlineCell(row, columns.id, styles.cell, question.id),
  ]);
}

function headRows(input: QuestionsInput, styles: QuestionStyles): readonly string[] {
  const howTo = `Ändra i cellen på bladet, eller skriv i kolumnen Svar. Spara filen och svara på mejlet med den bifogad, senast ${input.answerBy}.`;
  return [
    rowXml(1, 24, [inlineCell(1, 1, styles.title, 'Frågor om er återrapport')]),
    rowXml(addressRow, 16, [inlineCell(addressRow, 1, styles.line, addressLine(input.unitName, input.periodName))]),
    rowXml(3, 16, [inlineCell(3, 1, styles.line, howTo)]),
    rowXml(
      headingRow,
      20,
      headings.map((heading, index) => inlineCell(headingRow, index + 1, styles.head, heading)),
    ),
  ];
}

function links(questions: readonly PlacedQuestion[]): string {
  const written = questions.flatMap(({ isLinked, sheet, cell }, index) => {
    if (!isLinked || sheet === null || cell === null) return [];
    const reference = cellAddress(headingRow + 1 + index, columns.cell);
    const location = escapeXml(`${quotedSheetName(sheet)}!${cell}`);
    return [`<hyperlink ref="${reference}" location="${location}" display="${escapeXml(cell)}"/>`];
  });
  return written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`;
}

const columnsXml = `<cols>${widths
  .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  .join('')}</cols>`;

/** Without a password: it keeps the questions from being written over by accident, and columns can still be made wider. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';

/** The sheet *Frågor* as a worksheet part (ISO 29500-1 §18.3.1.99), in the workbook's own namespace. */
export function questionsSheetXml(
  input: QuestionsInput,
  questions: readonly PlacedQuestion[],
  styles: QuestionStyles,
  namespace: string,
): string {
  const rows = questions.map((question, index) => questionRow(question, headingRow + 1 + index, styles));
  const last = headingRow + questions.length;
  const view = `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${lastColumn}${headingRow + 1}" sqref="${lastColumn}${headingRow + 1}"/></sheetView></sheetViews>`;
  return [
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnLetters(columns.id)}${last}"/>${view}<sheetFormatPr defaultRowHeight="15"/>${columnsXml}`,
    `<sheetData>${headRows(input, styles).join('')}${rows.join('')}</sheetData>`,
    styles.canUnlock ? protection : '',
    links(questions),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}
