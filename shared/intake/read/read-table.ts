import type { Issue } from '../../register/issue.ts';
import { cellAddress, columnLetters } from '../grid.ts';
import { amountsRemark } from '../map/heading-unit.ts';
import type { ColumnMeaning, ReadRow } from '../plan-types.ts';
import { type ClassifiedRow, classifyRows } from '../recognise/classify-rows.ts';
import { headingText, type Table } from '../recognise/layout.ts';
import { cellHoldingFor, cellText } from '../recognise/sheet-view.ts';
import type { Ledger } from './account.ts';
import { columnIssues } from './column-issues.ts';
import { contested, gather, type Group, sourceOf } from './gather-cells.ts';
import { type PreparedColumn, prepareColumns } from './prepare-table.ts';
import { accountFor, readCells, type Section } from './read-cells.ts';
import type { ReadSetting } from './read-setting.ts';
import { splitActions } from './split-actions.ts';
import { fileIssue } from './wording.ts';

export type RowsReading = {
  readonly rows: readonly ReadRow[];
  readonly columns: readonly ColumnMeaning[];
  readonly issues: readonly Issue[];
  /** It says somewhere that there are no actions. */
  readonly saysNothing: boolean;
  /** What columns for unit or period hold: evidence. */
  readonly evidence: readonly { readonly role: 'unit' | 'period'; readonly text: string; readonly cell: string }[];
};

/** Reads a table's actions row by row. `section` is the focus area that its title or sheet gives. */
export function readTable(table: Table, setting: ReadSetting, section: Section | null, ledger: Ledger): RowsReading {
  const prepared = prepareColumns(table, setting, remarkAbove(table));
  const classified = classifyRows(table, prepared, setting.strategy);
  markHeadings(table, ledger);
  const groups = groupRows(classified, section, table, ledger);
  const filled = fillDownFocus(groups, prepared, setting, table);
  const rows = filled.flatMap((group) => readGroup(group, prepared, table, setting, ledger));
  return {
    rows,
    columns: prepared.map((column) => columnReading(column, table)),
    issues: columnIssues(prepared, classified),
    saysNothing: classified.some((one) => one.what.kind === 'no-activity'),
    evidence: evidenceIn(prepared, classified),
  };
}

function remarkAbove(table: Table): ReturnType<typeof amountsRemark> {
  for (const row of table.titleRows) {
    for (const cell of table.view.cellsOf(row)) {
      const factor = amountsRemark(cellText(cell));
      if (factor !== null) return factor;
    }
  }
  return null;
}

function markHeadings(table: Table, ledger: Ledger): void {
  for (const heading of table.header.headings) {
    for (const { row, column } of heading.cells) {
      if (row === heading.row) ledger.mark(row, column);
      else ledger.ignore({ row, from: column, to: column, why: 'överrubrik' });
    }
  }
}

function groupRows(
  classified: readonly ClassifiedRow[],
  start: Section | null,
  table: Table,
  ledger: Ledger,
): readonly Group[] {
  const groups: Group[] = [];
  let section = start;
  for (const one of classified) {
    const { what, row, cells } = one;
    const ignore = (why: string): void =>
      ledger.ignore({ row, from: cells[0]?.column ?? 1, to: cells.at(-1)?.column ?? 1, why });
    if (what.kind === 'activity') groups.push({ first: one, more: [], section });
    else if (what.kind === 'continuation') extendLast(groups, one);
    else if (what.kind === 'no-activity') ignore('uppgift om att inga insatser finns');
    else if (what.kind === 'ignored') ignore(what.why);
    else {
      const { focus, cell, indicator } = what;
      const said = { focus, cell: cellAddress(row, cell.column), raw: cellText(cell) };
      section = indicator === undefined ? said : { ...said, indicator };
      ignore(indicator === undefined ? 'rubrik för fokusområde' : 'rubrik för målindikator');
    }
  }
  for (const group of groups)
    for (const more of group.more) {
      ledger.ignore({
        row: more.row,
        from: table.left,
        to: table.right,
        why: 'fortsättning på raden ovanför, tagen med där',
      });
    }
  return groups;
}

function extendLast(groups: Group[], row: ClassifiedRow): void {
  const last = groups.at(-1);
  if (last) groups[groups.length - 1] = { ...last, more: [...last.more, row] };
}

