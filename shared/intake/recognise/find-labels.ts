import { cleanText, foldText } from '../../language/normalise.ts';
import type { Cell } from '../grid.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import type { Role } from '../map/heading-words.ts';
import { isOtherMeasure } from '../map/other-measures.ts';
import { labelColumnsOf } from './label-columns.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** A form's label: `Insats:`; it may hold its own answer, `Insats: Språkcafé`. */
export type FormLabel = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `unknown`: it stands among labels and has an answer, but what it asks for is not understood. */
  readonly role: Role | 'unknown';
  readonly score: number;
  /** The answer in the label's own cell. */
  readonly inline: Cell | null;
  /** It stands in a column of labels with the answers beside them: what stands under it is no answer to it. */
  readonly isBeside: boolean;
};

/** A label must be surer than a heading: beside it stands running text. */
const SURE_LABEL = 0.72;
/** Without a colon only the very words count. */
const SURE_WITHOUT_COLON = 0.9;
/** In a column of labels a word need not be as plain to be one. */
const SURE_AMONG_LABELS = 0.6;

/** The labels on a sheet in reading order, also those that only their place makes labels. */
export function findLabels(view: SheetView, score: HeadingScorer): readonly FormLabel[] {
  const pairs = labelPairs(view, score);
  const sure = view.rowNumbers.flatMap((row) => labelsInRow(row, view, score, pairs.has(row)));
  const columns = labelColumnsOf(sure, view);
  if (columns.length === 0) return sure;
  const hasTitle = sure.some(
    (label) =>
      label.role === 'title' && hasAnswer(label, view) && columns.some(({ column }) => column === label.column),
  );
  const own = columns.flatMap(({ column, firstRow, isBeside }) =>
    view.rowNumbers.flatMap((row): readonly FormLabel[] => {
      if (isAcross(row, view, score) || pairs.has(row) || pairs.has(row - 1)) return [];
      const known = sure.find((label) => label.row === row && label.column === column);
      if (known) return [{ ...known, isBeside: isBeside && known.inline === null }];
      const cell = view.cellAt(row, column);
      if (!isBeside || !cell || cell.kind !== 'text') return [];
      const placed = placedLabel(row, cell, view, score, hasTitle);
      // Above the first sure label stand the sheet's own title and what is said of the unit.
      return row < firstRow ? placed.filter(({ role }) => role !== 'unknown') : placed;
    }),
  );
  const isHeading = (label: FormLabel, next: FormLabel | undefined): boolean =>
    label.role === 'title' && label.isBeside && next?.role === 'title' && !hasAnswer(label, view);
  // Labels side by side with their answers under them may stand anywhere.
  const across = sure.filter(
    (label) => pairs.has(label.row) || isAcross(label.row, view, score) || isInlineBeside(label, sure, columns, view),
  );
  const isGroup = (label: FormLabel): boolean => groupsLabels(label, own, view);
  return [...own, ...across]
    .filter((label, index) => !isHeading(label, own[index + 1]) && !isGroup(label))
    .toSorted((one, other) => one.row - other.row || one.column - other.column);
}

/** `Tid` merged down beside `Start` and `Slut`: it says what the labels beside it are about. */
function groupsLabels(label: FormLabel, all: readonly FormLabel[], view: SheetView): boolean {
  const merge = view.mergeAt(label.row, label.column);
  return (
    merge !== undefined &&
    merge.bottom > merge.top &&
    all.some((other) => other.row === label.row && other.column === merge.right + 1)
  );
}

/** `Start: 2024-02-01 | Slut: 2024-12-01`: labels that hold their own answers, beside one that begins the row. */
function isInlineBeside(
  label: FormLabel,
  all: readonly FormLabel[],
  columns: readonly { readonly column: number }[],
  view: SheetView,
): boolean {
  if (label.inline === null || columns.some(({ column }) => column === label.column)) return false;
  const [first] = view.cellsOf(label.row);
  return all.some(({ row, column, inline }) => row === label.row && column === first?.column && inline !== null);
}

