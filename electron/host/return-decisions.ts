import type { ReturnReview } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { put } from '../../shared/register/change.ts';
import { fieldDefinition, type FieldName, type FieldValue } from '../../shared/register/activity-fields.ts';
import type { Register, Return, ReviewDecisions } from '../../shared/register/entities.ts';
import { checkValue } from '../../shared/register/check-value.ts';
import { refused } from '../answer.ts';
import { inRegister, type Commands, type RegisterContext } from './host-context.ts';
import { strategyOf } from './register-state.ts';
import { reviewOf } from './return-review.ts';

type Decision = {
  readonly kind: string;
  /** What was decided, in Swedish; the file's name is added. */
  readonly label: string;
  readonly decide: (decisions: ReviewDecisions) => ReviewDecisions;
  /** What of the return itself goes with the decision. */
  readonly also?: Partial<Return>;
};

/** Stores a decision as one change of the return, and gives the review as it then is. */
async function decideOn(context: RegisterContext, returnId: string, decision: Decision): Promise<Result<ReturnReview>> {
  const { open } = context;
  const stored = context.register.returns[returnId];
  if (!stored) return refused('unknown-id', returnId);
  if (stored.state !== 'received') return refused('return-not-open', returnId);
  const next: Return = { ...stored, ...decision.also, decisions: decision.decide(stored.decisions) };
  const label = `${decision.label} i ${stored.member ?? stored.fileName}`;
  const committed = await open.store.commit((register: Register) => ({
    kind: decision.kind,
    label,
    ops: [put(register, 'returns', next)],
  }));
  return committed.ok ? reviewOf(context, open.store.state, returnId) : committed;
}

type OfField = { readonly rowKey: string; readonly field: FieldName };
const isOther = (one: OfField) => (other: OfField) => other.rowKey !== one.rowKey || other.field !== one.field;
/** Lists in values are read-only; those in stored decisions are plain. */
const asStored = (value: FieldValue): ReviewDecisions['corrections'][number]['value'] =>
  typeof value === 'object' && value !== null ? [...value] : value;
const fieldLabel = (field: FieldName): string => fieldDefinition(field).label;

type DecisionCommand =
  | 'return:assign'
  | 'return:correct'
  | 'return:uncorrect'
  | 'return:hold'
  | 'return:match'
  | 'return:resolve'
  | 'return:map-column';

export const returnDecisionCommands: Commands<DecisionCommand> = {
  'return:assign': inRegister(async (context, { returnId, unitId, periodId }) => {
    const { register } = context;
    if (unitId !== null && !register.units[unitId]) return refused('unknown-id', unitId);
    if (periodId !== null && !register.periods[periodId]) return refused('unknown-id', periodId);
    const stored = register.returns[returnId];
    return decideOn(context, returnId, {
      kind: 'return:assign',
      label: 'Valde verksamhet och rapporttillfälle',
      decide: (decisions) => ({ ...decisions, unitId, periodId }),
      also: { unitId: unitId ?? stored?.unitId ?? null, periodId: periodId ?? stored?.periodId ?? null },
    });
  }),
  'return:correct': inRegister(async (context, { returnId, rowKey, field, value }) => {
    const checked = checkValue(strategyOf(context.register), field, value);
    if (!checked.ok) return refused('value-not-allowed', checked.reason);
    const { now, by } = context.options;
    const correction = { rowKey, field, value: asStored(checked.value), at: now(), by };
    return decideOn(context, returnId, {
      kind: 'return:correct',
      label: `Rättade ${fieldLabel(field)}`,
      decide: (decisions) => ({
        ...decisions,
        corrections: [...decisions.corrections.filter(isOther({ rowKey, field })), correction],
      }),
    });
  }),
  'return:uncorrect': inRegister(async (context, { returnId, rowKey, field }) =>
    decideOn(context, returnId, {
      kind: 'return:uncorrect',
      label: `Tog bort rättelsen av ${fieldLabel(field)}`,
      decide: (decisions) => ({
        ...decisions,
        corrections: decisions.corrections.filter(isOther({ rowKey, field })),
      }),
    }),
  ),
  'return:hold': inRegister(async (context, { returnId, rowKey, isHeld }) =>
    decideOn(context, returnId, {
      kind: 'return:hold',
      label: isHeld ? 'Lät en rad vänta' : 'Tog med en rad igen',
      decide: (decisions) => ({
        ...decisions,
        heldRows: [...decisions.heldRows.filter((key) => key !== rowKey), ...(isHeld ? [rowKey] : [])],
      }),
    }),
  ),
  'return:match': inRegister(async (context, { returnId, rowKey, activityId }) => {
    if (activityId !== 'new' && !context.register.activities[activityId]) return refused('unknown-id', activityId);
    return decideOn(context, returnId, {
      kind: 'return:match',
      label: activityId === 'new' ? 'Valde att en rad är en ny insats' : `Valde att en rad är ${activityId}`,
      decide: (decisions) => ({
        ...decisions,
        matches: [...decisions.matches.filter((match) => match.rowKey !== rowKey), { rowKey, activityId }],
      }),
    });
  }),
  'return:resolve': inRegister(async (context, { returnId, rowKey, field, take }) =>
    decideOn(context, returnId, {
      kind: 'return:resolve',
      label: `Valde ${take === 'ours' ? 'registrets' : 'verksamhetens'} ${fieldLabel(field)}`,
      decide: (decisions) => ({
        ...decisions,
        conflicts: [...decisions.conflicts.filter(isOther({ rowKey, field })), { rowKey, field, take }],
      }),
    }),
  ),
  'return:map-column': inRegister(async (context, { returnId, column, field }) =>
    decideOn(context, returnId, {
      kind: 'return:map-column',
      label: field === null ? 'Bortsåg från en kolumn' : `Valde kolumn för ${fieldLabel(field)}`,
      decide: (decisions) => ({
        ...decisions,
        columns: [...decisions.columns.filter((one) => one.column !== column), { column, field }],
      }),
    }),
  ),
};
