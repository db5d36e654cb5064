import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { CommandResults } from '../../../shared/contract.ts';
import { periodIdLabel } from '../../../shared/language/labels.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Change } from '../../components/change.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Select } from '../../components/select.tsx';
import { fieldText } from '../../lib/field-text.ts';
import { formatInstant } from '../../lib/format.ts';
import { activityPanelTexts as texts } from '../../lib/texts/activities.ts';

type History = CommandResults['activity:history'];
type ActivityHistoryProps = { readonly history: UseQueryResult<History>; readonly strategy: Strategy };

/** Every change the activity has been through, newest first; of all its fields or of one. */
export function ActivityHistory({ history, strategy }: ActivityHistoryProps) {
  const [field, setField] = useState<string | null>(null);
  return (
    <Loaded query={history}>
      {({ fields }) => (
        <div className="stack-s">
          <Select
            label={texts.showHistoryOf}
            options={fields.map((each) => ({ id: each.field, label: fieldDefinition(each.field).label }))}
            emptyChoice={texts.allFields}
            value={field}
            onChange={setField}
          />
          <Changes fields={fields.filter((each) => field === null || each.field === field)} strategy={strategy} />
        </div>
      )}
    </Loaded>
  );
}

function Changes({ fields, strategy }: { readonly fields: History['fields']; readonly strategy: Strategy }) {
  const entries = fields
    .flatMap(({ field, entries: steps }) => steps.map((entry) => ({ ...entry, field })))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  if (entries.length === 0) return <p className="soft">{texts.noHistory}</p>;
  return (
    <ol className="history-list">
      {entries.map((entry) => (
        <li key={`${entry.at}-${entry.periodId}-${entry.field}`}>
          <p>
            {fieldDefinition(entry.field).label}:{' '}
            <Change
              before={fieldText(strategy, entry.field, entry.before)}
              after={fieldText(strategy, entry.field, entry.after)}
            />
          </p>
          <p className="soft">
            {entry.label} · {periodIdLabel(entry.periodId)} · {texts.changedBy(entry.by, formatInstant(entry.at))}
          </p>
        </li>
      ))}
    </ol>
  );
}
