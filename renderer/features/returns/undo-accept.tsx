import { useState } from 'react';
import type { KeptBack, ReturnReview } from '../../../shared/contract/return.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useAction } from '../../lib/queries.ts';
import { undoAcceptTexts as texts } from '../../lib/texts/returns-undo.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

/**
 * Takes back the taking in of a return, whenever it was, but for what somebody has edited since; then says what that is. Stands
 * also beside a return under review, which it has just become when there is something to say.
 */
export function UndoAccept({ review }: { readonly review: ReturnReview }) {
  const isReadOnly = useIsReadOnly();
  const undoAccept = useAction('return:undo-accept');
  const [isAsking, setAsking] = useState(false);
  const [kept, setKept] = useState<readonly KeptBack[] | null>(null);
  const run = async (): Promise<void> => {
    const done = await undoAccept.run({ returnId: review.summary.return.id });
    if (done === null) return;
    if (done.kept.length > 0) setKept(done.kept);
    showToast({ tone: 'ok', text: texts.done });
  };
  return (
    <>
      {review.summary.return.state === 'accepted' ? (
        <Button isDisabled={isReadOnly} isPending={undoAccept.isRunning} onPress={() => setAsking(true)}>
          {texts.open}
        </Button>
      ) : null}
      <ConfirmDialog
        title={texts.title}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirmLabel={texts.open}
        onConfirm={() => void run()}
      >
        <div className="stack-s">
          <p>{texts.intro}</p>
          <p>{texts.keeps}</p>
        </div>
      </ConfirmDialog>
      <Dialog
        title={texts.keptTitle(kept?.length ?? 0)}
        isOpen={kept !== null}
        onOpenChange={() => setKept(null)}
        footer={
          <Button tone="main" onPress={() => setKept(null)}>
            {texts.close}
          </Button>
        }
      >
        <div className="stack-s">
          <p>{texts.keptIntro}</p>
          <ul className="plain-list">
            {(kept ?? []).map(({ what, since }) => (
              <li key={what}>
                <b>{what}</b>
                {since.map((label, index) => (
                  // The same thing can have been done twice; the order is the history's own.
                  // oxlint-disable-next-line react/no-array-index-key
                  <small key={`${label}-${index}`}>{label}</small>
                ))}
              </li>
            ))}
          </ul>
        </div>
      </Dialog>
    </>
  );
}
