import { foldText, startsWithWord } from '../../language/normalise.ts';
import { cellAddress, type Cell, type GridRow, type Sheet } from '../grid.ts';
import { cellText } from '../recognise/sheet-view.ts';
import { questionsSheet, readAddressLine } from './questions-sheet.ts';
import type { WrittenAnswer } from './written-answer.ts';

/** A sheet *Frågor* that has come back. */
export type ReturnedQuestions = {
  readonly sheet: Sheet;
  /** Whom it was to, in its own words; null when that line has gone. */
  readonly address: { readonly unit: string; readonly period: string } | null;
  readonly answers: readonly WrittenAnswer[];
  /** The questions themselves, by number: they stand in notes at the cells too. */
  readonly asked: readonly { readonly number: string; readonly text: string }[];
};

/** The id of a question: nobody writes such a thing by hand. */
const questionId = /^Q\d{4,}$/;
/** Our headings stand on row 5; somebody may have put rows above them. */
const lastHeadingRow = 25;

const { columns, headings } = questionsSheet;
const folded = headings.map(foldText);
const firstLetter = folded[0]?.charAt(0) ?? '';

/** Whether a text begins with another plain letter or digit than our first heading: nearly all cells do. */
const beginsOtherwise = (text: string): boolean => startsWithWord(text) && text.charAt(0).toLowerCase() !== firstLetter;

const isFirstHeading = (cell: Cell): boolean =>
  cell.kind === 'text' && !beginsOtherwise(String(cell.value)) && foldText(cellText(cell)) === folded[0];

const textAt = (row: GridRow, column: number): string => {
  const cell = row.cells.find((each) => each.column === column);
  return cell ? cellText(cell).trim() : '';
};

/** All headings in a row, whatever the columns they stand in now: somebody may have put a column in front. */
function headingShift(row: GridRow): number | null {
  const first = row.cells.length < folded.length ? undefined : row.cells.find(isFirstHeading);
  if (!first) return null;
  const shift = first.column - columns.number;
  return folded.every((heading, index) => foldText(textAt(row, index + 1 + shift)) === heading) ? shift : null;
}

/** Text by no question of ours, such as a line written below them: kept, so that somebody sees it. */
function looseText(row: GridRow, sheet: Sheet): readonly WrittenAnswer[] {
  const isWritten = (cell: Cell): boolean => cellText(cell).trim() !== '';
  const written = row.cells.filter(isWritten);
  const [first] = written;
  if (!first) return [];
  const text = written.map((cell) => cellText(cell).trim()).join(' · ');
  return [{ questionId: null, number: null, sheet: sheet.name, cell: cellAddress(row.row, first.column), text }];
}

function answerIn(row: GridRow, shift: number, sheet: Sheet): readonly WrittenAnswer[] {
  const id = textAt(row, columns.id + shift);
  if (!questionId.test(id)) return looseText(row, sheet);
  const beside = row.cells.filter((cell) => cell.column > columns.id + shift && cellText(cell).trim() !== '');
  const column = columns.answer + shift;
  const text = [textAt(row, column), ...beside.map((cell) => cellText(cell).trim())].filter(Boolean).join('\n');
  if (text === '') return [];
  const number = textAt(row, columns.number + shift);
  return [
    {
      questionId: id,
      number: number === '' ? null : number,
      sheet: sheet.name,
      cell: cellAddress(row.row, column),
      text,
    },
  ];
}

/** A sheet's questions and answers, known by its headings whatever it is called; null for every other sheet. */
export function readQuestions(sheet: Sheet): ReturnedQuestions | null {
  const heading = sheet.rows.find((row) => row.row <= lastHeadingRow && headingShift(row) !== null);
  const shift = heading ? headingShift(heading) : null;
  if (!heading || shift === null) return null;
  const above = sheet.rows.filter((row) => row.row < heading.row).flatMap((row) => row.cells);
  const address = above.map((cell) => readAddressLine(cellText(cell))).find((line) => line !== null) ?? null;
  const below = sheet.rows.filter((row) => row.row > heading.row);
  const answers = below.flatMap((row) => answerIn(row, shift, sheet));
  const asked = below.map((row) => ({
    number: textAt(row, columns.number + shift),
    text: textAt(row, columns.text + shift),
  }));
  return { sheet, address, answers, asked: asked.filter(({ text }) => text !== '') };
}
