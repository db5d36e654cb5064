import { cleanText } from '../../language/normalise.ts';
import { quote } from '../../language/wording.ts';
import { type FieldName, isBlankValue } from '../../register/activity-fields.ts';
import type { Issue } from '../../register/issue.ts';
import { type Cell, cellAddress, columnLetters, type GridRow, type Sheet } from '../grid.ts';
import type { IgnoredRange, ReadRow } from '../plan-types.ts';
import { namedText } from '../recognise/named-text.ts';
import { cellText } from '../recognise/sheet-view.ts';

/** Text on a row of its own right under an action, which was left out as a note. */
type Below = {
  readonly ignored: IgnoredRange;
  readonly cell: string;
  readonly text: string;
  /** The text field that the text begins with the name of: `Resultat: …`; null for text alone. */
  readonly field: FieldName | null;
  /** The text without that name. */
  readonly said: string;
};

export type WithTextBelow = { readonly rows: readonly ReadRow[]; readonly ignored: readonly IgnoredRange[] };

const notes = /^anteckning/u;
/** Merged over the table a text is taken for a subheading, however long it is; subheadings are shorter than this. */
const wide = /^mellanrubrik/u;
const longerThanHeading = 40;

/** Whether a range such as `A3:B7` covers a cell. */
function isWithin(range: string, row: number, { column }: Cell): boolean {
  const [from = '', to = from] = range.split(':');
  const [top, bottom] = [from, to].map((one) => Number(/\d+$/u.exec(one)?.[0] ?? 0));
  const letters = columnLetters(column);
  return (top ?? 0) <= row && row <= (bottom ?? 0) && from.replace(/\d+$/u, '') === letters;
}

function belowAt(row: GridRow | undefined, ignored: readonly IgnoredRange[]): Below | null {
  const [first, second, third] = row?.cells ?? [];
  if (!row || !first || third || first.kind !== 'text') return null;
  const left = ignored.find((one) => isWithin(one.range, row.row, first));
  if (!left) return null;
  const cell = cellAddress(row.row, first.column);
  const text = [first, ...(second ? [second] : [])].map(cellText).join(' ');
  const named = namedText(text);
  const place = second ? cellAddress(row.row, second.column) : cell;
  return { ignored: left, cell: place, text, field: named?.field ?? null, said: named?.said ?? text };
}

/** The rows of text that follow an action, as far as they go on without a gap. */
function allBelow(
  row: ReadRow,
  written: ReadonlyMap<number, GridRow>,
  ignored: readonly IgnoredRange[],
): readonly Below[] {
  const found: Below[] = [];
  for (let number = row.row + 1; ; number += 1) {
    const below = belowAt(written.get(number), ignored);
    if (!below) return found;
    found.push(below);
  }
}

const tooFew = 2;

/** Whether text under the actions is how a sheet is made: under most of them, and not a note that happens to stand there once. */
function isMadeSo(found: readonly (readonly Below[])[]): boolean {
  const followed = found.filter((one) => one.length > 0);
  if (followed.length < tooFew || followed.length * 2 <= found.length) return false;
  const texts = followed.flat();
  const length = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  return length > longerThanHeading || texts.every(({ ignored }) => !wide.test(ignored.why));
}

/** Adds what stands under a sheet's actions, where the sheet is made so. */
function addBelow(
  own: readonly ReadRow[],
  sheet: Sheet,
  ignored: readonly IgnoredRange[],
  below: Map<ReadRow, readonly Below[]>,
): void {
  const written = new Map(sheet.rows.map((row) => [row.row, row]));
  const here = ignored.filter((one) => (one.sheet ?? '') === sheet.name && (notes.test(one.why) || wide.test(one.why)));
  if (here.length === 0) return;
  const found = own.map((row) => allBelow(row, written, here));
  // Under the last action stand signatures and notes too: no more rows belong to it than to any of those before it.
  const lowest = Math.max(...own.map(({ row }) => row));
  const most = Math.max(0, ...found.filter((_, index) => own[index]?.row !== lowest).map(({ length }) => length));
  const kept = found.map((one) => one.slice(0, most));
  if (!isMadeSo(kept)) return;
  for (const [index, row] of own.entries()) below.set(row, kept[index] ?? []);
}

function issueOf({ cell, text }: Below): Issue {
  const message = `Raden under insatsen säger ${quote(text)} och hör inte till något fält. Läs den och för in det som behövs.`;
  return { field: null, code: 'low-confidence-column', severity: 'warning', cell, raw: text, message };
}

function withBelow(row: ReadRow, below: readonly Below[]): ReadRow {
  const values = { ...row.values };
  const origins = { ...row.origins };
  const issues = [...row.issues];
  for (const one of below) {
    const { field } = one;
    if (field && isBlankValue(values[field])) {
      Object.assign(values, { [field]: cleanText(one.said) });
      Object.assign(origins, { [field]: { sheet: row.sheet, cell: one.cell, raw: one.text } });
    } else issues.push(issueOf(one));
  }
  return { ...row, values, origins, issues };
}

/**
 * Text on the row under each action, without a heading of its own: read where it says which field it is for, and asked about at the
 * action where it does not. As a note it would be left out, and what came of the actions with it.
 */
export function withTextBelow(
  rows: readonly ReadRow[],
  ignored: readonly IgnoredRange[],
  sheets: readonly Sheet[],
): WithTextBelow {
  if (!ignored.some(({ why }) => notes.test(why))) return { rows, ignored };
  const below = new Map<ReadRow, readonly Below[]>();
  for (const sheet of sheets) {
    const own = rows.filter((row) => (row.sheet ?? '') === sheet.name);
    if (own.length > 0) addBelow(own, sheet, ignored, below);
  }
  if (below.size === 0) return { rows, ignored };
  const taken = new Set([...below.values()].flat().map((one) => one.ignored));
  return {
    rows: rows.map((row) => (below.has(row) ? withBelow(row, below.get(row) ?? []) : row)),
    ignored: ignored.map((one) => (taken.has(one) ? { ...one, why: 'text under insatsen, tagen med där' } : one)),
  };
}
