import { useMemo, useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { tableColumnLabel } from '../../../shared/register/table-columns.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { pasteTexts as texts } from '../../lib/texts/activities.ts';
import { EditPreview } from './edit-preview.tsx';
import type { PastedProblem, PastePlan } from './read-paste.ts';
import { useEditMany } from './use-edit-many.ts';

export type PasteDialogProps = {
  readonly plan: PastePlan;
  /** The activities that are shown. */
  readonly rows: readonly ActivityRow[];
  readonly periodId: string;
  readonly strategy: Strategy;
  readonly onClose: () => void;
};

/** What a pasted block would do, before it does it: old beside new, and every cell that can't be taken. */
export function PasteDialog({ plan, rows, periodId, strategy, onClose }: PasteDialogProps) {
  const [isEmptying, setEmptying] = useState(false);
  const editing = useEditMany(periodId);
  const byId = useMemo(() => new Map(rows.map((row) => [row.activity.id, row])), [rows]);
  const edits = useMemo(() => (isEmptying ? [...plan.edits, ...plan.blanks] : plan.edits), [plan, isEmptying]);
  const make = async (): Promise<void> => {
    const activities = new Set(edits.map(({ activityId }) => activityId)).size;
    const isMade = await editing.make(edits, texts.label(edits.length, activities), texts.done(edits.length));
    if (isMade) onClose();
  };
  return (
    <FormDialog
      title={texts.title}
      size="wide"
      onClose={onClose}
      doLabel={texts.confirm(edits.length)}
      onDo={() => void make()}
      canDo={edits.length > 0}
      isDoing={editing.isRunning}
    >
      <div className="stack">
        <p>{texts.summary(plan.edits.length, plan.unchanged)}</p>
        {plan.hasHeadings ? <Notice tone="info">{texts.headings}</Notice> : null}
        {plan.rowsOutside > 0 ? <Notice tone="warn">{texts.rowsOutside(plan.rowsOutside)}</Notice> : null}
        {plan.columnsOutside > 0 ? <Notice tone="warn">{texts.columnsOutside(plan.columnsOutside)}</Notice> : null}
        <Problems problems={plan.problems} />
        {plan.blanks.length === 0 ? null : (
          <Checkbox isSelected={isEmptying} onChange={setEmptying}>
            {texts.blanks(plan.blanks.length)}
          </Checkbox>
        )}
        <EditPreview edits={edits} rows={byId} strategy={strategy} hasField />
      </div>
    </FormDialog>
  );
}

/** Every cell that is left out, with what stood in it: none is dropped without being seen. */
function Problems({ problems }: { readonly problems: readonly PastedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="stack-s">
      <Notice tone="warn">
        {texts.problems(problems.length)}. {texts.problemsHint}
      </Notice>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key */}
      <section className="edit-preview" tabIndex={0} aria-label={texts.problems(problems.length)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Insats</th>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.inCell}</th>
              <th scope="col">{texts.why}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ activityId, column, raw, why }) => (
              <tr key={`${activityId} ${column}`}>
                <th scope="row">{activityId}</th>
                <td>{tableColumnLabel(column)}</td>
                <td>{raw}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
