import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { ActivityRow } from '../../../shared/contract.ts';
import { fieldDefinition, type FieldName, type FieldValue } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import type { Leaving } from '../../components/use-written.ts';
import { ValueEditor } from '../../components/value-editor.tsx';
import { choiceOptions } from '../../lib/choice-options.ts';

/** Where the user goes on to when a cell has been edited: stays in it, or edits the next or previous one. */
export type AfterEdit = 'stay' | 'down' | 'next' | 'previous' | 'leave';

export type CellEditorProps = {
  readonly row: ActivityRow;
  readonly field: FieldName;
  readonly strategy: Strategy;
  readonly onSave: (value: FieldValue) => Promise<boolean>;
  readonly onEnd: (after: AfterEdit) => void;
};

const isChoice = (field: FieldName): boolean => ['choice', 'choices', 'yes-no'].includes(fieldDefinition(field).kind);

/** Enter goes on to the cell below, as in a spreadsheet. */
const afterLeaving: Readonly<Record<Leaving, AfterEdit>> = {
  Enter: 'down',
  Escape: 'stay',
  Tab: 'next',
  'Shift+Tab': 'previous',
  focus: 'leave',
};

/** The field's own control, in its cell. Enter and Tab save, Escape takes back; what can't be read stays open and says why. */
export function CellEditor({ row, field, strategy, onSave, onEnd }: CellEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isOver = useRef(false);
  // In the event of the key itself: the next key is the cell's, or the next editor's.
  const end = (after: AfterEdit): void => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(after);
  };
  const onListKey = (event: KeyboardEvent): void => {
    const isInside = event.target instanceof Node && frame.current?.contains(event.target) === true;
    if (!isInside) return; // the list that has opened over the page has keys of its own
    if (event.key === 'Escape') end('stay');
    else if (event.key === 'Tab') {
      event.preventDefault();
      end(event.shiftKey ? 'previous' : 'next');
    }
  };
  const onListBlur = ({ relatedTarget }: FocusEvent): void => {
    const isWithin = relatedTarget instanceof Node && frame.current?.contains(relatedTarget) === true;
    const isListOpen = frame.current?.querySelector('[aria-expanded="true"]') !== null;
    if (!isWithin && !isListOpen && relatedTarget !== null) end('leave');
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are the control's; this only sees when it is done
    <div
      ref={frame}
      className="cell-editor"
      {...(isChoice(field) ? { onKeyDownCapture: onListKey, onBlur: onListBlur } : {})}
    >
      <ValueEditor
        field={field}
        value={row.report.values[field]}
        options={choiceOptions(strategy, field, row.report.values.focusArea)}
        onChange={onSave}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the cell was asked to be edited: its control takes over the focus
        autoFocus
        {...(isChoice(field)
          ? { defaultOpen: true, onClose: () => end('stay') }
          : { takesTab: true, onLeave: (how: Leaving) => end(afterLeaving[how]) })}
      />
    </div>
  );
}
