import { useRef } from 'react';
import type { ReturnReview } from '../../../../shared/contract.ts';
import type { PlannedRow } from '../../../../shared/intake/plan-types.ts';
import { fieldNames } from '../../../../shared/register/activity-fields.ts';
import { saysTheSame } from '../../../../shared/register/field-values.ts';
import { Button } from '../../../components/button.tsx';
import { periodIdLabel } from '../../../lib/texts/labels.ts';
import { rowTexts } from '../../../lib/texts/returns-row.ts';
import { useFolded } from '../../../lib/use-folded.ts';
import { scrollInPanel } from '../scroll-in-panel.ts';

/** What the row's activity said the period before. */
export type PreviousReport = ReturnReview['previous'][number];

export type Compare = {
  /** What there is to compare with; null when the activity has no earlier report. */
  readonly available: PreviousReport | null;
  /** What the fields are shown beside; null when they are not. */
  readonly previous: PreviousReport | null;
  readonly toggle: () => void;
  /** Fields that say something else than they did. */
  readonly changed: number;
};

/** Whether the fields are shown beside what they said the period before: as the user left it on this computer. */
export function useCompare(review: ReturnReview, row: PlannedRow): Compare {
  const { isFolded, setFolded } = useFolded('compare-previous', true);
  const { activityId } = row.match;
  const available = review.previous.find((one) => one.activityId === activityId) ?? null;
  const changed =
    available === null ? [] : fieldNames.filter((name) => !saysTheSame(row.merged[name], available.values[name]));
  return {
    available,
    previous: isFolded ? null : available,
    toggle: () => setFolded(!isFolded),
    changed: changed.length,
  };
}

/** Turns the comparison on and off; says so when there is nothing to compare with. */
export function CompareSwitch({ compare }: { readonly compare: Compare }) {
  const { available, previous, toggle, changed } = compare;
  const place = useRef<HTMLDivElement>(null);
  if (available === null) return null;
  const period = periodIdLabel(available.periodId);
  const press = (): void => {
    toggle();
    // By key from the sheet the values may be out of sight, below what has to be decided.
    if (previous === null) scrollInPanel(place.current);
  };
  return (
    <div ref={place} className="compare">
      <Button size="small" shortcut="J" data-key="j" aria-pressed={previous !== null} onPress={press}>
        {rowTexts.compare.show(period)}
      </Button>
      {previous === null ? null : <output className="soft small">{rowTexts.compare.changed(changed, period)}</output>}
    </div>
  );
}
