import { indicatorName } from '../../../shared/followup/coverage-gaps.ts';
import type { CoverageLine, CoverageSubject } from '../../../shared/followup/coverage.ts';
import type { FocusArea, Strategy } from '../../../shared/register/strategy.ts';
import type { ActivityPick } from '../../lib/activity-address.ts';
import { linkTexts as texts } from '../../lib/texts/link.ts';

/** What a line of the matrix is called. */
export function lineName(subject: CoverageSubject, { terms }: Strategy): string {
  if (subject.kind === 'focus-area') return subject.focusArea.name;
  if (subject.kind === 'indicator') return indicatorName(subject.indicator);
  return subject.kind === 'no-indicator' ? texts.noIndicator(terms) : texts.noFocusArea(terms);
}

/** Which activities a line counts. */
export function linePick(subject: CoverageSubject): ActivityPick {
  if (subject.kind === 'focus-area') return { areaIds: [subject.focusArea.id] };
  if (subject.kind === 'indicator') return { indicatorIds: [subject.indicator.id] };
  if (subject.kind === 'no-indicator') return { areaIds: [subject.focusArea.id], isUnlinkedOnly: true };
  return { areaIds: [null] };
}

/** Lines that stand together: those of a focus area, of the plan as a whole, or of no focus area. */
export type LineGroup = {
  readonly id: string;
  readonly focusArea: FocusArea | null;
  readonly lines: readonly CoverageLine[];
};

const areaOf = (subject: CoverageSubject): FocusArea | null =>
  subject.kind === 'no-focus-area' ? null : subject.focusArea;

const groupId = (subject: CoverageSubject): string =>
  areaOf(subject)?.id ?? (subject.kind === 'no-focus-area' ? 'none' : 'plan');

/** The lines by what they belong to, in their order. */
export function groupLines(lines: readonly CoverageLine[]): readonly LineGroup[] {
  const ids = [...new Set(lines.map(({ subject }) => groupId(subject)))];
  return ids.map((id) => {
    const own = lines.filter(({ subject }) => groupId(subject) === id);
    const [first] = own;
    return { id, focusArea: first ? areaOf(first.subject) : null, lines: own };
  });
}
