import { useState } from 'react';
import { freePartId, replaceIndicator } from '../../../shared/register/edit-strategy.ts';
import type { Indicator, Strategy } from '../../../shared/register/strategy.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { goTo } from '../../lib/route.ts';
import { partTexts } from '../../lib/texts/strategy.ts';
import { newIndicator } from './part-draft.ts';
import { IndicatorForm } from './part-form.tsx';
import { yearsOf } from './plan-years.ts';
import { useSaveStrategy } from './use-save-strategy.ts';

type ReplaceDialogProps = { readonly strategy: Strategy; readonly old: Indicator; readonly onClose: () => void };

/** A new indicator that takes over from an old one from a year on. */
export function ReplaceDialog({ strategy, old, onClose }: ReplaceDialogProps) {
  const [blank] = useState<Indicator>(() => newIndicator(strategy, old.parent));
  const [next, setNext] = useState(blank);
  const [fromYear, setFromYear] = useState<string | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const { save, isSaving } = useSaveStrategy();
  const isReady = next.code.trim() !== '' && next.title.trim() !== '' && fromYear !== null;

  const replace = async (): Promise<void> => {
    setIsChecked(true);
    if (!isReady || fromYear === null) return;
    const id = freePartId(strategy, next.code);
    const shortTitle = next.shortTitle.trim() || next.title.slice(0, 60);
    const told = partTexts.replaced(old.code, next.code);
    const replaced = replaceIndicator(strategy, old.id, { ...next, id, shortTitle }, Number(fromYear));
    if (!(await save(replaced, told, told))) return;
    onClose();
    goTo({ screen: 'strategy', id }, 'replace');
  };

  return (
    <FormDialog
      title={partTexts.replaceTitle(old.code)}
      onClose={onClose}
      doLabel={partTexts.replaceDo}
      onDo={() => void replace()}
      isDoing={isSaving}
      isWritten={JSON.stringify(next) !== JSON.stringify(blank)}
    >
      <div className="stack">
        <p>{partTexts.replaceText}</p>
        <Select
          label={partTexts.replaceFrom}
          options={yearsOf(strategy).slice(1)}
          value={fromYear}
          onChange={setFromYear}
          error={isChecked && fromYear === null ? partTexts.needed : null}
        />
        <IndicatorForm indicator={next} onChange={setNext} isChecked={isChecked} isDisabled={false} />
      </div>
    </FormDialog>
  );
}
