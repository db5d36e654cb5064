import { cleanText, foldText } from '../../language/normalise.ts';
import type { Cell } from '../grid.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import { isOtherMeasure } from '../map/other-measures.ts';
import { type Form, isFieldRole } from './find-forms.ts';
import type { FormLabel } from './find-labels.ts';
import { cellText, type SheetView } from './sheet-view.ts';

const ENOUGH_LABELS = 3;
/** As sure as a label with its answer on the same line must be elsewhere. */
const SURE = 0.9;
const line = /^\s*(?:[-–•*]\s+)?(?<label>[^:\n]{2,50}):\s*(?<answer>\S.*)?$/u;

/**
 * Actions that somebody has written in one cell each, a line to an answer: `Insats: Språkcafé⏎Status: Klar`. Looked for only where there
 * is neither a table nor a form; a name alone on the first line will not do.
 */
export function formsInCells(view: SheetView, score: HeadingScorer): readonly Form[] {
  return view.rowNumbers.flatMap((row) =>
    view.cellsOf(row).flatMap((cell) => (cell.kind === 'text' ? formsOf(row, cell, score) : [])),
  );
}

function formsOf(row: number, cell: Cell, score: HeadingScorer): readonly Form[] {
  const text = cellText(cell);
  if (!text.includes('\n')) return [];
  const actions: FormLabel[][] = [];
  for (const label of labelsOf(row, cell, text, score)) {
    if (label.role === 'title') actions.push([label]);
    else actions.at(-1)?.push(label);
  }
  const isWhole = (labels: readonly FormLabel[]): boolean =>
    new Set(labels.map(({ role }) => role).filter(isFieldRole)).size >= ENOUGH_LABELS;
  const whole = actions.filter(isWhole);
  return whole.map((labels, index): Form => {
    const form = { row, lastRow: row, labels, side: cell.column, end: cell.column + 1 };
    return whole.length > 1 ? { ...form, part: index + 1 } : form;
  });
}

/** A line's label and its answer; a line without a label goes on from the one before. */
function labelsOf(row: number, cell: Cell, text: string, score: HeadingScorer): readonly FormLabel[] {
  const found: FormLabel[] = [];
  for (const written of text.split('\n').filter((one) => one.trim() !== '')) {
    const groups = line.exec(written)?.groups;
    const label = groups ? labelFrom(row, cell, groups['label'] ?? '', groups['answer'] ?? '', score) : null;
    const last = found.at(-1);
    if (label) found.push(label);
    else if (last?.inline) {
      const value = cleanText(`${String(last.inline.value)}\n${written}`);
      found[found.length - 1] = { ...last, inline: { ...last.inline, value } };
    }
  }
  return found;
}

function labelFrom(row: number, cell: Cell, label: string, answer: string, score: HeadingScorer): FormLabel | null {
  const best = bestRole(score(label));
  if (!best || best.score < SURE || isOtherMeasure(label, best.role) || foldText(label).split(' ').length > 5)
    return null;
  const inline: Cell = { column: cell.column, kind: 'text', value: cleanText(answer), raw: cell.raw };
  return { row, column: cell.column, text: label, role: best.role, score: best.score, inline, isBeside: false };
}
