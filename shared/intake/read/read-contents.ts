import { matchFocusArea } from '../../language/match-focus-area.ts';
import { foldText } from '../../language/normalise.ts';
import { rememberFor } from '../../language/remember.ts';
import type { Issue } from '../../register/issue.ts';
import type { Strategy } from '../../register/strategy.ts';
import { cellAddress } from '../grid.ts';
import type { ColumnMeaning, IgnoredRange, ReadRow } from '../plan-types.ts';
import { twoRowRecords } from '../recognise/action-tables.ts';
import type { Choice, LeftOut, SheetContent } from '../recognise/choice.ts';
import { cellClues, type Clue } from '../recognise/clues.ts';
import { findFocusArea } from '../recognise/find-focus-area.ts';
import type { Table } from '../recognise/layout.ts';
import { saysNoActivity } from '../recognise/row-signs.ts';
import { cellText, type SheetView } from '../recognise/sheet-view.ts';
import { type Ledger, openLedger, wholeSheet } from './account.ts';
import type { Section } from './read-cells.ts';
import { answerColumns, answeredRows } from './form-answers.ts';
import { readForm } from './read-form.ts';
import type { ReadSetting } from './read-setting.ts';
import { readTable } from './read-table.ts';
import { repeatedSheets } from './repeated-sheets.ts';
import { hiddenSheetIssue, twoRowsIssue } from './wording.ts';

export type ContentsReading = {
  readonly rows: readonly ReadRow[];
  readonly columns: readonly ColumnMeaning[];
  readonly ignored: readonly IgnoredRange[];
  readonly issues: readonly Issue[];
  readonly clues: readonly Clue[];
  readonly saysNothing: boolean;
};

type Part = Omit<ContentsReading, 'ignored'>;

/** Reads everything that was chosen, sheet by sheet, and says what was left out. */
export function readContents(
  choice: Choice,
  views: readonly SheetView[],
  setting: ReadSetting,
  identity: readonly SheetView[],
): ContentsReading {
  const parts: Part[] = [];
  const closed: { readonly view: SheetView; readonly ranges: readonly IgnoredRange[] }[] = [];
  for (const content of choice.contents) {
    const ledger = openLedger(content.view);
    const leftOut = choice.leftOut.filter((one) => one.view === content.view);
    for (const one of leftOut) leaveOut(one, ledger);
    parts.push(...readSheet(content, leftOut, setting, ledger));
    closed.push({ view: content.view, ranges: ledger.close((row) => whyOutside(row, content)) });
  }
  const read = parts.flatMap((part) => part.rows);
  const copies = repeatedSheets(read);
  const isOwn = ({ sheet }: { readonly sheet: string | null }): boolean => !copies.has(sheet ?? '');
  const rows = read.filter(isOwn);
  const ignored: IgnoredRange[] = [];
  for (const { view, ranges } of closed) {
    if (isOwn({ sheet: view.name })) ignored.push(...ranges);
    else pushRange(ignored, wholeSheet(view, 'upprepar insatser som står på andra blad'));
  }
  for (const one of choice.leftOut) if (one.table === null) pushRange(ignored, wholeSheet(one.view, one.why));
  for (const view of identity) pushRange(ignored, wholeSheet(view, 'mallens dolda blad'));
  // Without any table a sentence may still say that there is nothing to report.
  const saysSo = choice.contents.length === 0 && views.some((view) => hasNothingSentence(view));
  return {
    rows,
    columns: parts.flatMap((part) => part.columns).filter(isOwn),
    ignored,
    issues: [...parts.flatMap((part) => part.issues), ...aboutLeftOut(choice, rows, setting)],
    clues: [
      ...parts.flatMap((part) => part.clues),
      ...(choice.contents.length === 0
        ? views.flatMap((view) => cellClues(view, view.rowNumbers.slice(0, 20), setting.score))
        : []),
    ],
    saysNothing: saysSo || parts.some((part) => part.saysNothing),
  };
}

/** Sheets with actions that are left out: hidden ones when they stand nowhere else, and those that can't be read safely. */
function aboutLeftOut(choice: Choice, rows: readonly ReadRow[], setting: ReadSetting): readonly Issue[] {
  if (choice.leftOut.length === 0) return [];
  const known = new Set(rows.map((row) => foldText(row.values.title)));
  return choice.leftOut.flatMap(({ hidden, view, why }) => {
    if (why === twoRowRecords) return [twoRowsIssue(view.name ?? '')];
    if (!hidden) return [];
    const held = readSheet(hidden, [], setting, openLedger(hidden.view)).flatMap((part) => part.rows);
    const unknown = held.filter((row) => row.values.title !== '' && !known.has(foldText(row.values.title)));
    return unknown.length > 0 ? [hiddenSheetIssue(hidden.view.name ?? '', unknown.length)] : [];
  });
}

function pushRange(ranges: IgnoredRange[], range: IgnoredRange | null): void {
  if (range) ranges.push(range);
}

function leaveOut({ table, why }: LeftOut, ledger: Ledger): void {
  if (!table) return;
  for (let row = table.header.top; row <= table.lastRow; row += 1)
    ledger.ignore({ row, from: table.left, to: table.right, why });
}

