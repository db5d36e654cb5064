import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import type { ActivityDetail } from '../../../shared/contract.ts';
import {
  activityFields,
  type FieldDefinition,
  type FieldName,
  type FieldValue,
} from '../../../shared/register/activity-fields.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { ValueEditor } from '../../components/value-editor.tsx';
import { choiceOptions } from '../../lib/choice-options.ts';
import { Notice } from '../../components/notice.tsx';
import { useAction } from '../../lib/queries.ts';
import { activityPanelTexts as texts, activityTexts } from '../../lib/texts/activities.ts';
import { useUndoableToast } from '../../lib/use-undoable-toast.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { FieldSourceNote } from './field-source.tsx';

type ActivityFieldsProps = {
  readonly detail: ActivityDetail;
  readonly period: Period;
  readonly strategy: Strategy;
};

const tones = { error: 'error', warning: 'warn', info: 'info' } as const;

/** Every field of an activity, editable where it stands, each with its source on demand. */
export function ActivityFields({ detail, period, strategy }: ActivityFieldsProps) {
  const [isShowingAll, setIsShowingAll] = useState(false);
  const editing = useAction('activity:edit');
  const tell = useUndoableToast();

  const save = async (field: FieldDefinition, value: FieldValue): Promise<boolean> => {
    // The contract's lists are writable; ours are not, so they are copied.
    const sent = typeof value === 'object' && value !== null ? [...value] : value;
    const done = await editing.make({
      activityId: detail.activity.id,
      periodId: period.id,
      field: field.name,
      value: sent,
    });
    if (done) tell({ text: activityTexts.saved(field.label, detail.activity.id) }, done.changes);
    return done !== null;
  };

  return (
    <>
      <div className="fields-head">
        {detail.report.issues.length === 0 ? null : (
          <section className="stack-s" aria-label={texts.issues}>
            {detail.report.issues.map((issue) => (
              <Notice key={`${issue.field}-${issue.code}-${issue.cell}`} tone={tones[issue.severity]}>
                {issue.message}
              </Notice>
            ))}
          </section>
        )}
        <p className="soft small">{texts.hint}</p>
        <Checkbox isSelected={isShowingAll} onChange={setIsShowingAll}>
          {texts.showSources}
        </Checkbox>
      </div>
      <div className="value-list">
        {activityFields.map((field) => (
          <ValueRow
            key={field.name}
            field={field}
            detail={detail}
            strategy={strategy}
            isShowingSource={isShowingAll}
            period={period}
            onSave={(value) => save(field, value)}
          />
        ))}
      </div>
    </>
  );
}

type ValueRowProps = {
  readonly field: FieldDefinition;
  readonly detail: ActivityDetail;
  readonly strategy: Strategy;
  readonly isShowingSource: boolean;
  readonly period: Period;
  readonly onSave: (value: FieldValue) => Promise<boolean>;
};

function ValueRow({ field, detail, strategy, isShowingSource, period, onSave }: ValueRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isReadOnly = useIsReadOnly();
  const name: FieldName = field.name;
  return (
    <div className="value-row">
      <ValueEditor
        field={name}
        value={detail.report.values[name]}
        options={choiceOptions(strategy, name, detail.report.values.focusArea)}
        isLabelHidden={false}
        isDisabled={period.state === 'frozen' || isReadOnly}
        onChange={onSave}
      />
      <IconButton
        size="small"
        label={texts.showSource(field.label)}
        icon={<FileSearch size={14} aria-hidden />}
        aria-expanded={isOpen || isShowingSource}
        onPress={() => setIsOpen(!isOpen)}
      />
      {isOpen || isShowingSource ? (
        <FieldSourceNote
          field={name}
          source={detail.report.sources[name] ?? null}
          periodId={detail.report.periodId}
          strategy={strategy}
        />
      ) : null}
    </div>
  );
}
