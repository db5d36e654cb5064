import { Inbox, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import type { ReturnSummary } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/register/entities.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useCommand } from '../../lib/queries.ts';
import { useFolded } from '../../lib/use-folded.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { ReceiveFiles } from './receive-files.tsx';
import { ReturnList } from './return-list.tsx';
import { Review } from './review.tsx';
import { useAccept } from './use-accept.ts';
import './returns-screen.css';

export type ReturnsScreenProps = {
  readonly period: Period;
  readonly returnId: string | null;
  readonly cell: string | null;
};

/** Återrapporter: drop files, see what was read and where, decide, take in. */
export function ReturnsScreen({ period, returnId }: ReturnsScreenProps) {
  const list = useCommand('return:list', { periodId: period.id });
  return (
    <Loaded query={list}>
      {(summaries) =>
        summaries.length === 0 ? (
          <NoReturns periodId={period.id} />
        ) : (
          <Returns periodId={period.id} summaries={summaries} returnId={returnId} />
        )
      }
    </Loaded>
  );
}

/** Before the first file has come. */
function NoReturns({ periodId }: { readonly periodId: string }) {
  return (
    <div className="screen">
      <PageHead title={returnsTexts.title} />
      <EmptyState
        title={returnsTexts.emptyTitle}
        icon={<Inbox size={32} aria-hidden />}
        actions={<ReceiveFiles periodId={periodId} />}
      >
        {returnsTexts.empty}
      </EmptyState>
    </div>
  );
}

type ReturnsProps = {
  readonly periodId: string;
  readonly summaries: readonly ReturnSummary[];
  readonly returnId: string | null;
};

/** The files at the left, the chosen one's review beside them. */
function Returns({ periodId, summaries, returnId }: ReturnsProps) {
  const isKnown = summaries.some((summary) => summary.return.id === returnId);
  const list = useFolded('return-list', false);
  // Without a file at hand the list is all there is, so it stays.
  const isFolded = list.isFolded && isKnown;
  return (
    <div className={isFolded ? 'returns-work is-folded' : 'returns-work'}>
      <div className="returns-files">
        <div className="returns-title">
          <h1 className={isFolded ? 'unseen' : undefined}>{returnsTexts.title}</h1>
          {isKnown ? (
            <IconButton
              size="small"
              label={isFolded ? returnsTexts.showList : returnsTexts.hideList}
              icon={isFolded ? <PanelLeftOpen size={16} aria-hidden /> : <PanelLeftClose size={16} aria-hidden />}
              aria-expanded={!isFolded}
              onPress={() => list.setFolded(!isFolded)}
            />
          ) : null}
        </div>
        {/* Folded, it still takes what is dropped on the window. */}
        <div className="returns-folding">
          <ReceiveFiles periodId={periodId} isBrief />
          <AcceptClean summaries={summaries} />
          <ReturnList summaries={summaries} selectedId={returnId} />
        </div>
      </div>
      {returnId !== null && isKnown ? (
        <Review key={returnId} returnId={returnId} />
      ) : (
        <div className="screen">
          <EmptyState title={returnsTexts.chooseOneTitle}>{returnsTexts.chooseOne}</EmptyState>
        </div>
      )}
    </div>
  );
}

/** Takes in every file that nobody needs to look at, in one step. */
function AcceptClean({ summaries }: { readonly summaries: readonly ReturnSummary[] }) {
  const isReadOnly = useIsReadOnly();
  const accept = useAccept();
  const ready = summaries.filter((summary) => summary.outcome === 'ready');
  if (ready.length === 0) return null;
  return (
    <Button
      isDisabled={isReadOnly}
      isPending={accept.isRunning}
      onPress={() =>
        void accept.run(
          ready.map((summary) => summary.return.id),
          'clean',
        )
      }
    >
      {returnsTexts.acceptAllClean(ready.length)}
    </Button>
  );
}
