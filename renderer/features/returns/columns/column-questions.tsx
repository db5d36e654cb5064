import type { ReturnReview } from '../../../../shared/contract.ts';
import type { ColumnReading, FilePlan } from '../../../../shared/intake/plan-types.ts';
import { activityFields, fieldDefinition, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/select.tsx';
import { useAction } from '../../../lib/queries.ts';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { columnTexts as texts } from '../../../lib/texts/returns-columns.ts';
import { fieldOf } from './column-choices.tsx';
import { columnKey, columnsOf, likelyFields, samplesOf } from './column-view.ts';

export type ColumnQuestionsProps = { readonly review: ReturnReview; readonly plan: FilePlan };

/** Headings that may mean something else than they were read as: what stands under each, and the fields it can be. */
export function ColumnQuestions({ review, plan }: ColumnQuestionsProps) {
  const { asked } = columnsOf(plan);
  if (asked.length === 0) return null;
  return (
    <section className="panel-section column-questions">
      <h3>{texts.askTitle(asked.length)}</h3>
      <p className="soft small">{texts.askHelp}</p>
      <div className="stack-s">
        {asked.map((column) => (
          <ColumnQuestion key={columnKey(column)} review={review} column={column} />
        ))}
      </div>
    </section>
  );
}

type ColumnQuestionProps = { readonly review: ReturnReview; readonly column: ColumnReading };

function ColumnQuestion({ review, column }: ColumnQuestionProps) {
  const map = useAction('return:map-column');
  const samples = samplesOf(review.sheets, column);
  const answer = (field: FieldName | null): void =>
    void map.run({ returnId: review.summary.return.id, column: columnKey(column), field });
  const likely = likelyFields(column);
  return (
    <div className="finding finding-warning">
      <p>
        <b>{texts.ask(column.heading, column.column)}</b>
      </p>
      <p className="soft">{samples.length === 0 ? texts.holdsNothing : texts.holds(samples)}</p>
      {column.field === null ? null : <p className="soft">{texts.guessed(fieldDefinition(column.field).label)}</p>}
      <div className="cluster">
        {likely.map((field) => (
          <Button key={field} size="small" isDisabled={map.isRunning} onPress={() => answer(field)}>
            {fieldDefinition(field).label}
          </Button>
        ))}
        <Button size="small" tone="quiet" isDisabled={map.isRunning} onPress={() => answer(null)}>
          {returnsTexts.columnIgnored}
        </Button>
      </div>
      <Select
        label={texts.other}
        options={activityFields
          .filter(({ name }) => !likely.includes(name))
          .map(({ name, label }) => ({ id: name, label }))}
        value={null}
        onChange={(id) => (id === null ? undefined : answer(fieldOf(id)))}
        isDisabled={map.isRunning}
      />
    </div>
  );
}