function readSheet(
  content: SheetContent,
  leftOut: readonly LeftOut[],
  setting: ReadSetting,
  ledger: Ledger,
): readonly Part[] {
  const { view, tables, forms } = content;
  const sheetFocus = sectionFrom(view.name ?? '', null, setting) ?? shortSheetFocus(view.name ?? '', setting.strategy);
  const parts: Part[] = [];
  for (const table of tables) {
    const reading = readTable(table, setting, titleSection(table, tables, setting) ?? sheetFocus, ledger);
    const clues = reading.evidence.map(
      (one): Clue => ({ kind: 'column', about: one.role, text: one.text, evidence: `cell ${one.cell}: ${one.text}` }),
    );
    parts.push({ ...reading, clues });
  }
  for (const form of forms) {
    const outside = sectionAbove(view, form.row, setting) ?? sheetFocus;
    const sideways = answerColumns(view, form);
    const readings = (sideways.length > 0 ? sideways : [null]).map((column) =>
      readForm(view, form, outside, setting, ledger, column),
    );
    const rows = readings.flatMap(({ row }) => (row ? [row] : []));
    parts.push({
      rows,
      columns: readings[0]?.columns ?? [],
      issues: readings.flatMap(({ issues }) => issues),
      clues: [],
      saysNothing: false,
    });
  }
  const taken = [...tables, ...leftOut.flatMap((one) => (one.table ? [one.table] : []))];
  // What an action says of its partners is no clue to the sender.
  const answered = new Set(forms.flatMap((form) => answeredRows(view, form)));
  const outside = view.rowNumbers.filter(
    (row) => !taken.some((table) => table.header.top <= row && row <= table.lastRow) && !answered.has(row),
  );
  parts.push({
    rows: [],
    columns: [],
    issues: [],
    clues: cellClues(view, outside, setting.score),
    saysNothing: hasTickedNothing(view, outside),
  });
  return parts;
}

/** `2. Språk`, `A o K`: on a sheet's tab a focus area's name is often cut short. */
const shortSheetFocus = rememberFor((name: string, strategy: Strategy): Section | null => {
  const match = matchFocusArea(strategy, name);
  const isPlain = match.id !== null && match.leftOver === '' && /\p{L}{2}/u.test(name);
  return match.id !== null && isPlain ? { focus: { kind: 'known', id: match.id }, cell: null, raw: name } : null;
});

function sectionFrom(text: string, cell: string | null, setting: ReadSetting): Section | null {
  const focus = findFocusArea(text, setting.strategy);
  return focus && (focus.kind === 'known' || cell !== null) ? { focus, cell, raw: text } : null;
}

/** A focus area merged over all of a table's headings. */
function sectionOver(table: Table, setting: ReadSetting): Section | null {
  const [first, ...others] = table.header.headings;
  if (!first || first.group === '' || others.some(({ group }) => group !== first.group)) return null;
  const [cell] = first.cells;
  return sectionFrom(first.group, cell ? cellAddress(cell.row, cell.column) : null, setting);
}

/** The focus area that a table's title names; the title nearest the headings counts. */
function titleSection(table: Table, tables: readonly Table[], setting: ReadSetting): Section | null {
  const above = sectionOver(table, setting);
  if (above) return above;
  const hasSide = tables.some((other) => other.left > table.right || other.right < table.left);
  for (const row of table.titleRows.toReversed()) {
    const isOwn = (column: number): boolean => !hasSide || (table.left <= column && column <= table.right);
    const cells = table.view.cellsOf(row).filter((cell) => cell.kind === 'text' && isOwn(cell.column));
    const joined = cells.length === 2 ? cells.map(cellText).join(' ') : null;
    for (const cell of cells) {
      const text = joined !== null && /fokusomr|focus/iu.test(joined) ? joined : cellText(cell);
      const section = sectionFrom(text, cellAddress(row, cell.column), setting);
      if (section) return section;
    }
  }
  return null;
}

function sectionAbove(view: SheetView, formRow: number, setting: ReadSetting): Section | null {
  for (const row of view.rowNumbers.filter((one) => one < formRow).toReversed()) {
    const [cell, ...others] = view.cellsOf(row);
    if (!cell || others.length > 0 || cell.kind !== 'text') continue;
    const section = sectionFrom(cellText(cell), cellAddress(row, cell.column), setting);
    if (section?.focus.kind === 'known') return section;
  }
  return null;
}

/** The box `Inget att rapportera` with a yes or a cross beside it. */
function hasTickedNothing(view: SheetView, rows: readonly number[]): boolean {
  return rows.some((row) => {
    const cells = view.cellsOf(row);
    return cells.some((cell, index) => {
      if (cell.kind !== 'text') return false;
      const text = cellText(cell);
      const beside = cells[index + 1];
      if (/^\s*(?:☒|☑|\[x\])/iu.test(text)) return saysNoActivity(text.replace(/^\s*(?:☒|☑|\[x\])\s*/iu, ''));
      if (!saysNoActivity(text) || !beside) return false;
      return (
        beside.value === true ||
        ['ja', 'j', 'x', 'yes', 'sant', 'true', 'stammer', 'kryss'].includes(foldText(cellText(beside)))
      );
    });
  });
}

function hasNothingSentence(view: SheetView): boolean {
  return view.rowNumbers.some((row) => {
    const cells = view.cellsOf(row);
    return (
      cells.length === 1 &&
      cells.some(
        (cell) =>
          cell.kind === 'text' &&
          /insats|rapportera|redovisa|activit|report/iu.test(cellText(cell)) &&
          saysNoActivity(cellText(cell)),
      )
    );
  });
}

function whyOutside(row: number, { tables, forms }: SheetContent): string {
  if (tables.some((table) => table.firstRow <= row && row <= table.lastRow))
    return 'kolumn som inte hör till något fält';
  const first = Math.min(...tables.map((table) => table.header.top), ...forms.map((form) => form.row));
  if (row < first) return 'rubrik och uppgifter ovanför insatserna';
  return forms.length > 0 ? 'text i formuläret som inte hör till något fält' : 'text utanför tabellen';
}
