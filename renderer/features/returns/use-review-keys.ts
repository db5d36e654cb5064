import type { KeyboardEvent } from 'react';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { useAction } from '../../lib/queries.ts';
import { stepFinding, stepRow, type Finding, type Selection } from './selection.ts';

export type ReviewKeys = {
  readonly returnId: string;
  readonly plan: FilePlan;
  readonly findings: readonly Finding[];
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
};

/** The reviewer's keys on the sheet and in the list: N and P between issues, arrows between rows, Enter, space. */
export function useReviewKeys({ returnId, plan, findings, selection, select }: ReviewKeys) {
  const hold = useAction('return:hold');

  const toFinding = (step: 1 | -1): void => {
    const finding = stepFinding(plan, findings, selection, step);
    if (finding !== null) select({ rowKey: finding.row.rowKey, field: finding.field });
  };
  const toRow = (step: 1 | -1): void => {
    const next = stepRow(plan, selection, step);
    if (next !== null) select(next);
  };
  const toggleHold = (): void => {
    const row = plan.rows.find((one) => one.rowKey === selection?.rowKey);
    if (row !== undefined) void hold.run({ returnId, rowKey: row.rowKey, isHeld: !row.isHeld });
  };
  const actions: Readonly<Record<string, () => void>> = {
    n: () => toFinding(1),
    p: () => toFinding(-1),
    ArrowDown: () => toRow(1),
    ArrowUp: () => toRow(-1),
    Enter: correctSelectedField,
    ' ': toggleHold,
    Escape: () => select(null),
  };

  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}

/** Keys pressed on a control belong to the control, but N and P do nothing there and may pass. */
function isControl(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('button, input, textarea, select, [role="listbox"]') !== null;
}

/** Opens the selected field's editor in the panel beside; with no field selected, moves to the first that can be corrected. */
function correctSelectedField(): void {
  const selected = document.querySelector('.row-fields [data-selected] .correct-field button');
  const first = document.querySelector('.row-fields .correct-field button');
  if (selected instanceof HTMLElement) selected.click();
  else if (first instanceof HTMLElement) first.focus();
}
