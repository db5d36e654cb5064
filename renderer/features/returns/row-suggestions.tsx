import type { PlannedRow } from '../../../shared/intake/plan-types.ts';
import { LinkSuggestions, type AcceptedLink } from '../../components/link-suggestions.tsx';
import { useAction, useCommand } from '../../lib/queries.ts';
import { useStrategy } from './use-strategy.ts';

/** What a row under review could be linked to; accepting one corrects the row, as if it had been typed. */
export function RowSuggestions({ returnId, row }: { readonly returnId: string; readonly row: PlannedRow }) {
  const { rowKey } = row;
  const query = useCommand('return:suggest', { returnId, rowKey });
  const strategy = useStrategy();
  const correct = useAction('return:correct');
  if (strategy === null) return null;
  const link = ({ field, value }: AcceptedLink): void => void correct.run({ returnId, rowKey, field, value });
  return (
    <LinkSuggestions query={query} strategy={strategy} isLinking={correct.isRunning} onLink={link} acceptKey="A" />
  );
}
