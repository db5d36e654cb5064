import { fieldDefinition, type FieldName, type FieldValue } from '../../shared/register/activity-fields.ts';
import { useCommand } from '../lib/queries.ts';
import { useGiven } from '../lib/use-given.ts';
import { DateField } from './date-field.tsx';
import { MultiSelect } from './multi-select.tsx';
import { NumberField } from './number-field.tsx';
import type { Option } from './options.tsx';
import { Select } from './select.tsx';
import { TextEditor } from './text-editor.tsx';
import type { Leaving } from './use-written.ts';

export type ValueEditorProps = {
  readonly field: FieldName;
  readonly value: FieldValue;
  /** What can be chosen, for a field of choices. */
  readonly options: readonly Option[];
  /** A whole new value, once, when it has been given. False, or a promise of it, says that it was refused. */
  readonly onChange: (value: FieldValue) => unknown;
  /** Hidden where the field's name already stands beside it. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** What is written, not chosen, is left, in the very event: it has been handed over or taken back. */
  readonly onLeave?: (how: Leaving) => void;
  readonly takesTab?: boolean;
  /** A list of choices is open from the start. */
  readonly defaultOpen?: boolean;
  /** A list of choices was closed. */
  readonly onClose?: () => void;
};

const unsaid = 'Ingen uppgift';

const yesNo: readonly Option[] = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nej' },
];

/** The right control for a field of an activity. */
export function ValueEditor({
  field,
  value: kept,
  options,
  onChange,
  isLabelHidden = true,
  onLeave,
  takesTab = false,
  defaultOpen,
  onClose,
  ...rest
}: ValueEditorProps) {
  const [value, give] = useGiven(kept, onChange);
  const { label, kind } = fieldDefinition(field);
  const common = { ...rest, label, isLabelHidden, placeholder: unsaid };
  const list = {
    ...(defaultOpen === undefined ? {} : { defaultOpen }),
    ...(onClose === undefined ? {} : { onClose }),
  };
  const written = { ...common, onChange, takesTab, ...(onLeave === undefined ? {} : { onLeave }) };
  const text = typeof value === 'string' ? value : null;
  const figure = typeof value === 'number' ? value : null;
  switch (kind) {
    case 'choice':
      return <Select {...common} {...list} options={options} value={text} onChange={give} emptyChoice={unsaid} />;
    case 'choices':
      return (
        <MultiSelect
          {...common}
          {...list}
          options={options}
          emptyText="Strategin har inga att välja bland här."
          value={typeof value === 'object' && value !== null ? value : []}
          onChange={(ids) => give([...ids])}
        />
      );
    case 'date':
      return <PeriodDate {...written} edge={field === 'start' ? 'start' : 'end'} value={text} />;
    case 'count':
    case 'kronor':
      return <NumberField {...written} kind={kind} value={figure} />;
    case 'yes-no':
      return (
        <Select
          {...common}
          {...list}
          options={yesNo}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(id) => give(id === null ? null : id === 'yes')}
          emptyChoice={unsaid}
        />
      );
    case 'text':
    default:
      return <TextEditor {...written} value={text ?? ''} />;
  }
}

type PeriodDateProps = {
  readonly placeholder: string;
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly edge: 'start' | 'end';
  readonly value: string | null;
  readonly onChange: (value: string | null) => unknown;
  readonly onLeave?: (how: Leaving) => void;
  readonly takesTab: boolean;
};

/** A date in the light of the period that is shown: `31/8` is that year's. */
function PeriodDate({ edge, ...rest }: PeriodDateProps) {
  const period = useCommand('app:status', {}).data?.register?.period;
  if (!period) return null; // values are shown for a period, never without one
  return <DateField {...rest} context={{ edge, periodYear: period.year, periodKind: period.kind }} />;
}
