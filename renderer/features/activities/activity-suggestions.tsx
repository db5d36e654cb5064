import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { LinkSuggestions, type AcceptedLink } from '../../components/link-suggestions.tsx';
import { useAction, useCommand } from '../../lib/queries.ts';
import { suggestionTexts } from '../../lib/texts/suggestions.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';

/** What an activity of the register could be linked to; accepting one edits the activity, and can be undone. */
export function ActivitySuggestions({ row, strategy }: { readonly row: ActivityRow; readonly strategy: Strategy }) {
  const { activityId, periodId } = row.report;
  const query = useCommand('activity:suggest', { activityId, periodId });
  const editing = useAction('activity:edit');
  const tell = useUndoableToast();
  const link = async ({ field, value, label }: AcceptedLink): Promise<void> => {
    const done = await editing.make({ activityId, periodId, field, value });
    if (done) tell({ text: suggestionTexts.linked(label, activityId) }, done.changes);
  };
  return (
    <LinkSuggestions
      query={query}
      strategy={strategy}
      isLinking={editing.isRunning}
      onLink={(accepted) => void link(accepted)}
    />
  );
}
