import type { ReturnReview } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { put, type Operation } from '../../shared/register/change.ts';
import type { Register } from '../../shared/register/entities.ts';
import type { Return, ReviewDecisions } from '../../shared/register/return.ts';
import { refused } from '../answer.ts';
import type { RegisterContext } from './host-context.ts';
import { reviewOf } from './return-review.ts';

export type Decision = {
  readonly kind: string;
  /** What was decided, in Swedish; the file's name is added. */
  readonly label: string;
  readonly decide: (decisions: ReviewDecisions) => ReviewDecisions;
  /** What of the return itself goes with the decision. */
  readonly also?: Partial<Return>;
  /** What besides the return is altered by it. */
  readonly beside?: (register: Register) => readonly Operation[];
};

/** Stores a decision as one change of the return, and gives the review as it then is. */
export async function decideOn(
  context: RegisterContext,
  returnId: string,
  decision: Decision,
): Promise<Result<ReturnReview>> {
  const { open } = context;
  const stored = context.register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  if (stored.state !== 'received') return refused('return-not-open', returnId);
  const next: Return = { ...stored, ...decision.also, decisions: decision.decide(stored.decisions) };
  const label = `${decision.label} i ${stored.member ?? stored.fileName}`;
  const committed = await open.store.commit((register: Register) => ({
    kind: decision.kind,
    label,
    ops: [put(register, 'returns', next), ...(decision.beside?.(register) ?? [])],
  }));
  return committed.ok ? reviewOf(context, open.store.state, returnId) : committed;
}
