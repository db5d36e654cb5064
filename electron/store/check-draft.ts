import { z } from 'zod';
import type { ChangeDraft, Operation } from '../../shared/register/change.ts';
import { registerSchema } from '../../shared/register/entities.ts';
import type { Steps } from '../../shared/steps.ts';

/** What is wrong with an operation's new entity; null when it is as the schema says. */
function entityProblem(op: Operation): string | null {
  if (op.after === null) return null;
  const read = registerSchema.shape[op.collection].valueType.safeParse(op.after);
  if (!read.success) return `${op.collection}/${op.id}: ${z.prettifyError(read.error)}`;
  return read.data.id === op.id ? null : `${op.collection}/${op.id} says that its id is ${read.data.id}`;
}

/** `__proto__` as a key of a plain object is not a key at all: the entity would vanish. */
const idProblem = (op: Operation): string | null =>
  op.id === '' || op.id === '__proto__' ? `${op.collection}: "${op.id}" can't be an id` : null;

/** What keeps a draft from being committed, whatever stands in the register; null when nothing does. */
export function* draftProblem(draft: ChangeDraft): Steps<string | null> {
  if (draft.ops.length === 0) return 'the change changes nothing';
  for (const op of draft.ops) {
    const problem = idProblem(op) ?? entityProblem(op);
    if (problem) return problem;
    yield;
  }
  return null;
}
