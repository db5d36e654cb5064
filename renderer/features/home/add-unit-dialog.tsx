import { useState } from 'react';
import type { CommandArguments } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAction } from '../../lib/queries.ts';
import { unitTexts } from '../../lib/texts/home.ts';
import { showToast } from '../../lib/toasts.ts';

type UnitKind = CommandArguments<'unit:add'>['kind'];
type Draft = {
  readonly name: string;
  readonly short: string;
  readonly kind: UnitKind;
  readonly aliases: string;
  readonly emails: string;
};

const kinds: readonly UnitKind[] = ['förvaltning', 'bolag', 'annan'];
const blank: Draft = { name: '', short: '', kind: 'förvaltning', aliases: '', emails: '' };

const parts = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

type AddUnitDialogProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** A unit by hand: name, short name, kind, what else people call it and where its mail goes. */
export function AddUnitDialog({ isOpen, onOpenChange }: AddUnitDialogProps) {
  const [draft, setDraft] = useState(blank);
  const [isChecked, setIsChecked] = useState(false);
  const adding = useAction('unit:add');
  const lacks = (text: string): string | null => (isChecked && text.trim() === '' ? unitTexts.needed : null);

  const add = async (): Promise<void> => {
    setIsChecked(true);
    if (draft.name.trim() === '' || draft.short.trim() === '') return;
    const unit = await adding.run({ ...draft, aliases: parts(draft.aliases), emails: parts(draft.emails) });
    if (!unit) return;
    showToast({ tone: 'ok', text: unitTexts.added(unit.name) });
    setDraft(blank);
    setIsChecked(false);
    onOpenChange(false);
  };
  const put = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });

  return (
    <Dialog
      title={unitTexts.title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button onPress={() => onOpenChange(false)}>{unitTexts.cancel}</Button>
          <Button tone="main" isPending={adding.isRunning} onPress={() => void add()}>
            {unitTexts.add}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={unitTexts.name}
          value={draft.name}
          onChange={(name) => put({ name })}
          error={lacks(draft.name)}
        />
        <TextField
          label={unitTexts.short}
          description={unitTexts.shortHelp}
          value={draft.short}
          onChange={(short) => put({ short })}
          error={lacks(draft.short)}
        />
        <RadioGroup
          label={unitTexts.kind}
          orientation="horizontal"
          options={kinds.map((kind) => ({ id: kind, label: unitTexts.kinds[kind] }))}
          value={draft.kind}
          onChange={(chosen) => put({ kind: kinds.find((kind) => kind === chosen) ?? draft.kind })}
        />
        <TextField
          label={unitTexts.aliases}
          description={unitTexts.aliasesHelp}
          value={draft.aliases}
          onChange={(aliases) => put({ aliases })}
        />
        <TextField
          label={unitTexts.emails}
          description={unitTexts.emailsHelp}
          value={draft.emails}
          onChange={(emails) => put({ emails })}
        />
      </div>
    </Dialog>
  );
}
