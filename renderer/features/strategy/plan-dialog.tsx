import { useState } from 'react';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { partTexts, strategyTexts } from '../../lib/texts/strategy.ts';
import { useSaveStrategy } from './use-save-strategy.ts';

type Draft = {
  readonly name: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly overallGoal: string;
};

const draftOf = ({ name, fromYear, toYear, overallGoal }: Strategy): Draft => ({
  name,
  fromYear: String(fromYear),
  toYear: String(toYear),
  overallGoal,
});

/** A year as it is written; null for what is none. */
const yearOf = (text: string): number | null => (/^(?:19|20)\d{2}$/.test(text.trim()) ? Number(text) : null);

/** The plan's own name, years and overall goal. */
export function PlanDialog({ strategy, onClose }: { readonly strategy: Strategy; readonly onClose: () => void }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(strategy));
  const { save, isSaving } = useSaveStrategy();
  const put = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const fromYear = yearOf(draft.fromYear);
  const toYear = yearOf(draft.toYear);
  const isReady = draft.name.trim() !== '' && fromYear !== null && toYear !== null && fromYear <= toYear;

  const saveDraft = async (): Promise<void> => {
    if (!isReady) return;
    const { name, overallGoal } = draft;
    const edited: Strategy = { ...strategy, name: name.trim(), overallGoal, fromYear, toYear };
    if (await save(edited, `Ändrade strategin ${name}`, partTexts.saved(name))) onClose();
  };

  return (
    <FormDialog
      title={strategyTexts.editPlan}
      onClose={onClose}
      doLabel={partTexts.save}
      onDo={() => void saveDraft()}
      canDo={isReady}
      isDoing={isSaving}
      isWritten={JSON.stringify(draft) !== JSON.stringify(draftOf(strategy))}
    >
      <div className="stack">
        <TextField
          label={partTexts.name}
          value={draft.name}
          onChange={(name) => put({ name })}
          error={draft.name.trim() === '' ? partTexts.needed : null}
        />
        <TextField
          label={partTexts.fromYear}
          value={draft.fromYear}
          onChange={(year) => put({ fromYear: year })}
          error={fromYear === null ? partTexts.needed : null}
        />
        <TextField
          label={partTexts.toYear}
          value={draft.toYear}
          onChange={(year) => put({ toYear: year })}
          error={toYear === null || (fromYear !== null && toYear < fromYear) ? partTexts.needed : null}
        />
        <TextField
          label={partTexts.overallGoal}
          lines={4}
          value={draft.overallGoal}
          onChange={(overallGoal) => put({ overallGoal })}
        />
      </div>
    </FormDialog>
  );
}
