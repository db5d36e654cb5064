import { useEffect, useRef, useState } from 'react';
import type { ReturnReview } from '../../../shared/contract.ts';
import type { FilePlan, PlannedRow } from '../../../shared/intake/plan-types.ts';
import { activityFields, type FieldName } from '../../../shared/register/activity-fields.ts';
import { FixSame } from './bulk/fix-same.tsx';
import type { PreviousReport } from './row/compare.tsx';
import { EditField } from './row/edit-field.tsx';
import { FieldActions } from './row/field-actions.tsx';
import { ShownField } from './row/shown-field.tsx';

export type RowFieldsProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly isOpen: boolean;
  readonly row: PlannedRow;
  /** The period before, for showing each value beside it; null when it is not compared. */
  readonly previous: PreviousReport | null;
  readonly selectedField: FieldName | null;
  readonly onField: (field: FieldName) => void;
};

/** Every field of the row: the value, what it was read from, what it replaces; corrected in place. */
export function RowFields({ review, plan, isOpen, row, previous, selectedField, onField }: RowFieldsProps) {
  const [editing, setEditing] = useState<FieldName | null>(null);
  const fields = useRef<HTMLDListElement>(null);
  const hasCorrected = useRef(false);
  const returnId = review.summary.return.id;
  const isCorrected = (field: FieldName): boolean =>
    row.changes.some((change) => change.field === field && change.kind === 'corrected');
  // Once its field has gone, the focus goes back to where the correction began; not from where the reviewer has gone meanwhile.
  useEffect(() => {
    if (editing !== null || !hasCorrected.current) return;
    hasCorrected.current = false;
    if (document.activeElement === document.body) focusCorrection(fields.current);
  }, [editing]);
  const done = (): void => {
    hasCorrected.current = true;
    setEditing(null);
  };
  return (
    <dl className="row-fields" ref={fields}>
      {activityFields.map(({ name, label }) => (
        <div key={name} data-selected={name === selectedField || undefined}>
          <dt>{label}</dt>
          <dd>
            {editing === name ? (
              <EditField
                returnId={returnId}
                row={row}
                field={name}
                onDone={done}
                onLeave={() => focusCorrection(fields.current)}
              />
            ) : (
              <ShownField returnId={returnId} row={row} field={name} previous={previous} />
            )}
            {isOpen ? (
              <FieldActions
                returnId={returnId}
                row={row}
                field={name}
                label={label}
                isCorrected={isCorrected(name)}
                onEdit={() => {
                  onField(name);
                  setEditing(editing === name ? null : name);
                }}
              />
            ) : null}
            {isOpen && isCorrected(name) && editing !== name ? (
              <FixSame returnId={returnId} plan={plan} row={row} field={name} />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the correction of the selected field begins, and the keys of the review go on. */
function focusCorrection(fields: HTMLElement | null): void {
  const button = fields?.querySelector('[data-selected] .correct-field button');
  if (button instanceof HTMLElement) button.focus();
}
