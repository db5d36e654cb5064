import { useState } from 'react';
import { fieldDefinition, type FieldName, type FieldValue } from '../../shared/register/activity-fields.ts';
import { DateField } from './date-field.tsx';
import { MultiSelect } from './multi-select.tsx';
import { NumberField } from './number-field.tsx';
import type { Option } from './options.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

export type ValueEditorProps = {
  readonly field: FieldName;
  readonly value: FieldValue;
  /** What can be chosen, for a field of choices. */
  readonly options: readonly Option[];
  readonly onChange: (value: FieldValue) => void;
  readonly autoFocus?: boolean;
};

/** The right control for a field of an activity. Hands over a whole new value, once, when it has been given. */
export function ValueEditor({ field, value, options, onChange, autoFocus = false }: ValueEditorProps) {
  const { label, kind } = fieldDefinition(field);
  const common = { label, isLabelHidden: true, autoFocus };
  const text = typeof value === 'string' ? value : null;
  const figure = typeof value === 'number' ? value : null;
  switch (kind) {
    case 'text':
      return <TextEditor {...common} value={text ?? ''} onChange={onChange} />;
    case 'choice':
      return <Select {...common} options={options} value={text} onChange={onChange} emptyChoice="Ingen uppgift" />;
    case 'choices':
      return (
        <MultiSelect
          {...common}
          options={options}
          value={typeof value === 'object' && value !== null ? value : []}
          onChange={(ids) => onChange([...ids])}
        />
      );
    case 'date':
      return <DateField {...common} value={text} onChange={onChange} canBeOngoing={field === 'end'} />;
    case 'count':
      return <NumberField {...common} value={figure} onChange={onChange} minValue={0} />;
    case 'kronor':
      return <NumberField {...common} value={figure} onChange={onChange} minValue={0} unit="kr" />;
    case 'yes-no':
      return (
        <Select
          {...common}
          options={[
            { id: 'ja', label: 'Ja' },
            { id: 'nej', label: 'Nej' },
          ]}
          value={value === true ? 'ja' : value === false ? 'nej' : null}
          onChange={(id) => onChange(id === null ? null : id === 'ja')}
          emptyChoice="Ingen uppgift"
        />
      );
  }
}

type TextEditorProps = {
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly autoFocus: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Text that is handed over when the field is left, so that a sentence is one change and not forty. */
function TextEditor({ value, onChange, ...rest }: TextEditorProps) {
  const [draft, setDraft] = useState(value);
  const finish = (): void => {
    if (draft.trim() !== value) onChange(draft.trim());
  };
  return <TextField {...rest} value={draft} onChange={setDraft} onBlur={finish} lines={value.length > 60 ? 4 : 2} />;
}
