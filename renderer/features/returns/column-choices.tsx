import type { ColumnReading, FilePlan } from '../../../shared/intake/plan-types.ts';
import { activityFields, fieldDefinition, type FieldName } from '../../../shared/register/activity-fields.ts';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';

export type ColumnChoicesProps = { readonly returnId: string; readonly plan: FilePlan; readonly isOpen: boolean };

/** How the headings of a table were understood; each can be given another field, and the file is read again. */
export function ColumnChoices({ returnId, plan, isOpen }: ColumnChoicesProps) {
  const columns = plan.columns.filter((column) => !/\d/.test(column.column));
  if (columns.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>{returnsTexts.columnsTitle}</h3>
      {isOpen ? <p className="soft small">{returnsTexts.columnsHelp}</p> : null}
      <div className="stack-s">
        {columns.map((column) =>
          isOpen ? (
            <ColumnChoice key={keyOf(column)} returnId={returnId} column={column} />
          ) : (
            <p key={keyOf(column)} className="small">
              {returnsTexts.columnOf(column.heading, column.column)} →{' '}
              {column.field === null ? returnsTexts.columnIgnored : fieldDefinition(column.field).label}
            </p>
          ),
        )}
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
      onChange={(id) => void map.run({ returnId, column: keyOf(column), field: fieldOf(id) })}
      emptyChoice={returnsTexts.columnIgnored}
    />
  );
}

/** `sheet!letters`, as the coordinator's decisions name a column. */
const keyOf = (column: ColumnReading): string => `${column.sheet ?? ''}!${column.column}`;

const fieldOf = (id: string | null): FieldName | null => activityFields.find(({ name }) => name === id)?.name ?? null;
