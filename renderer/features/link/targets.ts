import { indicatorName } from '../../../shared/followup/coverage-gaps.ts';
import type { Coverage } from '../../../shared/followup/coverage.ts';
import type { FocusArea } from '../../../shared/register/strategy.ts';

/** Something that an activity can be linked to, and the key that does it. */
export type LinkTarget = {
  readonly kind: 'focusArea' | 'indicators';
  readonly id: string;
  /** The focus area that it is, or that it belongs to; null for what belongs to the plan as a whole. */
  readonly areaId: string | null;
  readonly name: string;
  /** A digit for a focus area, a letter for an indicator; empty when the keys have run out. */
  readonly key: string;
};

/** A focus area (null: the plan as a whole) with what can be linked to. */
export type TargetGroup = {
  readonly focusArea: FocusArea | null;
  readonly own: LinkTarget | null;
  readonly indicators: readonly LinkTarget[];
};

const digits = '123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** What can be linked to in a period, in the plan's order. */
export function targetGroups({ lines }: Coverage): readonly TargetGroup[] {
  const areas = lines.flatMap(({ subject }) => (subject.kind === 'focus-area' ? [subject.focusArea] : []));
  const indicators = lines.flatMap(({ subject }) => (subject.kind === 'indicator' ? [subject] : []));
  const targets = indicators.map(
    ({ indicator, focusArea }, index): LinkTarget => ({
      kind: 'indicators',
      id: indicator.id,
      areaId: focusArea?.id ?? null,
      name: indicatorName(indicator),
      key: letters[index] ?? '',
    }),
  );
  const own = (area: FocusArea, index: number): LinkTarget => ({
    kind: 'focusArea',
    id: area.id,
    areaId: area.id,
    name: area.name,
    key: digits[index] ?? '',
  });
  const planWide = targets.filter(({ areaId }) => areaId === null);
  return [
    ...areas.map((focusArea, index) => ({
      focusArea,
      own: own(focusArea, index),
      indicators: targets.filter(({ areaId }) => areaId === focusArea.id),
    })),
    ...(planWide.length === 0 ? [] : [{ focusArea: null, own: null, indicators: planWide }]),
  ];
}

/** All that can be linked to, without their groups. */
export const allTargets = (groups: readonly TargetGroup[]): readonly LinkTarget[] =>
  groups.flatMap(({ own, indicators }) => [...(own === null ? [] : [own]), ...indicators]);
