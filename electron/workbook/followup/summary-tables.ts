import type { AreaFollowUp, FollowUp } from '../../../shared/followup/follow-up.ts';
import { cellAddress, columnLetters } from '../../../shared/intake/grid.ts';
import { fundingLabels, statusWord } from '../../../shared/language/labels.ts';
import { statuses, type Status } from '../../../shared/register/activity-fields.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';
import { countFormula, sumFormula, toldFormula, type Criterion } from './area-formulas.ts';
import { NO_FUNDING } from './field-text.ts';
import { areaName } from './follow-up-sheets.ts';
import { formulaCell } from './formula-cell.ts';
import { writeHeading, writeParagraph } from './sheet-head.ts';
import { writeTable, type Column } from './table-writer.ts';
import { capitalised } from '../../../shared/followup/swedish.ts';

const NONE = 'Inga insatser har tagits in.';
const WIDTH = 8;

const inArea = (area: AreaFollowUp, row: number): Criterion => ({
  field: 'focusArea',
  cell: `$A${row}`,
  text: areaName(area.focusArea),
});

const areaColumn = (strategy: FollowUp['strategy']): Column<AreaFollowUp> => ({
  head: capitalised(strategy.terms.focusArea.singular),
  kind: 'label',
  content: ({ focusArea }) => areaName(focusArea),
});

/** How many activities each focus area has in each status. Gives the row below. */
export function writeStatuses(sheet: Worksheet, start: number, followUp: FollowUp, ranges: ActivityRanges): number {
  const { strategy, areas } = followUp;
  const { terms } = strategy;
  const top = writeHeading(
    sheet,
    start,
    `${capitalised(terms.activity.plural)} per ${terms.focusArea.singular} och status`,
  );
  const shown: readonly (Status | 'unknown')[] = followUp.byStatus.unknown > 0 ? [...statuses, 'unknown'] : statuses;
  const last = columnLetters(1 + shown.length);
  const columns: readonly Column<AreaFollowUp>[] = [
    areaColumn(strategy),
    ...shown.map((status, index): Column<AreaFollowUp> => {
      const head = statusWord(status);
      const heading: Criterion = { field: 'status', cell: `${columnLetters(2 + index)}$${top}`, text: head };
      return {
        head,
        kind: 'count',
        isSummed: true,
        content: (area, row) => countFormula(ranges, [inArea(area, row), heading], area.byStatus[status]),
      };
    }),
    {
      head: 'Summa',
      kind: 'count',
      isSummed: true,
      content: ({ activities }, row) => formulaCell(`SUM(B${row}:${last}${row})`, activities.length),
    },
  ];
  return writeTable(sheet, { top, columns, rows: followUp.activities.length > 0 ? areas : [], emptyText: NONE }).next;
}

/** Participants and cost of each focus area, and how many activities have told. Gives the row below. */
export function writeFigures(sheet: Worksheet, start: number, followUp: FollowUp, ranges: ActivityRanges): number {
  const { strategy, activities, participants, money, areas } = followUp;
  const plural = strategy.terms.activity.plural;
  const top = writeHeading(sheet, start, `Deltagare och kostnad per ${strategy.terms.focusArea.singular}`);
  const sum = (
    head: string,
    field: 'participants' | 'women' | 'men' | 'children' | 'cost',
    of: (area: AreaFollowUp) => number | null,
  ) =>
    ({
      head,
      kind: 'count',
      isSummed: true,
      // What the formula comes to where nobody has told; the note below says that women and men are not always told.
      content: (area: AreaFollowUp, row: number) =>
        sumFormula(ranges, inArea(area, row), field, area.activities, of(area) ?? 0),
    }) as const;
  const told = (head: string, field: 'participants' | 'cost', of: (area: AreaFollowUp) => number) =>
    ({
      head,
      kind: 'count',
      isSummed: true,
      content: (area: AreaFollowUp, row: number) =>
        toldFormula(ranges, inArea(area, row), field, area.activities, of(area)),
    }) as const;
  const { next } = writeTable(sheet, {
    top,
    columns: [
      areaColumn(strategy),
      sum('Antal deltagare', 'participants', (area) => area.participants.total),
      sum('varav kvinnor', 'women', (area) => area.participants.women),
      sum('varav män', 'men', (area) => area.participants.men),
      sum('varav barn och unga', 'children', (area) => area.participants.children),
      told(`${capitalised(plural)} med antal`, 'participants', (area) => area.participants.told),
      sum('Kostnad (kr)', 'cost', (area) => area.money.total),
      told(`${capitalised(plural)} med kostnad`, 'cost', (area) => area.money.told),
    ],
    rows: activities.length > 0 ? areas : [],
    emptyText: NONE,
  });
  if (activities.length === 0) return next;
  const note = `${participants.told} av ${activities.length} ${plural} har angett antal deltagare, ${money.told} har angett kostnad. Den som deltar i flera ${plural} räknas i var och en. Kvinnor och män har inte alltid angetts, så de behöver inte bli lika många som deltagarna.`;
  return writeParagraph(sheet, next, note, WIDTH, looks.soft);
}

/** Activities and cost per funding. Gives the row below. */
export function writeFundings(sheet: Worksheet, start: number, followUp: FollowUp, ranges: ActivityRanges): number {
  type Funding = FollowUp['money']['byFunding'][number];
  const label = ({ funding }: Funding): string => (funding ? fundingLabels[funding] : NO_FUNDING);
  const criterion = (each: Funding, row: number): Criterion => ({
    field: 'funding',
    cell: cellAddress(row, 1),
    text: label(each),
  });
  const paidBy = ({ funding }: Funding) =>
    followUp.activities.filter(({ report }) => report.values.funding === funding);
  const top = writeHeading(sheet, start, 'Kostnad per finansiering');
  return writeTable(sheet, {
    top,
    columns: [
      { head: 'Finansiering', kind: 'label', content: label },
      {
        head: capitalised(followUp.strategy.terms.activity.plural),
        kind: 'count',
        isSummed: true,
        content: (each, row) => countFormula(ranges, [criterion(each, row)], each.activityCount),
      },
      {
        head: 'Kostnad (kr)',
        kind: 'count',
        isSummed: true,
        content: (each, row) => sumFormula(ranges, criterion(each, row), 'cost', paidBy(each), each.cost),
      },
    ],
    rows: followUp.money.byFunding,
    emptyText: NONE,
  }).next;
}
