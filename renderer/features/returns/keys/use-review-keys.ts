import { useEffect } from 'react';
import type { FilePlan } from '../../../../shared/intake/plan-types.ts';
import { pressByKey } from '../../../lib/press-by-key.ts';
import { useAction } from '../../../lib/queries.ts';
import { findingAt, stepFinding, stepRow, type Finding, type Selection } from '../selection.ts';
import { pressingKeys } from './review-keys.ts';

export type ReviewKeysContext = {
  readonly returnId: string;
  readonly plan: FilePlan;
  /** Whether the file is under review and the register can be changed; keys that alter do nothing otherwise. */
  readonly isOpen: boolean;
  readonly findings: readonly Finding[];
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  /** Goes to the next or last file to review; false when there is none. */
  readonly stepFile: (step: 1 | -1) => boolean;
};

/** What is asked of a key that was pressed, of the page's own event or of React's. */
type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'preventDefault'
> & { readonly target: EventTarget | null };

/** The reviewer's keys on the sheet and in the list, all told in `reviewKeys`. */
export function useReviewKeys(context: ReviewKeysContext) {
  const { returnId, plan, isOpen, findings, selection, select, stepFile } = context;
  const hold = useAction('return:hold');

  const toFinding = (step: 1 | -1): void => {
    const edge = step === 1 ? findings.length - 1 : 0;
    if ((findings.length === 0 || findingAt(findings, selection) === edge) && stepFile(step)) return;
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
  const looking: Readonly<Record<string, () => void>> = {
    n: () => toFinding(1),
    p: () => toFinding(-1),
    ArrowDown: () => toRow(1),
    ArrowUp: () => toRow(-1),
    Escape: () => select(null),
    ...Object.fromEntries(pressingKeys.map((key) => [key, () => pressInPanel(key)])),
  };
  const altering: Readonly<Record<string, () => void>> = { Enter: correctSelectedField, ' ': toggleHold };
  const actions = isOpen ? { ...looking, ...altering } : looking;

  return (event: PressedKey): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = actions[key];
    if (action === undefined || !isFree(key, event.target)) return;
    event.preventDefault();
    action();
  };
}

/**
 * The same keys where the hand is left after a file is chosen in the list, or where nothing at all has the focus: the foot of
 * the review promises them, and nothing else there needs them.
 */
export function useKeysBeside(onKey: (event: PressedKey) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (target === document.body || (target instanceof HTMLElement && target.closest('.return-list') !== null)) {
        onKey(event);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onKey]);
}

/** Keys that mean nothing on a button, so that they go on wherever the reviewer is but in a field. */
const letters: ReadonlySet<string> = new Set(['n', 'p', ...pressingKeys]);

/** Whether a key is the review's: not one that the control under it needs. */
function isFree(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const needsAll = 'input, textarea, select, [role="listbox"], [role="dialog"], [role="alertdialog"], [role="menu"]';
  const isTyped = target.closest(needsAll) !== null && !target.matches('[type="checkbox"], [type="radio"]');
  if (isTyped) return false;
  return letters.has(key) || target.closest(`${needsAll}, button, a`) === null;
}

/** Another row takes the panel away, and the focus with it: the sheet, or the list of issues, keeps the keys going. */
export function focusSheet(): void {
  const sheet = document.querySelector('.sheet-view, .finding-table');
  if (sheet instanceof HTMLElement) sheet.focus({ preventScroll: true });
}

/** Presses the panel's first button that carries a letter; none is there when there is nothing to do. */
function pressInPanel(key: string): void {
  const button = document.querySelector(`.review .panel [data-key="${key}"]:not([disabled])`);
  if (button instanceof HTMLElement) pressByKey(button);
}

/** Opens the selected field's editor in the panel beside; with no field selected, moves to the first that can be corrected. */
function correctSelectedField(): void {
  const selected = document.querySelector('.row-fields [data-selected] .correct-field button');
  const first = document.querySelector('.row-fields .correct-field button');
  if (selected instanceof HTMLElement) pressByKey(selected);
  else if (first instanceof HTMLElement) first.focus();
}
