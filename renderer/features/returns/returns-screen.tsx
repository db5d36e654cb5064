import { Inbox, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import type { ReturnSummary } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useCommand } from '../../lib/queries.ts';
import { goTo } from '../../lib/route.ts';
import { useFolded } from '../../lib/use-folded.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';
import { ReceiveFiles } from './receive-files.tsx';
import { ListActions } from './list/list-actions.tsx';
import { ReturnList } from './list/return-list.tsx';
import { nameOf, neighbourToReview } from './list/return-order.ts';
import { useReturnList } from './list/use-return-list.ts';
import { Review, type FileSteps } from './review.tsx';
import type { Entry } from './use-review-state.ts';
import './returns-screen.css';

export type ReturnsScreenProps = {
  readonly period: Period;
  readonly returnId: string | null;
  readonly cell: string | null;
};

/** Återrapporter: drop files, see what was read and where, decide, take in. */
export function ReturnsScreen({ period, returnId, cell }: ReturnsScreenProps) {
  const list = useCommand('return:list', { periodId: period.id });
  return (
    <Loaded query={list}>
      {(summaries) =>
        summaries.length === 0 && returnId === null ? (
          <NoReturns periodId={period.id} />
        ) : (
          <Returns periodId={period.id} summaries={summaries} returnId={returnId} cell={cell} />
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
  readonly cell: string | null;
};

/** The files at the left, the chosen one's review beside them. */
function Returns({ periodId, summaries, returnId, cell }: ReturnsProps) {
  const list = useReturnList(summaries);
  const { entry, stepsFrom } = useFileSteps(list.listed);
  const folding = useFolded('return-list', false);
  // Without a file at hand the list is all there is, so it stays.
  const isFolded = folding.isFolded && returnId !== null;
  return (
    <div className={isFolded ? 'returns-work is-folded' : 'returns-work'}>
      <div className="returns-files">
        <div className="returns-title">
          <h1 className={isFolded ? 'unseen' : undefined}>{returnsTexts.title}</h1>
          {returnId === null ? null : (
            <IconButton
              size="small"
              label={isFolded ? returnsTexts.showList : returnsTexts.hideList}
              icon={isFolded ? <PanelLeftOpen size={16} aria-hidden /> : <PanelLeftClose size={16} aria-hidden />}
              aria-expanded={!isFolded}
              onPress={() => folding.setFolded(!isFolded)}
            />
          )}
        </div>
        {/* Folded, it still takes what is dropped on the window. */}
        <div className="returns-folding">
          <ReceiveFiles periodId={periodId} isBrief />
          <ListActions summaries={summaries} state={list} />
          <ReturnList summaries={summaries} state={list} selectedId={returnId} />
        </div>
      </div>
      {returnId === null ? (
        <div className="screen">
          <EmptyState title={returnsTexts.chooseOneTitle}>{returnsTexts.chooseOne}</EmptyState>
        </div>
      ) : (
        <Review
          key={returnId}
          returnId={returnId}
          cell={cell}
          entry={entry?.returnId === returnId ? entry.at : null}
          files={stepsFrom(returnId)}
          periodId={periodId}
        />
      )}
    </div>
  );
}

/** Goes from the issues of one file to those of the next, in the order of the list. */
function useFileSteps(listed: readonly ReturnSummary[]) {
  const [entry, setEntry] = useState<{ readonly returnId: string; readonly at: Entry } | null>(null);
  const stepsFrom = (returnId: string): FileSteps => {
    const next = neighbourToReview(listed, returnId, 1);
    return {
      nextName: next === null ? null : nameOf(next),
      step: (step) => {
        const neighbour = neighbourToReview(listed, returnId, step);
        if (neighbour === null) return false;
        setEntry({ returnId: neighbour.return.id, at: step === 1 ? 'first' : 'last' });
        goTo({ screen: 'returns', returnId: neighbour.return.id });
        return true;
      },
    };
  };
  return { entry, stepsFrom };
}
