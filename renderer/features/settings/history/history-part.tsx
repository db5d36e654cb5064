import { History } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { CommandArguments, HistoryEntry } from '../../../../shared/contract.ts';
import type { KeptBack } from '../../../../shared/contract/return.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useAction, useCommand } from '../../../lib/queries.ts';
import { historyTexts } from '../../../lib/texts/settings.ts';
import { showToast } from '../../../lib/toasts.ts';
import { HistoryFilter, noHistoryFilter } from './history-filter.tsx';
import { HistoryTable } from './history-table.tsx';
import { KeptDialog } from './kept-dialog.tsx';
import { UndoToDialog } from './undo-to-dialog.tsx';

const page = 100;
/** As much as one answer may hold. */
const most = 500;

/** What has been done in the register, and the ways back. */
export function HistoryPart() {
  const [filter, setFilter] = useState(noHistoryFilter);
  const [limit, setLimit] = useState(page);
  const applied = useDeferredValue(filter);
  const args: CommandArguments<'history:search'> = { ...applied, before: null, limit };
  const found = useCommand('history:search', args);
  const [target, setTarget] = useState<HistoryEntry | null>(null);
  const [kept, setKept] = useState<readonly KeptBack[]>([]);
  const undoing = useAction('history:undo-change');

  const undo = async (entry: HistoryEntry): Promise<void> => {
    const undone = await undoing.run({ changeId: entry.id, whole: false });
    if (!undone) return;
    showToast({ tone: 'ok', text: historyTexts.undoneWhat(entry.label) });
    setKept(undone.kept);
  };

  return (
    <div className="stack">
      <p>{historyTexts.text}</p>
      <Loaded query={found}>
        {({ entries, total, people, kinds }) => (
          <>
            <HistoryFilter filter={filter} onChange={setFilter} people={people} kinds={kinds} />
            <output className="soft small">{historyTexts.count(entries.length, total)}</output>
            {entries.length === 0 ? (
              <EmptyState title={historyTexts.emptyTitle} icon={<History size={32} aria-hidden />}>
                {historyTexts.empty}
              </EmptyState>
            ) : (
              <HistoryTable entries={entries} onUndo={(entry) => void undo(entry)} onUndoTo={setTarget} />
            )}
            {entries.length < total && limit < most ? (
              <p>
                <Button onPress={() => setLimit(Math.min(most, limit + page))}>{historyTexts.more}</Button>
              </p>
            ) : null}
          </>
        )}
      </Loaded>
      {target === null ? null : <UndoToDialog entry={target} onClose={() => setTarget(null)} />}
      {kept.length === 0 ? null : <KeptDialog kept={kept} onClose={() => setKept([])} />}
    </div>
  );
}
