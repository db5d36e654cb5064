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

/** Shown until the user chooses others: the result too, where the window has room for it. */
export const usualColumns = (isWide: boolean): readonly TableColumnId[] =>
  isWide ? [...ordinaryColumns, 'outcome'] : ordinaryColumns;

const ownWidths: Readonly<Partial<Record<TableColumnId, number>>> = {
  code: 92,
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
/** The name is the last to be cut: the code alone says nothing to the reader. */
const leastTitle = 220;
const mostTitle = 640;

const shortLabels: Readonly<Partial<Record<TableColumnId, string>>> = {
  participants: activityTexts.columns.participants,
  outcome: activityTexts.columns.outcome,
};

/** Pixels of the column with the boxes that rows are selected by. */
export const boxWidth = 36;

/** The columns with their widths; the name takes what is left of the room, unless it has been given a width. */
export function drawnColumns(
  ids: readonly TableColumnId[],
  widths: Readonly<Record<string, number>>,
  room: number,
): readonly DrawnColumn[] {
  const widthOf = (id: TableColumnId): number => widths[id] ?? ownWidths[id] ?? usualWidth;
  const others = ids.filter((id) => id !== 'title').reduce((sum, id) => sum + widthOf(id), boxWidth);
  // The scrollbar's own width is left free, so that a table that fits does not scroll sideways.
  const title = widths['title'] ?? Math.min(mostTitle, Math.max(leastTitle, room - others - 16));
  return ids.map((id) => ({
    id,
    label: shortLabels[id] ?? tableColumnLabel(id),
    width: id === 'title' ? title : widthOf(id),
    isFigure: columnKind(id) === 'figure',
  }));
}