/** A text in a column of labels with something beside it is a label, whether its words are understood or not. */
function placedLabel(
  row: number,
  cell: Cell,
  view: SheetView,
  score: HeadingScorer,
  hasTitle: boolean,
): readonly FormLabel[] {
  const text = cellText(cell);
  const best = roleAsked(text, score);
  const isTaken = best?.role === 'title' && hasTitle;
  const base = { row, column: cell.column, text, inline: null, isBeside: true };
  if (best && best.score >= SURE_AMONG_LABELS && !isTaken) return [{ ...base, role: best.role, score: best.score }];
  const isAsking = hasAnswer({ row, column: cell.column }, view) && text.length <= 120;
  return isAsking ? [{ ...base, role: 'unknown', score: best?.score ?? 0 }] : [];
}

/** The role that a label's words fit best; a price a piece or a share is not the amount or the number itself. */
function roleAsked(text: string, score: HeadingScorer): ReturnType<typeof bestRole> {
  const best = bestRole(score(text));
  return best && isOtherMeasure(text, best.role) ? null : best;
}

const hasAnswer = (label: { readonly row: number; readonly column: number }, view: SheetView): boolean =>
  view.cellsOf(label.row).some((cell) => cell.column > label.column);

function labelsInRow(row: number, view: SheetView, score: HeadingScorer, isPair: boolean): readonly FormLabel[] {
  const labels: FormLabel[] = [];
  let isAnswerDue = false;
  const isLabelRow = isPair || isAllLabels(row, view, score);
  const cells = view.cellsOf(row);
  for (const [index, cell] of cells.entries()) {
    const label = cell.kind === 'text' ? labelOf(row, cell, score, isLabelRow) : null;
    // Right beside a label stands its answer, even if it reads like a label (`Typ:` `Projekt`), unless it ends as one.
    const isAnswer: boolean =
      isAnswerDue && !isLabelRow && !(label && (label.inline !== null || /[:?]\s*$/u.test(cellText(cell))));
    if (label && !isAnswer && !isEcho(label, cells[index - 1], score)) labels.push(label);
    isAnswerDue = label !== null && !isAnswer && label.inline === null;
  }
  return labels;
}

/** What is answered with words that are headings elsewhere. */
const choosing: ReadonlySet<FormLabel['role']> = new Set(['focusArea', 'indicators', 'type', 'status', 'funding']);

/** `Målindikator nr` beside `Indikator 1`: what asks for the same as the cell before it is its answer. */
function isEcho(label: FormLabel, before: Cell | undefined, score: HeadingScorer): boolean {
  if (!before || before.kind !== 'text' || label.inline !== null || !choosing.has(label.role)) return false;
  const best = roleAsked(cellText(before), score);
  return best !== null && best.role === label.role && best.score >= SURE_AMONG_LABELS;
}

/** Labels side by side among labels under each other: the row under them holds answers and no label of its own. */
function isAcross(row: number, view: SheetView, score: HeadingScorer): boolean {
  const [first] = view.cellsOf(row);
  return first !== undefined && view.cellAt(row + 1, first.column)?.kind !== 'text' && isAllLabels(row, view, score);
}

/**
 * Rows of two plain labels each over a row with their answers in the same columns: the whole sheet is drawn so, or the
 * second of them is an answer that reads like a label (`Typ | Projekt`).
 */
function labelPairs(view: SheetView, score: HeadingScorer): ReadonlySet<number> {
  const rightRoles = new Set<string>();
  const rows = view.rowNumbers.filter((row) => {
    const [left, right, ...others] = view.cellsOf(row);
    const under = view.cellsOf(row + 1);
    if (!left || !right || others.length > 0 || under.length === 0 || under.length > 2) return false;
    const [one, other] = [left, right].map((cell) => (cell.kind === 'text' ? labelOf(row, cell, score, false) : null));
    const isOver = under.every(
      (cell) =>
        [left.column, right.column].includes(cell.column) &&
        (cell.kind !== 'text' || labelOf(row + 1, cell, score, false) === null),
    );
    if (!one || !other || one.role === other.role || !isOver) return false;
    rightRoles.add(other.role);
    return true;
  });
  return new Set(rightRoles.size >= 3 || (rows.length > 0 && isStacked(view, score)) ? rows : []);
}

/** Rows of labels, or a label alone, over a row of answers: so many that the sheet is drawn so, like a form in a word processor. */
const STACKED_ROWS = 3;

