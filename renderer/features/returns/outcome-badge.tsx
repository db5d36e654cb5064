import type { ReturnSummary } from '../../../shared/contract.ts';
import { Badge } from '../../components/badge.tsx';
import type { Tone } from '../../components/tone.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';

const tones: Record<ReturnSummary['outcome'], Tone> = {
  ready: 'ok',
  review: 'warn',
  rejected: 'error',
  duplicate: 'quiet',
  accepted: 'ok',
  'set-aside': 'quiet',
};

/** Where a return stands, in a word; with the number of issues where there are any to look at. */
export function OutcomeBadge({ summary }: { readonly summary: ReturnSummary }) {
  const word = returnsTexts.outcome[summary.outcome];
  const count = summary.outcome === 'review' && summary.issueCount > 0 ? ` ${summary.issueCount}` : '';
  return <Badge tone={tones[summary.outcome]}>{`${word}${count}`}</Badge>;
}
