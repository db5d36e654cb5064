import { useState } from 'react';
import {
  isTableColumn,
  tableColumnIds,
  tableColumnLabel,
  type TableColumnId,
} from '../../../shared/register/table-columns.ts';
import { parsePeriodId } from '../../../shared/register/period-of.ts';
import { DateField } from '../../components/date-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { MultiSelect } from '../../components/multi-select.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { conditionTexts as texts } from '../../lib/texts/activities.ts';
import { operatorOptions } from './activity-chips.ts';
import { needsValue, operatorsFor, type Condition, type Operator } from './activity-filter.ts';
import { columnKind, columnOptions, missing, missingLabel, type TableContext } from './column-values.ts';

export type ConditionDialogProps = {
  readonly context: TableContext;
  readonly onAdd: (condition: Condition) => void;
  readonly onClose: () => void;
};

const columns = tableColumnIds.map((id) => ({ id, label: tableColumnLabel(id) }));
const firstOperator = (column: TableColumnId): Operator => operatorsFor(column)[0] ?? 'said';
const firstColumn: TableColumnId = 'type';

/** One more condition, on any column. */
export function ConditionDialog({ context, onAdd, onClose }: ConditionDialogProps) {
  const [condition, setCondition] = useState<Condition>({
    column: firstColumn,
    operator: firstOperator(firstColumn),
    values: [],
  });
  const { column, operator, values } = condition;
  const isReady = !needsValue(operator) || (values.length > 0 && values[0] !== '');
  return (
    <FormDialog
      title={texts.title}
      onClose={onClose}
      doLabel={texts.add}
      onDo={() => {
        onAdd(condition);
        onClose();
      }}
      canDo={isReady}
    >
      <div className="stack">
        <Select
          label={texts.column}
          options={columns}
          value={column}
          onChange={(id) => {
            if (id !== null && isTableColumn(id)) setCondition({ column: id, operator: firstOperator(id), values: [] });
          }}
        />
        <Select
          label={texts.operator}
          options={operatorOptions(column)}
          value={operator}
          onChange={(id) => {
            const chosen = operatorsFor(column).find((each) => each === id);
            if (chosen) setCondition({ ...condition, operator: chosen });
          }}
        />
        {needsValue(operator) ? (
          <ConditionValue
            key={column}
            condition={condition}
            context={context}
            onValues={(next) => setCondition({ ...condition, values: next })}
          />
        ) : null}
      </div>
    </FormDialog>
  );
}

type ConditionValueProps = {
  readonly condition: Condition;
  readonly context: TableContext;
  readonly onValues: (values: readonly string[]) => void;
};

/** The control for what a column is compared with. */
function ConditionValue({ condition, context, onValues }: ConditionValueProps) {
  const { column, operator, values } = condition;
  const [value = null] = values;
  const give = (next: string | number | null): void => onValues(next === null ? [] : [String(next)]);
  const kind = columnKind(column);
  if (kind === 'text') return <TextField label={texts.value} value={value ?? ''} onChange={give} />;
  if (kind === 'figure') {
    const given = value === null ? null : Number(value);
    return (
      <NumberField label={texts.value} kind={column === 'cost' ? 'kronor' : 'count'} value={given} onChange={give} />
    );
  }
  if (kind === 'date') {
    const period = parsePeriodId(context.periodId);
    const edge = operator === 'most' ? 'end' : 'start';
    const dates = { edge, periodYear: period?.year ?? 0, periodKind: period?.kind ?? 'delar' } as const;
    return <DateField label={texts.value} context={dates} value={value} onChange={give} />;
  }
  const options = [...columnOptions(column, context), { id: missing, label: missingLabel(column) }];
  return <MultiSelect label={texts.value} options={options} value={values} onChange={onValues} />;
}
