import { Columns3, FileDown, Plus, Save, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { SavedView } from '../../../shared/register/entities.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { saveDownload } from '../../lib/download.ts';
import { useAction } from '../../lib/queries.ts';
import { activityTexts as texts, viewTexts } from '../../lib/texts/activities.ts';
import { showToast } from '../../lib/toasts.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import type { ActivityLook } from './activity-look.ts';
import { AddDialog } from './add-dialog.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import type { TableContext } from './column-values.ts';
import { SaveViewDialog } from './save-view-dialog.tsx';
import type { DrawnColumn } from './table-columns.ts';
import type { LookChange } from './use-look.ts';
import { useStable } from './use-stable.ts';
import { ViewMenu } from './view-menu.tsx';

export type RegisterHeadProps = {
  /** As it stood when typing last rested: what is chosen is put into the look as it is by then. */
  readonly look: ActivityLook;
  readonly onChange: (change: LookChange) => void;
  readonly onWidth: (column: TableColumnId, width: number) => void;
  readonly views: readonly SavedView[];
  readonly columns: readonly DrawnColumn[];
  readonly shown: readonly ActivityRow[];
  readonly total: number;
  readonly period: Period;
  readonly context: TableContext;
  readonly canEdit: boolean;
  readonly onOpen: (activityId: string) => void;
};

type Tool = 'save' | 'columns' | 'add';

/** The screen's name with how many there are, the views, and what can be done with the whole of it. */
export const RegisterHead = memo(function RegisterHead(props: RegisterHeadProps) {
  const { look, onChange, views, columns, shown, total, period } = props;
  const [tool, setTool] = useState<Tool | null>(null);
  const exporting = useAction('activity:export');
  const exportShown = useStable(async (): Promise<void> => {
    const activityIds = shown.map(({ activity }) => activity.id);
    const file = await exporting.run({ periodId: period.id, activityIds, columns: columns.map(({ id }) => id) });
    if (!file) return;
    saveDownload(file);
    showToast({ tone: 'ok', text: texts.exported(activityIds.length) });
  });
  return (
    <div className="activities-title">
      <h1>{texts.title}</h1>
      <output className="soft small">{texts.count(shown.length, total)}</output>
      <HeadViews look={look} views={views} onChange={onChange} onTool={setTool} />
      <HeadTools
        canExport={shown.length > 0}
        isExporting={exporting.isRunning}
        onExport={exportShown}
        canEdit={props.canEdit}
        onTool={setTool}
      />
      <Tools {...props} tool={tool} onClose={() => setTool(null)} />
    </div>
  );
});

type HeadViewsProps = Pick<RegisterHeadProps, 'look' | 'views' | 'onChange'> & {
  readonly onTool: (tool: Tool) => void;
};

/** The views. Drawn anew only when they are others: the count beside them is, for each key in the search field. */
const HeadViews = memo(function HeadViews({ look, views, onChange, onTool }: HeadViewsProps) {
  const onLook = (next: ActivityLook): void => onChange(() => next);
  return (
    <div className="activities-views cluster">
      <ViewMenu look={look} views={views} onLook={onLook} />
      <ViewTools look={look} views={views} onChange={onChange} onSave={() => onTool('save')} />
    </div>
  );
});

type HeadToolsProps = Pick<RegisterHeadProps, 'canEdit'> & {
  readonly canExport: boolean;
  readonly isExporting: boolean;
  readonly onExport: () => Promise<void>;
  readonly onTool: (tool: Tool) => void;
};

const HeadTools = memo(function HeadTools({ canExport, isExporting, onExport, canEdit, onTool }: HeadToolsProps) {
  return (
    <div className="activities-tools cluster">
      <Button size="small" icon={<Columns3 size={14} aria-hidden />} onPress={() => onTool('columns')}>
        {texts.columnsButton}
      </Button>
      <Button
        size="small"
        icon={<FileDown size={14} aria-hidden />}
        isDisabled={!canExport}
        isPending={isExporting}
        onPress={() => void onExport()}
      >
        {texts.export}
      </Button>
      <Button size="small" icon={<Plus size={14} aria-hidden />} isDisabled={!canEdit} onPress={() => onTool('add')}>
        {texts.add}
      </Button>
    </div>
  );
});

type ToolsProps = RegisterHeadProps & { readonly tool: Tool | null; readonly onClose: () => void };

/** The dialog of the tool that is in use. */
function Tools({ tool, onClose, look, onChange, onWidth, views, columns, period, context, onOpen }: ToolsProps) {
  switch (tool) {
    case 'save':
      return (
        <SaveViewDialog
          look={look}
          shown={columns.map(({ id }) => id)}
          views={views}
          onSaved={({ id }) => onChange((now) => ({ ...now, columns: columns.map((column) => column.id), viewId: id }))}
          onClose={onClose}
        />
      );
    case 'columns':
      return (
        <ColumnsDialog
          shown={columns}
          onColumns={(ids) => onChange((now) => ({ ...now, columns: ids }))}
          onWidth={onWidth}
          onReset={() => onChange((now) => ({ ...now, columns: null, widths: {} }))}
          onClose={onClose}
        />
      );
    case 'add':
      return <AddDialog units={context.units} periodId={period.id} onAdded={onOpen} onClose={onClose} />;
    default:
      return null;
  }
}

type ViewToolsProps = Pick<RegisterHeadProps, 'look' | 'views' | 'onChange'> & { readonly onSave: () => void };

/** Saving the view that is shown, and taking away the one that was chosen. */
function ViewTools({ look, views, onChange, onSave }: ViewToolsProps) {
  const isReadOnly = useIsReadOnly();
  const removing = useAction('view:remove');
  const tell = useUndoableToast();
  const own = views.find(({ id }) => id === look.viewId);
  const remove = async (view: SavedView): Promise<void> => {
    const done = await removing.make({ viewId: view.id });
    if (done === null) return;
    tell({ text: viewTexts.removed(view.name) }, done.changes);
    onChange((now) => ({ ...now, viewId: null }));
  };
  return (
    <>
      <IconButton
        size="small"
        label={viewTexts.save}
        icon={<Save size={14} aria-hidden />}
        isDisabled={isReadOnly}
        onPress={onSave}
      />
      {own === undefined ? null : (
        <IconButton
          size="small"
          label={viewTexts.remove}
          icon={<Trash2 size={14} aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => void remove(own)}
        />
      )}
    </>
  );
}
