import { useState, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
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

/** Where a question to a unit is worded. What is suggested can be kept as it is. */
export function QuestionDialog(props: QuestionDialogProps) {
  return (
    <Dialog {...footless(props)} footer={null}>
      {props.isOpen ? <QuestionForm {...props} key={props.text} /> : null}
    </Dialog>
  );
}

const footless = ({ title, isOpen, onOpenChange }: QuestionDialogProps) => ({ title, isOpen, onOpenChange });

function QuestionForm({ subject, text, onOpenChange, onSave, isSaving, children }: QuestionDialogProps) {
  const [words, setWords] = useState(text);
  const save = async (): Promise<void> => {
    if (await onSave(words.trim())) onOpenChange(false);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
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
        onChange={setWords}
        maxLength={2_000}
        autoFocus
      />
      <div className="cluster question-buttons">
        <Button onPress={() => onOpenChange(false)}>{questionTexts.cancel}</Button>
        <Button tone="main" type="submit" isPending={isSaving} isDisabled={words.trim() === ''}>
          {questionTexts.save}
        </Button>
      </div>
    </form>
  );
}
