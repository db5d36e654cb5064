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
    if (finding === null) return;
    focusSheet();
    select({ rowKey: finding.row.rowKey, field: finding.field });
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
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = actions[key];
    if (action === undefined || !isFree(key, event.target)) return;
    event.preventDefault();
    action();
  };
}

/** Keys that mean nothing on a button, so that stepping goes on wherever the reviewer is but in a field. */
const letters: ReadonlySet<string> = new Set(['n', 'p']);

/** Whether a key is the review's: not one that the control under it needs. */
function isFree(key: string, target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const needsAll = 'input, textarea, select, [role="listbox"], [role="dialog"]';
  return target.closest(letters.has(key) ? needsAll : `${needsAll}, button, a`) === null;
}

/** Another row takes the panel away, and the focus with it: the sheet, or the list of issues, keeps the keys going. */
function focusSheet(): void {
  const sheet = document.querySelector('.sheet-view, .finding-table');
  if (sheet instanceof HTMLElement) sheet.focus({ preventScroll: true });
}

/** Opens the selected field's editor in the panel beside; with no field selected, moves to the first that can be corrected. */
function correctSelectedField(): void {
  const selected = document.querySelector('.row-fields [data-selected] .correct-field button');
  const first = document.querySelector('.row-fields .correct-field button');
  if (selected instanceof HTMLElement) selected.click();
  else if (first instanceof HTMLElement) first.focus();
}
