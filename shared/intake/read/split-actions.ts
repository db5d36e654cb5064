import { type FieldName, fieldDefinition } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { cellAddress } from '../grid.ts';
import { cellText } from '../recognise/sheet-view.ts';
import type { SourceCell } from './read-cells.ts';
import { fileIssue } from './wording.ts';

/** One of the actions that a row's cells list side by side. */
export type ListedAction = { readonly sources: readonly SourceCell[]; readonly issues: readonly Issue[] };

const marker = /^\s*(?:\d{1,2}\s*[.):]|[-–•*·])\s+(?=\S)/u;
const number = /^\s*(\d{1,2})\s*[.):]\s/u;
/** What a number must not be shared over: it would be counted once for each. */
const counted: ReadonlySet<string> = new Set(['count', 'kronor']);

/** The items of a list, one to a line, without their numbers or bullets; null for a text that is no list through and through. */
function itemsOf(text: string): readonly string[] | null {
  if (!text.includes('\n')) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => marker.test(line))) return null;
  const numbers = lines.map((line) => number.exec(line)?.[1]);
  const areInOrder = numbers.every((one, index) => one === undefined || Number(one) === index + 1);
  return areInOrder ? lines.map((line) => line.replace(marker, '').trim()) : null;
}

/** A cell's items when it lists as many as the title does: with numbers of their own, or a line to each. */
function itemsLike(source: SourceCell, count: number): readonly string[] | null {
  if (source.cell.kind !== 'text') return null;
  const text = cellText(source.cell);
  const items = itemsOf(text);
  if (items) return items.length === count ? items : null;
  const lines = text.split('\n').map((line) => line.trim());
  const isShort = fieldDefinition(source.field).kind !== 'text';
  return isShort && lines.length === count && lines.every((line) => line !== '') ? lines : null;
}

/**
 * A row whose title lists several actions and whose other cells list as many answers (`1. Språkcafé⏎2. Läxhjälp` beside `1. 22⏎2. 28`), as
 * one action for each; null for any other row. What the row says once holds for all of them, but for numbers, which must be divided by
 * somebody who knows.
 */
export function splitActions(sources: readonly SourceCell[]): readonly ListedAction[] | null {
  const titles = sources.filter(({ field }) => field === 'title');
  const [title] = titles;
  if (!title || titles.length > 1 || title.cell.kind !== 'text' || title.cell.struck) return null;
  const names = itemsOf(cellText(title.cell));
  if (!names) return null;
  const others = sources.filter((source) => source !== title);
  const lists = new Map(others.map((source) => [source, itemsLike(source, names.length)]));
  if (![...lists.values()].some((items) => items !== null)) return null;
  return names.map((name, index): ListedAction => {
    const parts = others.flatMap((source): readonly SourceCell[] => {
      const items = lists.get(source);
      if (items) return [withText(source, items[index] ?? '')];
      return isDivisible(source.field) ? [] : [source];
    });
    const undivided = others.filter((source) => !lists.get(source) && isDivisible(source.field));
    return {
      sources: [withText(title, name), ...parts],
      issues: [issueAt(title, 'split-actions'), ...undivided.map((source) => issueAt(source, 'shared-cell'))],
    };
  });
}

const isDivisible = (field: FieldName): boolean => counted.has(fieldDefinition(field).kind);

const withText = (source: SourceCell, text: string): SourceCell => ({
  ...source,
  cell: { ...source.cell, kind: 'text', value: text },
});

const issueAt = ({ field, row, column, cell }: SourceCell, wording: 'split-actions' | 'shared-cell'): Issue =>
  fileIssue(
    wording === 'shared-cell' ? 'conflict' : 'low-confidence-column',
    'warning',
    cellAddress(row, column),
    cell.raw,
    field,
    wording,
  );
