import { fieldDefinition, type FieldName } from '../../shared/register/activity-fields.ts';
import { checkValue } from '../../shared/register/check-value.ts';
import { refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { strategyOf } from './register-state.ts';
import { decideOn } from './return-decide.ts';
import { storedValue } from './return-correct-many.ts';

type OfField = { readonly rowKey: string; readonly field: FieldName };
const isOther = (one: OfField) => (other: OfField) => other.rowKey !== one.rowKey || other.field !== one.field;
const fieldLabel = (field: FieldName): string => fieldDefinition(field).label;

type DecisionCommand =
  | 'return:assign'
  | 'return:correct'
  | 'return:uncorrect'
  | 'return:hold'
  | 'return:match'
  | 'return:resolve';

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
    const correction = { rowKey, field, value: storedValue(checked.value), at: now(), by };
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
        // What the row was said to be before, by another road, no longer holds.
        gone: decisions.gone.filter(({ fate, into }) => fate !== 'renamed' || into !== rowKey),
        joint: decisions.joint.filter((each) => each.rowKey !== rowKey || !each.isSame),
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
};
