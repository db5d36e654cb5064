import { useState } from 'react';
import { endPart, removePart } from '../../../shared/register/edit-strategy.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { partTexts } from '../../lib/texts/strategy.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { nameOf, type PartDraft } from './part-draft.ts';
import { yearsOf } from './plan-years.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { useSaveStrategy } from './use-save-strategy.ts';

type PartYearsProps = { readonly strategy: Strategy; readonly part: PartDraft; readonly onClose: () => void };

/** How long a part holds, what takes over from an indicator, and removing what nobody uses. */
export function PartYears({ strategy, part, onClose }: PartYearsProps) {
  const isReadOnly = useIsReadOnly();
  const [isReplacing, setIsReplacing] = useState(false);
  const { save } = useSaveStrategy();
  const ref = { kind: part.kind, id: part.part.id };
  const name = nameOf(part);
  const lastYear = part.part.validTo ?? null;

  const end = async (year: number | null): Promise<void> => {
    if (year === lastYear) return;
    const told = year === null ? partTexts.unended(name) : partTexts.ended(name, year);
    await save(endPart(strategy, ref, year), told, told);
  };
  const remove = async (): Promise<void> => {
    const told = partTexts.removed(name);
    if (await save(removePart(strategy, ref), `Tog bort ${name}`, told)) onClose();
  };

  return (
    <section className="stack" aria-label={partTexts.whenItChanges}>
      <h3>{partTexts.whenItChanges}</h3>
      <Select
        label={partTexts.lastYear}
        description={partTexts.endHelp}
        options={yearsOf(strategy)}
        value={lastYear === null ? null : String(lastYear)}
        onChange={(year) => void end(year === null ? null : Number(year))}
        emptyChoice={partTexts.noEnd}
        isDisabled={isReadOnly}
      />
      <p className="cluster">
        {part.kind === 'indicators' ? (
          <Button size="small" isDisabled={isReadOnly} onPress={() => setIsReplacing(true)}>
            {partTexts.replace}
          </Button>
        ) : null}
        <Button size="small" tone="danger" isDisabled={isReadOnly} onPress={() => void remove()}>
          {partTexts.remove}
        </Button>
      </p>
      <p className="soft small">{partTexts.removeHelp}</p>
      {isReplacing && part.kind === 'indicators' ? (
        <ReplaceDialog strategy={strategy} old={part.part} onClose={() => setIsReplacing(false)} />
      ) : null}
    </section>
  );
}
