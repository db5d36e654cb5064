import { useState, type ReactNode } from 'react';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { questionPlace, questionTexts } from '../../../lib/texts/questions.ts';

export type QuestionDialogProps = {
  readonly title: string;
  /** What the question is about: where it stands and what stands there. */
  readonly subject: {
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly title: string;
    readonly raw: string;
  };
  /** The wording to begin with. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Gives false when it was refused: the dialog then stays, with what was written. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly isSaving: boolean;
  /** What can be chosen before the question is worded. */
  readonly children?: ReactNode;
};

/** As in the contract. */
const longest = 2_000;

/** Where a question to a unit is worded. What is suggested can be kept as it is; what has been written stays until it is saved or left. */
export function QuestionDialog({
  title,
  subject,
  text,
  isOpen,
  onOpenChange,
  onSave,
  isSaving,
  children,
}: QuestionDialogProps) {
  // Null while nothing has been written: another choice then suggests other words.
  const [written, setWritten] = useState<string | null>(null);
  const words = written ?? text;
  const setOpen = (next: boolean): void => {
    setWritten(null);
    onOpenChange(next);
  };
  const save = async (): Promise<void> => {
    if (await onSave(words.trim())) setOpen(false);
  };
  return (
    <FormDialog
      title={title}
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      doLabel={questionTexts.save}
      onDo={() => void save()}
      canDo={words.trim() !== '' && words.length <= longest}
      isDoing={isSaving}
      isWritten={written !== null && written !== text}
    >
      <div className="stack">
        <div>
          <p>
            <b>{questionPlace(subject)}</b>
          </p>
          <p className="soft">{subject.raw === '' ? questionTexts.standsNothing : questionTexts.stands(subject.raw)}</p>
        </div>
        {children}
        <TextField
          label={questionTexts.text}
          description={questionTexts.textHelp}
          lines={4}
          value={words}
          onChange={setWritten}
          error={words.length > longest ? questionTexts.tooLong(longest) : null}
        />
      </div>
    </FormDialog>
  );
}
