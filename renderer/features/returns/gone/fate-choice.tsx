import { useState } from 'react';
import type { FilePlan, GoneActivity } from '../../../../shared/intake/plan-types.ts';
import { goneFates, type GoneFate } from '../../../../shared/register/return.ts';
import type { Option } from '../../../components/options.tsx';
import { Select } from '../../../components/select.tsx';
import { returnsTexts } from '../../../lib/texts/returns.ts';
import { goneTexts as texts } from '../../../lib/texts/returns-gone.ts';
import type { FateChoice } from './use-decide-gone.ts';

export type FateChoiceProps = {
  readonly activity: GoneActivity;
  readonly plan: FilePlan;
  /** The unit's other activities, which it may have gone on as. */
  readonly others: readonly Option[];
  readonly isDisabled: boolean;
  readonly onChoose: (choice: FateChoice) => void;
};

const needsTarget = (fate: GoneFate | null): boolean => fate === 'merged' || fate === 'renamed';

/** What became of one activity; for a merged or renamed one also into what, and only then it is decided. */
export function FateChoiceField({ activity, plan, others, isDisabled, onChoose }: FateChoiceProps) {
  const { decided, title } = activity;
  // A fate that needs to be told what it went into, before that is told.
  const [begun, setBegun] = useState<GoneFate | null>(null);
  const fate = begun ?? decided?.fate ?? null;
  const choose = (id: string | null): void => {
    const next = goneFates.find((one) => one === id) ?? null;
    setBegun(needsTarget(next) ? next : null);
    if (!needsTarget(next)) onChoose({ fate: next, into: null });
  };
  const rows = plan.rows.map((row) => ({
    id: row.rowKey,
    label: `${returnsTexts.row(row.row)} ${row.values.title || returnsTexts.untitled}`,
  }));
  return (
    <div className="stack-s">
      <Select
        label={texts.fateOf(title || activity.code)}
        isLabelHidden
        options={goneFates.map((id) => ({ id, label: texts.fates[id], description: texts.follows[id] }))}
        value={fate}
        onChange={choose}
        emptyChoice={texts.notDecided}
        isDisabled={isDisabled}
      />
      {fate !== null && needsTarget(fate) ? (
        <Select
          label={fate === 'merged' ? texts.intoActivity : texts.intoRow}
          options={fate === 'merged' ? others : rows}
          value={begun === null ? (decided?.into ?? null) : null}
          onChange={(into) => {
            if (into === null) return;
            onChoose({ fate, into });
            setBegun(null);
          }}
          isDisabled={isDisabled}
        />
      ) : null}
    </div>
  );
}
