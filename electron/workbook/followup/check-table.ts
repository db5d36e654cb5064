import { numberFields } from '../../../shared/followup/figure.ts';
import type { FigureTrace } from '../../../shared/followup/figure-trace.ts';
import type { Worksheet } from '../exceljs.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';
import { formulaCell, NOT_TOLD, toldFormulaCell } from './formula-cell.ts';
import { writeHeading } from './sheet-head.ts';
import { writeTable } from './table-writer.ts';
import { figureTitle } from './term-rows.ts';

/** The ranges of the list of terms. */
type TermPlaces = { readonly figure: string; readonly number: string; readonly isCounted: string };

export type SumCheck = {
  readonly traces: readonly FigureTrace[];
  readonly ranges: ActivityRanges;
  /** Where the terms stand, when the first of them is in a row. */
  readonly places: (first: number) => TermPlaces;
};

/** Rows between the last sum and the first term: a blank one, the heading of the terms, and their columns' headings. */
const BETWEEN = 4;

/** That the terms of each sum add up to what stands in Alla insatser, in formulas that go on checking. Gives the row below. */
export function writeSumCheck(sheet: Worksheet, start: number, { traces, ranges, places }: SumCheck): number {
  const sums = numberFields.flatMap((field) => {
    const trace = traces.find(({ figure }) => figure.kind === 'sum' && figure.of === field);
    return trace ? [{ field, trace }] : [];
  });
  const top = writeHeading(sheet, start, 'Stämmer termerna med summorna?');
  const { figure, number, isCounted } = places(top + sums.length + BETWEEN);
  const countOf = (row: number): string => `COUNTIFS(${figure},$A${row},${isCounted},"Ja")`;
  return writeTable(sheet, {
    top,
    columns: [
      { head: 'Siffra', kind: 'label', content: ({ trace }) => figureTitle(trace) },
      {
        head: 'Termernas summa',
        kind: 'count',
        content: ({ trace }, row) =>
          toldFormulaCell(`SUMIFS(${number},${figure},$A${row},${isCounted},"Ja")`, countOf(row), trace.value),
      },
      { head: 'Termer', kind: 'count', content: ({ trace }, row) => formulaCell(countOf(row), trace.terms.length) },
      {
        head: 'I Alla insatser',
        kind: 'count',
        content: ({ field, trace }) => toldFormulaCell(`SUM(${ranges(field)})`, `COUNT(${ranges(field)})`, trace.value),
      },
      {
        head: 'Stämmer',
        kind: 'text',
        content: (_, row) => formulaCell(`IF(B${row}=D${row},"Ja","Nej")`, 'Ja'),
      },
    ],
    rows: sums,
    emptyText: NOT_TOLD,
  }).next;
}
