import type { ReturnSummary } from '../../../../shared/contract.ts';
import { Button } from '../../../components/button.tsx';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { returnListTexts as texts } from '../../../lib/texts/returns-list.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';
import { useAccept } from '../use-accept.ts';
import type { ReturnListState } from './use-return-list.ts';

export type ListActionsProps = { readonly summaries: readonly ReturnSummary[]; readonly state: ReturnListState };

/** What can be done with several files in one step: those that are marked, else every one that nobody needs to look at. */
export function ListActions({ summaries, state }: ListActionsProps) {
  return state.marked.size > 0 ? (
    <AcceptMarked summaries={summaries} state={state} />
  ) : (
    <AcceptClean summaries={summaries} />
  );
}

/** Takes in what is clean of the marked files and leaves the rest under review. */
function AcceptMarked({ summaries, state }: ListActionsProps) {
  const accept = useAccept();
  const marked = summaries.filter((summary) => state.marked.has(summary.return.id));
  // A file whose unit or period nobody knows would refuse the whole step.
  const ready = marked.filter((summary) => summary.outcome === 'ready' || summary.acceptableRows > 0);
  const takeIn = async (): Promise<void> => {
    await accept.run(
      ready.map((summary) => summary.return.id),
      'clean',
    );
    state.unmarkAll();
  };
  return (
    <section className="marked-files" aria-label={texts.selected(marked.length)}>
      <p className="small">{ready.length === 0 ? texts.nothingReady : texts.selected(marked.length)}</p>
      <Button tone="main" isDisabled={ready.length === 0} isPending={accept.isRunning} onPress={() => void takeIn()}>
        {texts.acceptSelected}
      </Button>
      <Button tone="quiet" size="small" onPress={state.unmarkAll}>
        {texts.unselect}
      </Button>
    </section>
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
