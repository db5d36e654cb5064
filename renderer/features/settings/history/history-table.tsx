import type { HistoryEntry } from '../../../../shared/contract.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { TableScroll } from '../../../components/table-scroll.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { historyTexts } from '../../../lib/texts/settings.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';

type HistoryTableProps = {
  readonly entries: readonly HistoryEntry[];
  readonly onUndo: (entry: HistoryEntry) => void;
  readonly onUndoTo: (entry: HistoryEntry) => void;
};

/** An undo is taken back by doing again, and the change that made the register not at all. */
const canBeUndone = ({ of, isUndone, seq }: HistoryEntry): boolean => of === null && !isUndone && seq > 1;

/** The changes, the latest first, each with its ways back. */
export function HistoryTable({ entries, onUndo, onUndoTo }: HistoryTableProps) {
  const isReadOnly = useIsReadOnly();
  return (
    <TableScroll label={historyTexts.table}>
      <table className="plain-table" aria-label={historyTexts.table}>
        <thead>
          <tr>
            <th scope="col">{historyTexts.at}</th>
            <th scope="col">{historyTexts.what}</th>
            <th scope="col">{historyTexts.who}</th>
            <th scope="col">
              <span className="unseen">{historyTexts.undo}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{formatInstant(entry.at)}</td>
              <th scope="row">
                {entry.label} {entry.isUndone ? <Badge tone="quiet">{historyTexts.undone}</Badge> : null}
              </th>
              <td>{entry.by}</td>
              <td className="history-actions">
                {canBeUndone(entry) ? (
                  <Button size="small" tone="quiet" isDisabled={isReadOnly} onPress={() => onUndo(entry)}>
                    {historyTexts.undo}
                    <span className="unseen">: {entry.label}</span>
                  </Button>
                ) : null}
                <Button size="small" tone="quiet" isDisabled={isReadOnly} onPress={() => onUndoTo(entry)}>
                  {historyTexts.undoTo}
                  <span className="unseen"> {entry.label}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
