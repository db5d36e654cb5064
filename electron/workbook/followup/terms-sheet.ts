import { periodLabel } from '../../../shared/language/labels.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import { setUpPrinting } from '../print-setup.ts';
import { instantCellValue } from '../safe-date.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';
import { writeSumCheck } from './check-table.ts';
import { fieldText } from './field-text.ts';
import { columnLetters } from '../../../shared/intake/grid.ts';
import type { FollowUpInput } from './follow-up-input.ts';
import { followUpSheets } from './follow-up-sheets.ts';
import { writeHeading, writeLine, writeSheetHead } from './sheet-head.ts';
import { writeTable, type Column } from './table-writer.ts';
import { figureTraces, termRows, type TermRow } from './term-rows.ts';

/** The columns that the sums are checked by. */
const FIGURE = 1;
const NUMBER = 2;
const COUNTED = 3;

function columnsFor({ followUp }: FollowUpInput): readonly Column<TermRow>[] {
  const { strategy } = followUp;
  return [
    { head: 'Siffra', kind: 'label', width: 30, content: ({ figure }) => figure },
    { head: 'Tal', kind: 'count', width: 13, content: ({ value }) => value },
    { head: 'Ingår', kind: 'text', width: 9, content: ({ isCounted }) => (isCounted ? 'Ja' : 'Nej') },
    { head: 'Kod', kind: 'text', width: 13, content: ({ named }) => named.id },
    { head: 'Insats', kind: 'label', width: 28, content: ({ named }) => named.title },
    { head: 'Verksamhet', kind: 'text', width: 27, content: ({ named }) => named.unit },
    { head: 'Verksamheten skrev', kind: 'text', width: 22, content: ({ evidence }) => evidence?.written ?? null },
    { head: 'Fil', kind: 'text', width: 30, content: ({ evidence }) => evidence?.at?.fileName ?? null },
    { head: 'Blad', kind: 'text', width: 16, content: ({ evidence }) => evidence?.at?.sheet ?? null },
    { head: 'Cell', kind: 'text', width: 8, content: ({ evidence }) => evidence?.at?.cell ?? null },
    {
      head: 'Lästes som',
      kind: 'text',
      width: 14,
      content: ({ evidence, values }) => {
        if (!evidence?.corrected || evidence.field === null || values === null) return null;
        return fieldText(strategy, values, evidence.field, evidence.corrected.read);
      },
    },
    { head: 'Ändrat av', kind: 'text', width: 14, content: ({ evidence }) => evidence?.corrected?.by ?? null },
    {
      head: 'Ändrat',
      kind: 'instant',
      width: 17,
      content: ({ evidence }) => (evidence?.corrected ? instantCellValue(evidence.corrected.at) : null),
    },
    { head: 'Anmärkning', kind: 'text', width: 44, content: ({ remark }) => remark },
  ];
}

/** The sheet Underlag: every term of the figures with the cell that a unit wrote, and that the terms add up to the sums. */
export function writeTerms(sheet: Worksheet, input: FollowUpInput, ranges: ActivityRanges): void {
  const { strategy, period } = input.followUp;
  const traces = figureTraces(input);
  const rows = termRows(input, traces);
  const columns = columnsFor(input);
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width ?? 10;
  });
  const start = writeSheetHead(sheet, followUpSheets.terms, `${strategy.name}, ${periodLabel(period)}`);
  writeLine(
    sheet,
    start - 1,
    'Så här räknades siffrorna: varje tal och ord som ingår, med det verksamheten skrev och cellen det står i.',
    looks.softLine,
  );
  const rangeOf = (column: number, first: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${first}:$${letters}$${first + Math.max(rows.length, 1) - 1}`;
  };
  const next = writeSumCheck(sheet, start + 1, {
    traces,
    ranges,
    places: (first) => ({
      figure: rangeOf(FIGURE, first),
      number: rangeOf(NUMBER, first),
      isCounted: rangeOf(COUNTED, first),
    }),
  });
  const top = writeHeading(sheet, next + 1, 'Alla termer');
  writeTable<TermRow>(sheet, {
    name: 'AllaTermer',
    top,
    columns,
    rows,
    emptyText: 'Inga insatser har tagits in för rapporttillfället.',
  });
  sheet.views = [{ showGridLines: false, state: 'normal' }];
  setUpPrinting(sheet, {
    orientation: 'landscape',
    footer: `${followUpSheets.terms} – ${periodLabel(period)}`,
    repeatRows: [top, top],
    // Fourteen columns on one page's width would be too small to read.
    pagesWide: 2,
    repeatColumns: ['A', 'D'],
  });
}
