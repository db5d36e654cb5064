import { useState } from 'react';
import { putPart } from '../../../shared/register/edit-strategy.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { CopyLinkButton } from '../../components/copy-link-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { goTo } from '../../lib/route.ts';
import { partTexts, strategyTexts } from '../../lib/texts/strategy.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { isWritten, nameOf, readyPart, type PartDraft } from './part-draft.ts';
import { PartForm } from './part-form.tsx';
import { PartYears } from './part-years.tsx';
import { useSaveStrategy } from './use-save-strategy.ts';

export type PartPanelProps = {
  readonly strategy: Strategy;
  /** The part as it stands, or a blank new one. */
  readonly initial: PartDraft;
  /** How many activities use it, over all periods shown. */
  readonly activityCount: number;
  readonly onClose: () => void;
  /** Shows this part again, for whoever left it with something unsaved. */
  readonly onBack: () => void;
};

/** The plan with a part in it, whatever its kind. */
function withPart(strategy: Strategy, draft: PartDraft): Strategy {
  switch (draft.kind) {
    case 'focusAreas':
      return putPart(strategy, draft.kind, draft.part);
    case 'goals':
      return putPart(strategy, draft.kind, draft.part);
    case 'indicators':
      return putPart(strategy, draft.kind, draft.part);
    case 'targetGroups':
      return putPart(strategy, draft.kind, draft.part);
  }
}

/** One part of the strategy: its words, when it holds, and what takes over. */
export function PartPanel({ strategy, initial, activityCount, onClose, onBack }: PartPanelProps) {
  const isReadOnly = useIsReadOnly();
  const [isChecked, setIsChecked] = useState(false);
  const { save, isSaving } = useSaveStrategy();
  const kind = partTexts.kinds[initial.kind];
  const isNew = initial.part.id === '';
  const place = {
    key: `part ${initial.kind} ${initial.part.id}`,
    lost: () => partTexts.lost(isNew ? kind.toLocaleLowerCase('sv') : nameOf(initial)),
    bringBack: partTexts.bringBack,
    goBack: onBack,
  };
  const { draft, setDraft, isWritten: isChanged, settle } = useKeptDraft(place, initial);

  const saveDraft = async (): Promise<void> => {
    setIsChecked(true);
    if (!isWritten(draft)) return;
    const ready = readyPart(strategy, draft);
    const name = nameOf(ready);
    const label = `${isNew ? 'Lade till' : 'Ändrade'} ${kind.toLocaleLowerCase('sv')}: ${name}`;
    settle(true);
    const isSaved = await save(withPart(strategy, ready), label, partTexts[isNew ? 'added' : 'saved'](name));
    settle(isSaved);
    if (isSaved) goTo({ screen: 'strategy', id: ready.part.id }, 'replace');
    if (isSaved && isNew) onClose();
  };

  return (
    <Panel
      title={isNew ? partTexts.isNew(kind) : nameOf(initial)}
      eyebrow={isNew ? undefined : `${kind} · ${strategyTexts.activities(activityCount)}`}
      tools={isNew ? undefined : <CopyLinkButton route={{ screen: 'strategy', id: initial.part.id }} />}
      onClose={onClose}
      footer={
        <Button
          tone="main"
          isDisabled={isReadOnly || (!isChanged && !isNew)}
          isPending={isSaving}
          onPress={() => void saveDraft()}
        >
          {partTexts.save}
        </Button>
      }
    >
      <div className="stack">
        <PartForm draft={draft} onChange={setDraft} isChecked={isChecked} isDisabled={isReadOnly} />
        {isNew ? null : <PartYears strategy={strategy} part={initial} onClose={onClose} />}
      </div>
    </Panel>
  );
}
