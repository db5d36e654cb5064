import { foldText } from '../../language/normalise.ts';
import { bestRole, type HeadingScorer } from '../map/match-heading.ts';
import type { FormLabel } from './find-labels.ts';
import { periodSaidIn } from './recognise-period.ts';
import { cellText, type SheetView } from './sheet-view.ts';

/** Below what is taken for granted: a title that no label asks for is asked about. */
const UNSURE = 0.5;

/**
 * The title of a form whose labels don't ask for one, from the row above its first label: what stands beside a label that
 * isn't understood, names in the answers' columns of a table on its side, or the sheet's own name as a heading.
 */
export function titleAbove(first: FormLabel, view: SheetView, score: HeadingScorer): FormLabel | null {
  const row = view.rowNumbers.findLast((one) => one < first.row) ?? 0;
  if (row < first.row - 2) return null;
  const cells = view.cellsOf(row);
  const [cell, beside] = cells;
  if (!cell || cell.kind !== 'text') return null;
  const label = { row, column: first.column, role: 'title', score: UNSURE, isBeside: true } as const;
  if (cell.column > first.column) {
    return cells.length >= 2 && cells.every(({ kind }) => kind === 'text')
      ? { ...label, text: '', inline: null }
      : null;
  }
  const text = cellText(cell);
  if (cell.column !== first.column || isAboutFile(text, score)) return null;
  if (beside) return beside.kind === 'text' && cells.length === 2 ? { ...label, text, inline: null } : null;
  return isLike(text, view.name ?? '') ? { ...label, text, inline: cell } : null;
}

/** Unit, period and the form's own heading are about the file. */
function isAboutFile(text: string, score: HeadingScorer): boolean {
  const best = bestRole(score(text));
  const said = periodSaidIn(text);
  return (best !== null && best.score >= 0.6) || said.year !== null || said.kind !== null;
}

/** The sheet's name, which Excel cuts at 31 characters. */
function isLike(text: string, name: string): boolean {
  const [long, short] = [foldText(text), foldText(name)];
  return short.length >= 4 && !/^(?:blad|sheet|insats|formular|svar) ?\d*$/u.test(short) && long.startsWith(short);
}

/** Where forms below each other begin when none of their labels asks for the title: at the first label that comes back. */
export function repeatedStarts(labels: readonly FormLabel[]): readonly FormLabel[] {
  const isSame = (one: FormLabel, other: FormLabel): boolean =>
    one.column === other.column && foldText(one.text) === foldText(other.text);
  const first = labels.find((label) => labels.some((other) => other.row > label.row && isSame(label, other)));
  return first ? labels.filter((label) => isSame(first, label)) : [];
}