/**
 * A focus area written only on the first row of its block holds for the blank rows under it, if the column really is written
 * so: no focus area comes back further down. It is said on each row.
 */
function fillDownFocus(
  groups: readonly Group[],
  columns: readonly PreparedColumn[],
  setting: ReadSetting,
  table: Table,
): readonly Group[] {
  const column = columns.find((one) => one.field === 'focusArea' && one.mark === null);
  const isMarked = columns.some((one) => one.field === 'focusArea' && one.mark !== null);
  if (!column || isMarked || groups.some((group) => group.section !== null)) return groups;
  const written = groups.map((group) => cellHoldingFor(table.view, group.first.row, column.column));
  if (written[0] === undefined || written.every((cell) => cell !== undefined)) return groups;
  const blocks = written.flatMap((cell) => (cell ? [cellText(cell.cell).toLowerCase()] : []));
  const isGrouped = new Set(blocks).size === blocks.length;
  if (!isGrouped) return groups;
  let current: Section | null = null;
  return groups.map((group, index) => {
    const cell = written[index];
    if (cell) {
      const reading = readCells([sourceOf(column, cell.row, cell.cell)], null, table.view.name, setting);
      const id = reading.values.focusArea;
      current =
        id === null
          ? null
          : { focus: { kind: 'known', id }, cell: cellAddress(cell.row, column.column), raw: cell.cell.raw };
      return group;
    }
    return current ? { ...group, section: current, isFilled: true } : group;
  });
}

/** A group's action; or several, when its cells list them side by side. */
function readGroup(
  group: Group,
  columns: readonly PreparedColumn[],
  table: Table,
  setting: ReadSetting,
  ledger: Ledger,
): readonly ReadRow[] {
  const { view } = table;
  const { row } = group.first;
  const gathered = gather(group, columns, table);
  const code = columns.find((one) => one.role === 'code');
  const codeCell = code && view.cellAt(row, code.column);
  if (code) ledger.ignore({ row, from: code.column, to: code.column, why: 'insatsens kod' });
  accountFor(gathered.sources, ledger);
  const listed = splitActions(gathered.sources);
  return (listed ?? [{ sources: gathered.sources, issues: [] }]).map((action, index): ReadRow => {
    const reading = readCells(action.sources, group.section, view.name, setting);
    return {
      rowKey: rowKeyOf(table, row) + (listed ? `#${index + 1}` : ''),
      sheet: view.name,
      row,
      code: codeCell ? cellText(codeCell) : null,
      values: reading.values,
      origins: reading.origins,
      issues: [
        ...action.issues,
        ...reading.issues,
        ...gathered.issues,
        ...filledIssues(group),
        ...contested(group, columns, table, reading.values),
      ],
      isHidden: view.isRowHidden(row),
    };
  });
}

/** Says that the focus area was taken from the row above. */
const filledIssues = ({ isFilled, section }: Group): readonly Issue[] =>
  isFilled === true
    ? [
        fileIssue(
          'missing-focus-area',
          'info',
          section?.cell ?? null,
          section?.raw ?? '',
          'focusArea',
          'from-row-above',
        ),
      ]
    : [];

function rowKeyOf(table: Table, row: number): string {
  // Tables side by side share their rows: the column then tells them apart.
  const isFirst = table.view.sheet.rows.length === 0 || table.left <= 2;
  return `${table.view.name ?? ''}!${row}${isFirst ? '' : `@${columnLetters(table.left)}`}`;
}

function columnReading(column: PreparedColumn, table: Table): ColumnMeaning {
  return {
    sheet: table.view.name,
    column: columnLetters(column.column),
    heading: headingText(column.heading),
    row: column.heading.row,
    field: column.field,
    confidence: column.confidence,
  };
}

function evidenceIn(columns: readonly PreparedColumn[], rows: readonly ClassifiedRow[]): RowsReading['evidence'] {
  return columns.flatMap((column) => {
    const role = column.role;
    if (role !== 'unit' && role !== 'period') return [];
    return rows.flatMap((one) => {
      const cell = one.what.kind === 'activity' ? one.cells.find((held) => held.column === column.column) : undefined;
      return cell ? [{ role, text: cellText(cell), cell: cellAddress(one.row, cell.column) }] : [];
    });
  });
}
