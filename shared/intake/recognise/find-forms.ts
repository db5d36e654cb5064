import { cleanText, foldText } from '../../language/normalise.ts';
import { type FieldName, fieldNames } from '../../register/activity-fields.ts';
import type { Cell } from '../grid.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import type { Role } from '../map/heading-words.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** A form's label: `Insats:`; it may hold its own answer, `Insats: Språkcafé`. */
export type FormLabel = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: Role;
  readonly score: number;
  /** The answer in the label's own cell. */
  readonly inline: Cell | null;
};

/** The labels of one action, in reading order; `row` is the form's first row. */
export type Form = { readonly row: number; readonly lastRow: number; readonly labels: readonly FormLabel[] };

/** A label must be surer than a heading: beside it stands running text. */
const SURE_LABEL = 0.72;
/** Without a colon only the very words count. */
const SURE_WITHOUT_COLON = 0.9;
const ENOUGH_LABELS = 3;

/** The forms on a sheet, one per action: below each other, or one that fills the sheet. */
export function findForms(view: SheetView, score: HeadingScorer): readonly Form[] {
  const labels = findLabels(view, score);
  const starts = labels.filter((label) => label.role === 'title');
  if (starts.length === 0) return oneForm(labels, view);
  const forms: Form[] = [];
  const used = starts.filter((label, index) => index === 0 || isNewForm(starts[index - 1], label, labels));
  used.forEach((start, index) => {
    const next = used[index + 1];
    const isInside = (label: FormLabel): boolean =>
      (index === 0 || label.row >= start.row) && (!next || label.row < next.row);
    const own = labels.filter(isInside);
    const last = next ? next.row - 1 : view.lastRow;
    if (countFields(own) >= ENOUGH_LABELS) forms.push({ row: start.row, lastRow: last, labels: own });
  });
  return forms;
}

function oneForm(labels: readonly FormLabel[], view: SheetView): readonly Form[] {
  if (countFields(labels) < ENOUGH_LABELS + 1) return [];
  return [{ row: labels[0]?.row ?? 1, lastRow: view.lastRow, labels }];
}

/** A second title label begins a new form when other labels lie between; else it is a synonym (`Insats`, `Aktivitet`). */
function isNewForm(before: FormLabel | undefined, label: FormLabel, labels: readonly FormLabel[]): boolean {
  if (!before) return true;
  return countFields(labels.filter((one) => one.row > before.row && one.row < label.row)) >= 2;
}

function countFields(labels: readonly FormLabel[]): number {
  return new Set(labels.flatMap((label) => (isFieldRole(label.role) ? [label.role] : []))).size;
}

export const isFieldRole = (role: Role): role is FieldName | 'time' =>
  role === 'time' || fieldNames.some((name) => name === role);

function findLabels(view: SheetView, score: HeadingScorer): readonly FormLabel[] {
  const labels: FormLabel[] = [];
  for (const row of view.rowNumbers) {
    let isAnswerDue = false;
    const isLabelRow = isAllLabels(row, view, score);
    for (const cell of view.cellsOf(row)) {
      const label = cell.kind === 'text' ? labelOf(row, cell, score, isLabelRow) : null;
      // Right beside a label stands its answer, even if it reads like a label (`Typ:` `Projekt`), unless it ends as one.
      const isAnswer: boolean =
        isAnswerDue && !isLabelRow && !(label && (label.inline !== null || /[:?]\s*$/u.test(cellText(cell))));
      if (label && !isAnswer) labels.push(label);
      isAnswerDue = label !== null && !isAnswer && label.inline === null;
    }
  }
  return labels;
}

/** Three labels or more and nothing else on a row: their answers stand under them. */
function isAllLabels(row: number, view: SheetView, score: HeadingScorer): boolean {
  const cells = view.cellsOf(row);
  return cells.length >= 3 && cells.every((cell) => cell.kind === 'text' && labelOf(row, cell, score, true) !== null);
}

function labelOf(row: number, cell: Cell, score: HeadingScorer, isAmongLabels: boolean): FormLabel | null {
  const text = cellText(cell);
  if (isNoLabel(text)) return null;
  if (text.length <= 120) {
    const best = bestRole(score(text));
    const needed = isAmongLabels || /[:?]\s*$/u.test(text) || /\?/u.test(text) ? SURE_LABEL : SURE_WITHOUT_COLON;
    if (best && best.score >= needed && !hasInlineAnswer(text)) {
      return { row, column: cell.column, text, role: best.role, score: best.score, inline: null };
    }
  }
  return inlineLabel(row, cell, text, score);
}

/** Units stand beside answers (`125` `tkr`), and boxes are answers to tick. */
const isNoLabel = (text: string): boolean =>
  /^\s*[☐☒☑□✓✔[(]/u.test(text) || /^(?:kr|tkr|mnkr|sek|kronor|st|stycken|personer|pers|k|m)\.?$/iu.test(text);

const hasInlineAnswer = (text: string): boolean => /^[^:]{2,50}:\s*\S/u.test(text) && !/\)\s*:?\s*$/u.test(text);

/** `Insats: Språkcafé` in one cell. */
function inlineLabel(row: number, cell: Cell, text: string, score: HeadingScorer): FormLabel | null {
  const match = /^(?<label>[^:\n]{2,50}):\s*(?<answer>\S[\s\S]*)$/u.exec(text);
  const label = match?.groups?.['label'] ?? '';
  const answer = cleanText(match?.groups?.['answer'] ?? '');
  if (label === '' || answer === '') return null;
  const best = bestRole(score(label));
  if (!best || best.score < SURE_WITHOUT_COLON || foldText(label).split(' ').length > 5) return null;
  const inline: Cell = { column: cell.column, kind: 'text', value: answer, raw: cell.raw };
  return { row, column: cell.column, text: label, role: best.role, score: best.score, inline };
}
