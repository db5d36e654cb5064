import { fieldDefinition, type FieldName, type FieldValue } from '../../shared/register/activity-fields.ts';
import { checkValue } from '../../shared/register/check-value.ts';
import type { ReviewDecisions } from '../../shared/register/return.ts';
import { refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { strategyOf } from './register-state.ts';
import { decideOn } from './return-decide.ts';
import { planOf } from './return-review.ts';

type Corrections = ReviewDecisions['corrections'];

/** Lists in values are read-only; those in stored decisions are plain. */
export const storedValue = (value: FieldValue): Corrections[number]['value'] =>
  typeof value === 'object' && value !== null ? [...value] : value;

const keyOf = ({ rowKey, field }: Pick<Corrections[number], 'rowKey' | 'field'>): string => `${field}\n${rowKey}`;

/** The decisions with these corrections in place of earlier ones of the same fields. */
function withCorrections(decisions: ReviewDecisions, corrections: Corrections): ReviewDecisions {
  const replaced = new Set(corrections.map(keyOf));
  const kept = decisions.corrections.filter((each) => !replaced.has(keyOf(each)));
  return { ...decisions, corrections: [...kept, ...corrections] };
}

function labelOf(corrections: Corrections): string {
  const fields = new Set<FieldName>(corrections.map(({ field }) => field));
  const [only, ...others] = fields;
  const count = corrections.length;
  if (only === undefined || others.length > 0) return `Rättade ${count} uppgifter`;
  const { label } = fieldDefinition(only);
  return count === 1 ? `Rättade ${label}` : `Rättade ${label} på ${count} rader`;
}

export const correctManyCommands: Commands<'return:correct-many'> = {
  'return:correct-many': inRegister(async (context, { returnId, corrections }) => {
    const { register, options } = context;
    const stored = register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    if (stored.state !== 'received') return refused('return-not-open', returnId);
    const planned = await planOf(context, register, stored);
    if (!planned.ok) return planned;
    const rowKeys = new Set(planned.value.plan.rows.map(({ rowKey }) => rowKey));
    const at = options.now();
    // The same field of the same row twice in one step: the last one counts, as when they are made one by one.
    const made = new Map<string, Corrections[number]>();
    for (const { rowKey, field, value } of corrections) {
      if (!rowKeys.has(rowKey)) return refused('unknown-id', rowKey);
      const checked = checkValue(strategyOf(register), field, value);
      if (!checked.ok) return refused('value-not-allowed', checked.reason);
      made.set(keyOf({ rowKey, field }), { rowKey, field, value: storedValue(checked.value), at, by: options.by });
    }
    const list = [...made.values()];
    return decideOn(context, returnId, {
      kind: 'return:correct-many',
      label: labelOf(list),
      decide: (decisions) => withCorrections(decisions, list),
    });
  }),
};
