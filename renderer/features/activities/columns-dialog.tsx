import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react';
import { tableColumnIds, tableColumnLabel, type TableColumnId } from '../../../shared/register/table-columns.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { columnTexts as texts } from '../../lib/texts/activities.ts';
import { leastWidth, mostWidth } from './activity-look.ts';
import type { DrawnColumn } from './table-columns.ts';

export type ColumnsDialogProps = {
  /** The columns as they are shown. */
  readonly shown: readonly DrawnColumn[];
  readonly onColumns: (columns: readonly TableColumnId[]) => void;
  readonly onWidth: (column: TableColumnId, width: number) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
};

const step = 24;

/** The columns with one of them moved a place; at the ends it stays. */
export function moveColumn(
  columns: readonly TableColumnId[],
  column: TableColumnId,
  by: 1 | -1,
): readonly TableColumnId[] {
  const from = columns.indexOf(column);
  const to = from + by;
  const other = columns[to];
  if (from < 0 || other === undefined) return columns;
  return columns.map((each, index) => (index === from ? other : index === to ? column : each));
}

/** Which columns are shown, in which order, and how wide. */
export function ColumnsDialog({ shown, onColumns, onWidth, onReset, onClose }: ColumnsDialogProps) {
  const ids = shown.map(({ id }) => id);
  const hidden = tableColumnIds.filter((id) => !ids.includes(id));
  return (
    <Dialog
      title={texts.title}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onReset}>{texts.usual}</Button>
          <Button tone="main" onPress={onClose}>
            {texts.done}
          </Button>
        </>
      }
    >
      <p className="soft small">{texts.hint}</p>
      <ul className="column-list">
        {shown.map((column, index) => (
          <li key={column.id}>
            {/* Without its code a row can't be told apart from another of the same name. */}
            <Checkbox
              isSelected
              isDisabled={column.id === 'code'}
              onChange={() => onColumns(ids.filter((id) => id !== column.id))}
            >
              {tableColumnLabel(column.id)}
            </Checkbox>
            <Widths column={column} onWidth={onWidth} />
            <IconButton
              size="small"
              label={texts.up(column.label)}
              icon={<ArrowUp size={14} aria-hidden />}
              isDisabled={index === 0}
              onPress={() => onColumns(moveColumn(ids, column.id, -1))}
            />
            <IconButton
              size="small"
              label={texts.down(column.label)}
              icon={<ArrowDown size={14} aria-hidden />}
              isDisabled={index === shown.length - 1}
              onPress={() => onColumns(moveColumn(ids, column.id, 1))}
            />
          </li>
        ))}
        {hidden.map((id) => (
          <li key={id}>
            <Checkbox isSelected={false} onChange={() => onColumns([...ids, id])}>
              {tableColumnLabel(id)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Widths({ column, onWidth }: Pick<ColumnsDialogProps, 'onWidth'> & { readonly column: DrawnColumn }) {
  const { id, label, width } = column;
  return (
    <>
      <IconButton
        size="small"
        label={texts.narrower(label)}
        icon={<Minus size={14} aria-hidden />}
        isDisabled={width <= leastWidth}
        onPress={() => onWidth(id, Math.max(leastWidth, width - step))}
      />
      <IconButton
        size="small"
        label={texts.wider(label)}
        icon={<Plus size={14} aria-hidden />}
        isDisabled={width >= mostWidth}
        onPress={() => onWidth(id, Math.min(mostWidth, width + step))}
      />
    </>
  );
}
