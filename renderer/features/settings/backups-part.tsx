import { DatabaseBackup } from 'lucide-react';
import { useState } from 'react';
import type { BackupSummary } from '../../../shared/contract/settings.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { formatInstant } from '../../lib/format.ts';
import { useAction, useCommand } from '../../lib/queries.ts';
import { backupTexts } from '../../lib/texts/settings.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { RestoreDialog } from './restore-dialog.tsx';

/** The copies of the register, and the way back to one. */
export function BackupsPart() {
  const isReadOnly = useIsReadOnly();
  const backups = useCommand('backup:list', {});
  const making = useAction('backup:make');
  const [restored, setRestored] = useState<BackupSummary | null>(null);
  const make = async (): Promise<void> => {
    if (await making.run({})) showToast({ tone: 'ok', text: backupTexts.made });
  };
  return (
    <div className="stack">
      <p>{backupTexts.text}</p>
      <p>
        <Button isDisabled={isReadOnly} isPending={making.isRunning} onPress={() => void make()}>
          {backupTexts.make}
        </Button>
      </p>
      <Loaded query={backups}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={backupTexts.emptyTitle} icon={<DatabaseBackup size={32} aria-hidden />}>
              {backupTexts.empty}
            </EmptyState>
          ) : (
            <BackupTable backups={list} onRestore={setRestored} />
          )
        }
      </Loaded>
      {restored === null ? null : <RestoreDialog backup={restored} onClose={() => setRestored(null)} />}
    </div>
  );
}

type BackupTableProps = {
  readonly backups: readonly BackupSummary[];
  readonly onRestore: (backup: BackupSummary) => void;
};

function BackupTable({ backups, onRestore }: BackupTableProps) {
  return (
    <TableScroll label={backupTexts.table}>
      <table className="plain-table" aria-label={backupTexts.table}>
        <thead>
          <tr>
            <th scope="col">{backupTexts.at}</th>
            <th scope="col">{backupTexts.why}</th>
            <th scope="col" className="figure">
              {backupTexts.seq}
            </th>
            <th scope="col" className="figure">
              {backupTexts.size}
            </th>
            <th scope="col">
              <span className="unseen">{backupTexts.restore}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.id}>
              <th scope="row">{formatInstant(backup.at)}</th>
              <td>{backupTexts.reasons[backup.reason](backup.label)}</td>
              <td className="figure">{formatNumber(backup.seq)}</td>
              <td className="figure">{backupTexts.kilobytes(backup.size)}</td>
              <td>
                <Button size="small" onPress={() => onRestore(backup)}>
                  {backupTexts.restore}
                  <span className="unseen"> {formatInstant(backup.at)}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
