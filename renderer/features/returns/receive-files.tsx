import type { ReceivedFile } from '../../../shared/contract.ts';
import { FileDrop } from '../../components/file-drop.tsx';
import { TaskBar } from '../../components/task-bar.tsx';
import { readFile } from '../../lib/download.ts';
import { useAction } from '../../lib/queries.ts';
import { goTo } from '../../lib/route.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

export type ReceiveFilesProps = {
  readonly periodId: string;
  /** Whether the way to drop files is said only to screen readers; where files stand already it needs no telling. */
  readonly isBrief?: boolean;
};

/** Takes files in: by a button, or dropped anywhere in the window. Says how far the reading has come. */
export function ReceiveFiles({ periodId, isBrief = false }: ReceiveFilesProps) {
  const isReadOnly = useIsReadOnly();
  const receive = useAction('return:receive');

  const take = async (files: readonly File[]): Promise<void> => {
    const place = window.location.hash;
    const received = await receive.run({ periodId, files: await Promise.all(files.map(readFile)) });
    if (received === null) return;
    tellWhatCame(received);
    const first = received.find((one) => one.outcome === 'review') ?? received.find((one) => one.returnId !== null);
    // Sixty files take their time: whoever has gone on to something else meanwhile stays there, and has been told.
    if (first?.returnId && window.location.hash === place) goTo({ screen: 'returns', returnId: first.returnId });
  };

  return (
    <div className="receive-files">
      <FileDrop
        label={returnsTexts.choose}
        description={returnsTexts.dropHere}
        isDescriptionHidden={isBrief}
        onFiles={(files) => void take(files)}
        isBusy={receive.isRunning}
        isDisabled={isReadOnly}
        tone="main"
        opensOn="receive"
      />
      <TaskBar task="return:receive" {...(receive.isRunning ? { startsAs: returnsTexts.reading } : {})} />
    </div>
  );
}

function tellWhatCame(received: readonly ReceivedFile[]): void {
  const count = (outcome: ReceivedFile['outcome']): number => received.filter((one) => one.outcome === outcome).length;
  const read = count('ready') + count('review');
  const rejected = count('rejected');
  const duplicates = count('duplicate');
  const detail = [
    rejected > 0 ? returnsTexts.turnedAway(rejected) : '',
    duplicates > 0 ? returnsTexts.duplicates(duplicates) : '',
  ].filter(Boolean);
  showToast({
    tone: rejected > 0 ? 'warn' : 'ok',
    text: read > 0 ? returnsTexts.received(read) : returnsTexts.receivedNone,
    ...(detail.length > 0 ? { detail: detail.join(' ') } : {}),
  });
}
