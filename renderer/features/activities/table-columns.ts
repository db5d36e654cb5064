import { tableColumnLabel, type TableColumnId } from '../../../shared/register/table-columns.ts';
import { activityTexts } from '../../lib/texts/activities.ts';
import { columnKind } from './column-values.ts';

/** A column as it is drawn. */
export type DrawnColumn = {
  readonly id: TableColumnId;
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly isFigure: boolean;
};

const ordinaryColumns: readonly TableColumnId[] = [
  'code',
  'title',
  'unit',
  'focusArea',
  'indicators',
  'status',
  'participants',
  'cost',
];

const ownWidths: Readonly<Partial<Record<TableColumnId, number>>> = {
  code: 104,
  unit: 92,
  focusArea: 160,
  indicators: 104,
  status: 120,
  type: 104,
  participants: 92,
  women: 92,
  men: 84,
  children: 120,
  cost: 114,
  funding: 150,
  start: 104,
  end: 112,
  issues: 112,
  isNew: 120,
  firstPeriod: 120,
  lastPeriod: 120,
  responsible: 150,
  childPerspective: 150,
  description: 260,
  outcome: 280,
  deviations: 220,
  nextSteps: 220,
  note: 200,
};
const usualWidth = 160;
/** What these can do with where a little is lacking for the last figures to be seen. */
const tightWidths: typeof ownWidths = { unit: 80, focusArea: 100, indicators: 88, status: 112 };
/** The name is the last to be cut: the code alone says nothing to the reader. */
const leastTitle = 220;
const mostTitle = 640;

const shortLabels: Readonly<Partial<Record<TableColumnId, string>>> = {
  participants: activityTexts.columns.participants,
  outcome: activityTexts.columns.outcome,
};

/** Pixels of the column with the boxes that rows are selected by. */
export const boxWidth = 36;
const scrollbarWidth = 16;

type Widths = Readonly<Record<string, number>>;

const widthOf = (id: TableColumnId, widths: Widths): number => widths[id] ?? ownWidths[id] ?? usualWidth;

/** What the columns beside the name take, with the boxes; the scrollbar's own width is left free, so that a table that fits does not scroll sideways. */
const besideTitle = (ids: readonly TableColumnId[], widths: Widths): number =>
  ids.filter((id) => id !== 'title').reduce((sum, id) => sum + widthOf(id, widths), boxWidth + scrollbarWidth);

const fits = (ids: readonly TableColumnId[], widths: Widths, room: number): boolean =>
  besideTitle(ids, widths) + (widths['title'] ?? leastTitle) <= room;

/**
 * Shown until the user chooses others: the result too, where the table has room for it. Beside an open panel it has less, and the
 * figures are worth more than a text that is cut. `room` is in pixels; 0 before it is known.
 */
export function usualColumns(room: number, widths: Widths): readonly TableColumnId[] {
  const all: readonly TableColumnId[] = [...ordinaryColumns, 'outcome'];
  return fits(all, widths, room) ? all : ordinaryColumns;
}

/** The widths that were given or, where a little less makes all of the columns fit, with the tight ones for those that were not. */
function fitting(ids: readonly TableColumnId[], given: Widths, room: number): Widths {
  const tight = { ...tightWidths, ...given };
  return !fits(ids, given, room) && fits(ids, tight, room) ? tight : given;
}

/** The columns with their widths; the name takes what is left of the room, unless it has been given a width. */
export function drawnColumns(ids: readonly TableColumnId[], given: Widths, room: number): readonly DrawnColumn[] {
  const widths = fitting(ids, given, room);
  const title = widths['title'] ?? Math.min(mostTitle, Math.max(leastTitle, room - besideTitle(ids, widths)));
  return ids.map((id) => ({
    id,
    label: shortLabels[id] ?? tableColumnLabel(id),
    width: id === 'title' ? title : widthOf(id, widths),
    isFigure: columnKind(id) === 'figure',
  }));
}