function isStacked(view: SheetView, score: HeadingScorer): boolean {
  const isAsking = (row: number): boolean => {
    const cells = view.cellsOf(row);
    const [only] = cells;
    if (cells.length >= 3) return isAllLabels(row, view, score);
    return cells.length === 1 && only?.kind === 'text' && isPlainLabel(row, only, score);
  };
  const isPlainLabel = (row: number, cell: Cell, scorer: HeadingScorer): boolean => {
    const label = labelOf(row, cell, scorer, false);
    return label !== null && label.inline === null;
  };
  const isAnswered = (row: number): boolean =>
    view.cellsOf(row + 1).length > 0 &&
    view.cellsOf(row + 1).length <= view.cellsOf(row).length &&
    view.cellsOf(row + 1).every((cell) => cell.kind !== 'text' || !isPlainLabel(row + 1, cell, score));
  return view.rowNumbers.filter((row) => isAsking(row) && isAnswered(row)).length >= STACKED_ROWS;
}

/** Three labels or more and nothing else on a row: their answers stand under them. */
function isAllLabels(row: number, view: SheetView, score: HeadingScorer): boolean {
  const cells = view.cellsOf(row);
  if (cells.length < 3) return false;
  const roles = new Set(
    cells.map((cell) => (cell.kind === 'text' ? (labelOf(row, cell, score, true)?.role ?? null) : null)),
  );
  // `Typ | Projekt | Aktivitet` is a label with answers.
  return !roles.has(null) && roles.size >= 3 && roles.size >= cells.length - 1;
}

function labelOf(row: number, cell: Cell, score: HeadingScorer, isAmongLabels: boolean): FormLabel | null {
  const text = cellText(cell);
  if (isNoLabel(text)) return null;
  if (text.length <= 120) {
    const best = roleAsked(text, score);
    const needed = isAmongLabels || /[:?]\s*$/u.test(text) || /\?/u.test(text) ? SURE_LABEL : SURE_WITHOUT_COLON;
    if (best && best.score >= needed && !hasInlineAnswer(text)) {
      return { row, column: cell.column, text, role: best.role, score: best.score, inline: null, isBeside: false };
    }
  }
  return inlineLabel(row, cell, text, score);
}

/** Units stand beside answers (`125` `tkr`), boxes are answers to tick, and `No` is no number's heading. */
const isNoLabel = (text: string): boolean =>
  /^[~<>]?\s*\d[\d\s.,]*\s*\p{L}{0,10}\.?$/u.test(text) ||
  /^\s*[☐☒☑□✓✔[(]/u.test(text) ||
  /^(?:ja|nej|yes|no)[,.!]? /iu.test(text) ||
  /^(?:kr|tkr|mnkr|sek|kronor|st|stycken|personer|pers|k|m|ja|nej|j|n|yes|no|x)[.!]?$/iu.test(text);

/** What stands after the colon is an answer, unless it is help in brackets: `Status: (planerad, pågår, klar)`. */
const hasInlineAnswer = (text: string): boolean =>
  /^[^:()]{2,50}:\s*[^\s(]/u.test(text) || (/^[^:]{2,50}:\s*\S/u.test(text) && !/\)\s*:?\s*$/u.test(text));

/** `Insats: Språkcafé` in one cell. */
function inlineLabel(row: number, cell: Cell, text: string, score: HeadingScorer): FormLabel | null {
  const match = /^(?<label>[^:\n]{2,50}):\s*(?<answer>\S[\s\S]*)$/u.exec(text);
  const label = match?.groups?.['label'] ?? '';
  const answer = cleanText(match?.groups?.['answer'] ?? '');
  // `Kvinnor: 25, män: 23` is one answer in two parts.
  if (label === '' || answer === '' || /^\d[^:]*:\s*\d/u.test(answer)) return null;
  const best = roleAsked(label, score);
  if (!best || best.score < SURE_WITHOUT_COLON || foldText(label).split(' ').length > 5) return null;
  const inline: Cell = { column: cell.column, kind: 'text', value: answer, raw: cell.raw };
  return { row, column: cell.column, text: label, role: best.role, score: best.score, inline, isBeside: false };
}
