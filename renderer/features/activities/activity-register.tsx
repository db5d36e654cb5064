import { ListX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import { fieldDefinition, type FieldName, type FieldValue } from '../../../shared/register/activity-fields.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useAction, useCommand } from '../../lib/queries.ts';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import type { ActivitiesScreenProps } from './activities-screen.tsx';
import { usualLook } from './activity-look.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { ActivityTable } from './activity-table.tsx';
import type { TableContext } from './column-values.ts';
import { FilterBar } from './filter-bar.tsx';
import { KeyHints } from './key-hints.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { RegisterHead } from './register-head.tsx';
import { noRows, onlyShown, type RowSelection } from './select-rows.ts';
import { SelectionBar } from './selection-bar.tsx';
import { pressHeading } from './sort-activities.ts';
import { drawnColumns, usualColumns } from './table-columns.ts';
import { useClipboard } from './use-clipboard.ts';
import { useLines } from './use-lines.ts';
import { useLook, type LookChange } from './use-look.ts';
import { useSearchKey } from './use-search-key.ts';
import { useStable } from './use-stable.ts';
import { useWidth } from './use-width.ts';

export type ActivityRegisterProps = ActivitiesScreenProps & {
  readonly rows: readonly ActivityRow[];
  readonly context: TableContext;
};

const none: readonly never[] = [];

/** Saves one value at a time, each with its way back. */
function useCellEdit(periodId: string) {
  const editing = useAction('activity:edit');
  const tell = useUndoableToast();
  return async (activityId: string, field: FieldName, value: FieldValue): Promise<boolean> => {
    // The contract's lists are writable; ours are not, so they are copied.
    const sent = typeof value === 'object' && value !== null ? [...value] : value;
    const done = await editing.make({ activityId, periodId, field, value: sent });
    if (done) tell({ text: texts.saved(fieldDefinition(field).label, activityId) }, done.changes);
    return done !== null;
  };
}

/** The register's activities as they are looked at: the table with its tools, and one of them in full beside it. */
export function ActivityRegister({ period, activityId, filter: address, rows, context }: ActivityRegisterProps) {
  const frame = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { look, settled, setLook, setText, setWidth, open } = useLook(address, activityId);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setSelection] = useState<RowSelection>(noRows);
  const views = useCommand('view:list', {}).data ?? none;
  const room = useWidth(frame);
  const isReadOnly = useIsReadOnly();
  const canEdit = !isReadOnly && period.state !== 'frozen';
  const edit = useCellEdit(period.id);
  useSearchKey(search);

  const { lines, shown } = useLines(rows, look, folded, context);
  const columnIds = useMemo(() => look.columns ?? usualColumns(room, look.widths), [look.columns, look.widths, room]);
  const columns = useMemo(() => drawnColumns(columnIds, look.widths, room), [columnIds, look.widths, room]);
  const selection = useMemo(() => {
    if (chosen.ids.size === 0) return chosen;
    return onlyShown(chosen, new Set(shown.map(({ activity }) => activity.id)));
  }, [chosen, shown]);
  const selectedRows = useMemo(
    () => (selection.ids.size === 0 ? none : shown.filter(({ activity }) => selection.ids.has(activity.id))),
    [selection, shown],
  );
  const clipboard = useClipboard({ shown, selectedRows, columns, context, period });
  const selected = rows.find(({ activity }) => activity.id === activityId) ?? null;

  const onChange = useStable((change: LookChange) => setLook(change(look)));
  const onWidth = useStable(setWidth);
  const onOpen = useStable(open);
  const onEdit = useStable(edit);
  const onCopy = useStable(clipboard.copy);
  const onPaste = useStable(clipboard.paste);
  const onSort = useStable((column: TableColumnId, isAdding: boolean) =>
    setLook({ ...look, sorts: pressHeading(look.sorts, column, isAdding) }),
  );
  const onFold = useStable((groupId: string) => {
    const next = new Set(folded);
    if (!next.delete(groupId)) next.add(groupId);
    setFolded(next);
  });
  const onClose = useStable(() => {
    open(null);
    document.querySelector<HTMLElement>('.activity-table tr.is-open td[tabindex="0"]')?.focus();
  });
  const onClear = useStable(() => setLook({ ...look, filter: usualLook.filter, viewId: null }));
  const empty = useMemo(() => <NoMatch onClear={onClear} />, [onClear]);

  return (
    <div className="activities-frame">
      <section className="activities" ref={frame}>
        <header>
          <RegisterHead
            look={settled}
            onChange={onChange}
            onWidth={onWidth}
            views={views}
            columns={columns}
            shown={shown}
            total={rows.length}
            period={period}
            context={context}
            canEdit={canEdit}
            onOpen={onOpen}
          />
          <FilterBar
            text={look.filter.text}
            onText={setText}
            look={settled}
            onChange={onChange}
            context={context}
            searchRef={search}
          />
        </header>
        <ActivityTable
          lines={lines}
          columns={columns}
          context={context}
          sorts={look.sorts}
          onSort={onSort}
          onWidth={onWidth}
          selection={selection}
          onSelection={setSelection}
          openId={selected === null ? null : activityId}
          onOpen={onOpen}
          onClose={onClose}
          onFold={onFold}
          canEdit={canEdit}
          onEdit={onEdit}
          onCopy={onCopy}
          onPaste={onPaste}
          empty={empty}
        />
        {selectedRows.length === 0 ? (
          <KeyHints isOpen={selected !== null} canEdit={canEdit} />
        ) : (
          <SelectionBar
            rows={selectedRows}
            periodId={period.id}
            strategy={context.strategy}
            canEdit={canEdit}
            onCopy={clipboard.copySelected}
            onClear={() => setSelection(noRows)}
          />
        )}
      </section>
      {selected === null ? null : (
        <ActivityPanel key={selected.activity.id} row={selected} period={period} context={context} onClose={onClose} />
      )}
      {clipboard.plan === null ? null : (
        <PasteDialog
          plan={clipboard.plan}
          rows={shown}
          periodId={period.id}
          strategy={context.strategy}
          onClose={clipboard.done}
        />
      )}
    </div>
  );
}

function NoMatch({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      title={texts.noMatchTitle}
      icon={<ListX size={32} aria-hidden />}
      actions={<Button onPress={onClear}>{texts.clear}</Button>}
    >
      {texts.noMatch}
    </EmptyState>
  );
}
