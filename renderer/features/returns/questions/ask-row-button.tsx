import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import type { FilePlan, PlannedRow } from '../../../../shared/intake/plan-types.ts';
import { questionOfField } from '../../../../shared/intake/questions/suggest-questions.ts';
import { activityFields, type FieldName } from '../../../../shared/register/activity-fields.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/select.tsx';
import { questionTexts } from '../../../lib/texts/questions.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { useAsk } from './use-ask.ts';
import { useQuestions } from './use-questions.ts';

const WHOLE_ROW = 'row';
const choices = [
  { id: WHOLE_ROW, label: questionTexts.wholeRow },
  ...activityFields.map(({ name, label }) => ({ id: name, label })),
];
const fieldOf = (id: string | null): FieldName | null => activityFields.find(({ name }) => name === id)?.name ?? null;

export type AskRowButtonProps = {
  readonly review: ReturnReview;
  readonly plan: FilePlan;
  readonly row: PlannedRow;
  /** The field that is selected, which the question is about to begin with. */
  readonly selectedField: FieldName | null;
};

/** Asks the unit about an activity, or about any of its cells, also where nothing is wrong. */
export function AskRowButton({ review, plan, row, selectedField }: AskRowButtonProps) {
  const { canAsk } = useQuestions(review);
  const [field, setField] = useState<FieldName | null>(null);
  const [isOpen, setOpen] = useState(false);
  const ask = useAsk();
  if (!canAsk) return null;
  const draft = questionOfField(plan, row, field);
  const open = (): void => {
    setField(selectedField);
    setOpen(true);
  };
  return (
    <div>
      <Button
        size="small"
        shortcut="F"
        data-key="f"
        icon={<MessageCircleQuestion size={14} aria-hidden />}
        onPress={open}
      >
        {questionTexts.askRow}
      </Button>
      <QuestionDialog
        title={questionTexts.dialogTitle}
        subject={{ ...draft, title: row.merged.title }}
        text={draft.text}
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSave={(text) => ask.run(review.summary.return.id, [{ ...draft, text }])}
        isSaving={ask.isRunning}
      >
        <Select
          label={questionTexts.about}
          options={choices}
          value={field ?? WHOLE_ROW}
          onChange={(id) => setField(fieldOf(id))}
        />
      </QuestionDialog>
    </div>
  );
}
