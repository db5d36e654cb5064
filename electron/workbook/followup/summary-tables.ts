import type { NumberField } from '../../../shared/followup/figure.ts';
import type { AreaFollowUp, FollowUp } from '../../../shared/followup/follow-up.ts';
import { cellAddress, columnLetters } from '../../../shared/intake/grid.ts';
import { fundingLabels, statusWord } from '../../../shared/language/labels.ts';
import { statuses, type Status } from '../../../shared/register/activity-fields.ts';
import type { Worksheet } from '../exceljs.ts';
import { looks } from '../look.ts';
import type { ActivityRanges } from './all-activities-sheet.ts';
import { countFormula, missingFormula, sumFormula, type Criterion } from './area-formulas.ts';
import { NO_FUNDING } from './field-text.ts';
import { areaName } from './follow-up-sheets.ts';
import { formulaCell } from './formula-cell.ts';
import { writeHeading, writeParagraph } from './sheet-head.ts';
import { writeTable, type Column } from './table-writer.ts';
import { capitalised, counted, listed } from '../../../shared/followup/swedish.ts';

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

type Sum = { readonly field: NumberField; readonly head: string; readonly lacking: string };

/** The sums of a focus area, and below them how many activities each one lacks: the columns stand under each other. */
const sums: readonly Sum[] = [
  { field: 'participants', head: 'Antal deltagare', lacking: 'Utan antal deltagare' },
  { field: 'women', head: 'varav kvinnor', lacking: 'Utan kvinnor' },
  { field: 'men', head: 'varav män', lacking: 'Utan män' },
  { field: 'children', head: 'varav barn och unga', lacking: 'Utan barn och unga' },
  { field: 'cost', head: 'Kostnad (kr)', lacking: 'Utan kostnad' },
];

type Sums = Pick<AreaFollowUp, 'participants' | 'money'>;

function sumIn({ participants, money }: Sums, field: NumberField): number | null {
  if (field === 'cost') return money.total;
  return field === 'participants' ? participants.total : participants[field];
}

const toldIn = ({ participants, money }: Sums, field: NumberField): number =>
  field === 'cost' ? money.told : participants.told[field];

/** Participants and cost of each focus area, and how many activities have not told. Gives the row below. */
export function writeFigures(sheet: Worksheet, start: number, followUp: FollowUp, ranges: ActivityRanges): number {
  const { strategy, activities } = followUp;
  const { activity, focusArea } = strategy.terms;
  const rows = activities.length > 0 ? followUp.areas : [];
  const top = writeHeading(sheet, start, `Deltagare och kostnad per ${focusArea.singular}`);
  const added = sums.map(
    ({ field, head }): Column<AreaFollowUp> => ({
      head,
      kind: 'count',
      isSummed: true,
      content: (area, row) => sumFormula(ranges, inArea(area, row), field, area.activities, sumIn(area, field)),
    }),
  );
  const { next } = writeTable(sheet, { top, columns: [areaColumn(strategy), ...added], rows, emptyText: NONE });
  if (activities.length === 0) return next;
  const note = `Ett streck betyder att ingen har angett uppgiften, 0 att någon har angett noll. Den som deltar i flera ${activity.plural} räknas i var och en. Kvinnor och män har inte alltid angetts, så de behöver inte bli lika många som deltagarna.`;
  const lacking = writeParagraph(sheet, next, note, WIDTH, looks.soft);
  return writeLacking(sheet, lacking + 1, followUp, ranges);
}

/** How many activities are missing in each sum, under it. */
function writeLacking(sheet: Worksheet, start: number, followUp: FollowUp, ranges: ActivityRanges): number {
  const { strategy, areas } = followUp;
  const { activity, focusArea } = strategy.terms;
  const heading = `${capitalised(activity.plural)} som saknar uppgift, per ${focusArea.singular}`;
  const top = writeHeading(sheet, start, heading);
  const missing = sums.map(
    ({ field, lacking }): Column<AreaFollowUp> => ({
      head: lacking,
      kind: 'count',
      isSummed: true,
      content: (area, row) => {
        const count = area.activities.length - toldIn(area, field);
        return missingFormula(ranges, inArea(area, row), field, area.activities, count);
      },
    }),
  );
  const { next } = writeTable(sheet, {
    top,
    columns: [areaColumn(strategy), ...missing],
    rows: areas,
    emptyText: NONE,
  });
  const told = sums.map(({ field, head }) => {
    const lack = followUp.activities.length - toldIn(followUp, field);
    return `${head.replace('varav ', '').replace(' (kr)', '').toLocaleLowerCase('sv')} ${lack}`;
  });
  const { singular, plural } = activity;
  const all = counted(followUp.activities.length, singular, plural);
  return writeParagraph(
    sheet,
    next,
    `Så många av ${all} saknar uppgiften och ingår inte i summan: ${listed(told)}.`,
    WIDTH,
    looks.soft,
  );
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
      {
        head: 'Utan kostnad',
        kind: 'count',
        isSummed: true,
        content: (each, row) =>
          missingFormula(ranges, criterion(each, row), 'cost', paidBy(each), each.activityCount - each.told),
      },
    ],
    rows: followUp.money.byFunding,
    emptyText: NONE,
  }).next;
}
