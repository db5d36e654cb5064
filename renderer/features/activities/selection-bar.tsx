import { Copy, SquarePen } from 'lucide-react';
import { useState } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { activityTexts as texts } from '../../lib/texts/activities.ts';
import { BulkDialog } from './bulk-dialog.tsx';

export type SelectionBarProps = {
  readonly rows: readonly ActivityRow[];
  readonly periodId: string;
  readonly strategy: Strategy;
  readonly canEdit: boolean;
  readonly onCopy: () => Promise<void>;
  readonly onClear: () => void;
};

/** What can be done with the rows that are selected. */
export function SelectionBar({ rows, periodId, strategy, canEdit, onCopy, onClear }: SelectionBarProps) {
  const [isEditing, setEditing] = useState(false);
  return (
    <footer className="selection-bar">
      <output>{texts.selected(rows.length)}</output>
      <Button
        size="small"
        tone="main"
        icon={<SquarePen size={14} aria-hidden />}
        isDisabled={!canEdit}
        onPress={() => setEditing(true)}
      >
        {texts.editSelected}
      </Button>
      <Button size="small" icon={<Copy size={14} aria-hidden />} shortcut="Ctrl+C" onPress={() => void onCopy()}>
        {texts.copySelected}
      </Button>
      <Button size="small" tone="quiet" shortcut="Esc" onPress={onClear}>
        {texts.unselect}
      </Button>
      {isEditing ? (
        <BulkDialog rows={rows} periodId={periodId} strategy={strategy} onClose={() => setEditing(false)} />
      ) : null}
    </footer>
  );
}
