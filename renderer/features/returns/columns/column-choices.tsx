import type { ReturnReview } from '../../../../shared/contract.ts';
import type { ColumnReading, FilePlan } from '../../../../shared/intake/plan-types.ts';
import { activityFields, fieldDefinition, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { Select } from '../../../components/select.tsx';
import { useAction } from '../../../lib/queries.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { columnTexts as texts } from '../../../lib/texts/returns-columns.ts';
import { FillBlanks } from '../bulk/fill-blanks.tsx';
import { columnKey, columnsOf, isLabel } from './column-view.ts';
import { Remembered, useColumnAnswers } from './remembered.tsx';

export type ColumnChoicesProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly isOpen: boolean;
};

/** How headings and labels were understood; each can be given another field, and the file is read again. */
export function ColumnChoices({ review, plan, isOpen }: ColumnChoicesProps) {
  const { others } = columnsOf(plan);
  const answers = useColumnAnswers(plan);
  if (others.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>{texts.title}</h3>
      {isOpen ? <p className="soft small">{texts.help}</p> : null}
      <div className="stack-s">
        {others.map((column) => (
          <div key={columnKey(column)} className="column-choice">
            {isOpen ? (
              <ColumnChoice returnId={review.summary.return.id} column={column} />
            ) : (
              <p className="small">
                {returnsTexts.columnOf(column.heading, column.column)} →{' '}
                {column.field === null ? returnsTexts.columnIgnored : fieldDefinition(column.field).label}
              </p>
            )}
            <Remembered answer={answers.of(column)} canForget={isOpen} />
            {isOpen && column.field !== null && !isLabel(column) ? (
              <FillBlanks returnId={review.summary.return.id} plan={plan} field={column.field} />
            ) : null}
          </div>
        ))}
      </div>
    </section>
  );
}

function ColumnChoice({ returnId, column }: { readonly returnId: string; readonly column: ColumnReading }) {
  const map = useAction('return:map-column');
  return (
    <Select
      label={returnsTexts.columnOf(column.heading, column.column)}
      options={activityFields.map(({ name, label }) => ({ id: name, label }))}
      value={column.field}
      onChange={(id) => void map.run({ returnId, column: columnKey(column), field: fieldOf(id) })}
      emptyChoice={returnsTexts.columnIgnored}
    />
  );
}

/** The field that a choice in a list names; null for none. */
export const fieldOf = (id: string | null): FieldName | null =>
  activityFields.find(({ name }) => name === id)?.name ?? null;
