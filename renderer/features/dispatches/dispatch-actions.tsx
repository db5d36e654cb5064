import { Bell, Download, FolderDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { saveDownload } from '../../lib/download.ts';
import { helpPlaces } from '../../lib/help-places.ts';
import { useAction } from '../../lib/queries.ts';
import { dispatchTexts } from '../../lib/texts/dispatches.ts';
import { helpTexts } from '../../lib/texts/help.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { picked, picks, type DispatchRow, type Pick } from './dispatch-rows.ts';

const pickLabels: Readonly<Record<Pick, string>> = {
  all: dispatchTexts.pickAll,
  unsent: dispatchTexts.pickUnsent,
  unanswered: dispatchTexts.pickUnanswered,
  incomplete: dispatchTexts.pickIncomplete,
  none: dispatchTexts.pickNone,
};

type DispatchActionsProps = {
  readonly periodId: string;
  readonly rows: readonly DispatchRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (unitIds: readonly string[]) => void;
  readonly onRemind: () => void;
};

/** What can be done with the chosen units, and quick ways to choose them. */
export function DispatchActions({ periodId, rows, chosen, onChoose, onRemind }: DispatchActionsProps) {
  const isReadOnly = useIsReadOnly();
  const [withMail, setWithMail] = useState(true);
  const downloading = useAction('dispatch:write');
  const placing = useAction('dispatch:write-to-folder');
  const isIdle = isReadOnly || chosen.size === 0;
  const args = { periodId, unitIds: [...chosen], withMail };

  const download = async (): Promise<void> => {
    const file = await downloading.run(args);
    if (!file) return;
    saveDownload(file);
    showToast({
      tone: 'ok',
      text: dispatchTexts.downloaded(file.fileName),
      detail: dispatchTexts.downloadedDetail,
    });
  };
  const place = async (): Promise<void> => {
    const written = await placing.run(args);
    if (!written) return;
    showToast({ tone: 'ok', text: dispatchTexts.written(written.fileNames.length), detail: written.folder });
  };

  return (
    <div className="dispatch-actions">
      <p className="cluster">
        <span className="soft small">{dispatchTexts.pick}</span>
        {picks.map((pick) => (
          <Button key={pick} size="small" tone="quiet" onPress={() => onChoose(picked(rows, pick))}>
            {pickLabels[pick]}
          </Button>
        ))}
      </p>
      <p className="cluster">
        <output className="soft small">{dispatchTexts.chosen(chosen.size)}</output>
        <Button
          tone="main"
          isDisabled={isIdle}
          isPending={downloading.isRunning}
          icon={<Download size={16} aria-hidden />}
          onPress={() => void download()}
        >
          {dispatchTexts.download}
        </Button>
        <Button
          isDisabled={isIdle}
          isPending={placing.isRunning}
          icon={<FolderDown size={16} aria-hidden />}
          onPress={() => void place()}
        >
          {dispatchTexts.toFolder}
        </Button>
        <Button isDisabled={isIdle} icon={<Bell size={16} aria-hidden />} onPress={onRemind}>
          {dispatchTexts.remind}
        </Button>
      </p>
      <Checkbox isSelected={withMail} onChange={setWithMail} description={dispatchTexts.withMailHelp}>
        {dispatchTexts.withMail}
      </Checkbox>
      <p className="small">
        <a href={helpPlaces.forUnits}>{helpTexts.aboutForUnits}</a>
      </p>
    </div>
  );
}
