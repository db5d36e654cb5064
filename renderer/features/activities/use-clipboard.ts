import { useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { TableColumnId } from '../../../shared/register/table-columns.ts';
import { activityTexts, pasteTexts } from '../../lib/texts/activities.ts';
import { showToast } from '../../lib/toasts.ts';
import { cellText, columnKind, figureIn, textIn, type TableContext } from './column-values.ts';
import { readPaste, type PastePlan } from './read-paste.ts';
import { readTabSeparated, writeTabSeparated } from '../../lib/tab-separated.ts';
import type { DrawnColumn } from './table-columns.ts';

type Clipping = {
  /** In the order of the table. */
  readonly shown: readonly ActivityRow[];
  readonly selectedRows: readonly ActivityRow[];
  readonly columns: readonly DrawnColumn[];
  readonly context: TableContext;
  readonly period: Period;
};

/** A cell as Excel wants it: figures without spaces, days as they are kept, all else in words. */
function plainCell(row: ActivityRow, column: TableColumnId, context: TableContext): string {
  const kind = columnKind(column);
  if (kind === 'figure') return String(figureIn(row, column) ?? '');
  const day = kind === 'date' ? textIn(row, column) : '';
  return /^\d{4}-/.test(day) ? day : cellText(row, column, context);
}

/** What goes to the clipboard from the table, and what comes from it. */
export function useClipboard({ shown, selectedRows, columns, context, period }: Clipping) {
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const ids = columns.map(({ id }) => id);

  const selectedText = (): string => {
    const cells = selectedRows.map((row) => ids.map((column) => plainCell(row, column, context)));
    return writeTabSeparated([columns.map(({ label }) => label), ...cells]);
  };
  const tellCopied = (): void => showToast({ tone: 'ok', text: activityTexts.copied(selectedRows.length) });

  /** What Ctrl+C takes: the selected rows under their headings, else the cell; null when there is neither. */
  const copy = (activityId: string | null, column: TableColumnId | null): string | null => {
    if (selectedRows.length > 0) {
      tellCopied();
      return selectedText();
    }
    const row = shown.find(({ activity }) => activity.id === activityId);
    return row && column ? writeTabSeparated([[plainCell(row, column, context)]]) : null;
  };
  const copySelected = async (): Promise<void> => {
    await navigator.clipboard.writeText(selectedText());
    tellCopied();
  };
  const paste = (text: string, activityId: string, column: TableColumnId): void => {
    const block = readTabSeparated(text);
    if (block.every((cells) => cells.every((cell) => cell.trim() === ''))) {
      showToast({ tone: 'info', text: pasteTexts.nothing });
      return;
    }
    const from = shown.findIndex(({ activity }) => activity.id === activityId);
    setPlan(
      readPaste(block, {
        rows: shown.slice(from),
        columns: ids.slice(ids.indexOf(column)),
        strategy: context.strategy,
        period,
      }),
    );
  };
  return { plan, copy, copySelected, paste, done: () => setPlan(null) };
}
