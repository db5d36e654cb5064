import { columnAnswerId, columnKey } from '../../shared/intake/map/column-answers.ts';
import { layoutKey } from '../../shared/intake/map/layout-key.ts';
import type { FilePlan } from '../../shared/intake/plan-types.ts';
import { fieldDefinition, type FieldName } from '../../shared/register/activity-fields.ts';
import { put } from '../../shared/register/change.ts';
import type { ColumnAnswer } from '../../shared/register/return.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';
import { decideOn } from './return-decide.ts';
import { planOf } from './return-review.ts';

type Answered = Pick<ColumnAnswer, 'field' | 'returnId' | 'at' | 'by'>;

/** What is remembered of an answer; null while nobody knows whose file it is, and for a column without a heading. */
function answerFor(plan: FilePlan, key: string, answered: Answered): ColumnAnswer | null {
  const column = plan.columns.find((one) => columnKey(one) === key);
  if (!column || !plan.unit) return null;
  const id = columnAnswerId(plan.unit.id, plan, column);
  if (id === null) return null;
  const { heading, sheet } = column;
  return { id, unitId: plan.unit.id, layout: layoutKey(plan.columns, sheet), heading, ...answered };
}

const labelOf = (field: FieldName | null): string =>
  field === null ? 'Bortsåg från en kolumn' : `Valde kolumn för ${fieldDefinition(field).label}`;

export const columnAnswerCommands: Commands<'return:map-column' | 'column-answer:list' | 'column-answer:withdraw'> = {
  'return:map-column': inRegister(async (context, { returnId, column, field }) => {
    const { register, options } = context;
    const stored = register.returns[returnId];
    if (!stored) return refused('unknown-id', returnId);
    if (stored.state !== 'received') return refused('return-not-open', returnId);
    const planned = await planOf(context, register, stored);
    if (!planned.ok) return planned;
    const answer = answerFor(planned.value.plan, column, { field, returnId, at: options.now(), by: options.by });
    return decideOn(context, returnId, {
      kind: 'return:map-column',
      label: labelOf(field),
      decide: (decisions) => ({
        ...decisions,
        columns: [...decisions.columns.filter((one) => one.column !== column), { column, field }],
      }),
      beside: (now) => (answer ? [put(now, 'columnAnswers', answer)] : []),
    });
  }),
  'column-answer:list': inRegister(async ({ register }, { unitId }) =>
    done(
      Object.values(register.columnAnswers)
        .filter((answer) => unitId === null || answer.unitId === unitId)
        .toSorted(
          (one, other) => one.unitId.localeCompare(other.unitId) || one.heading.localeCompare(other.heading, 'sv'),
        ),
    ),
  ),
  'column-answer:withdraw': inRegister(async ({ open, register }, { columnAnswerId: id }) => {
    const answer = Object.hasOwn(register.columnAnswers, id) ? register.columnAnswers[id] : undefined;
    if (!answer) return refused('unknown-id', id);
    const unit = register.units[answer.unitId]?.name ?? answer.unitId;
    const committed = await open.store.commit({
      kind: 'column-answer:withdraw',
      label: `Glömde vad kolumnen ”${answer.heading}” är hos ${unit}`,
      ops: [{ collection: 'columnAnswers', id, before: answer, after: null }],
    });
    return committed.ok ? done(null) : committed;
  }),
};
