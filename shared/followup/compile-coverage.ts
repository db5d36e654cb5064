import type { Register } from '../register/entities.ts';
import type { ActivityValues } from '../register/activity-fields.ts';
import { compileFollowUp } from './compile.ts';
import { unitsIn } from './compile-overview.ts';
import { coverageGaps } from './coverage-gaps.ts';
import type { Coverage, CoverageLine, CoverageSubject } from './coverage.ts';
import type { AreaFollowUp, FollowUp } from './follow-up.ts';

/** The lines of an area: itself, its indicators, and what is linked to none; for what has no focus area a single one. */
function subjectsOf({ focusArea, indicators, activities }: AreaFollowUp, planWide: number): readonly CoverageSubject[] {
  if (focusArea === null) return [{ kind: 'no-focus-area' }];
  // Where the plan has nothing to link to, lacking a link says nothing.
  const hasUnlinked =
    indicators.length + planWide > 0 && activities.some(({ report }) => report.values.indicators.length === 0);
  return [
    { kind: 'focus-area', focusArea },
    ...indicators.map(({ indicator }) => ({ kind: 'indicator', focusArea, indicator }) as const),
    ...(hasUnlinked ? [{ kind: 'no-indicator', focusArea } as const] : []),
  ];
}

function isOn(subject: CoverageSubject, values: ActivityValues, known: ReadonlySet<string>): boolean {
  switch (subject.kind) {
    case 'focus-area':
      return values.focusArea === subject.focusArea.id;
    case 'indicator':
      return values.indicators.includes(subject.indicator.id);
    case 'no-indicator':
      return values.focusArea === subject.focusArea.id && values.indicators.length === 0;
    case 'no-focus-area':
    default:
      return values.focusArea === null || !known.has(values.focusArea);
  }
}

function lineOf(followUp: FollowUp, unitIds: readonly string[], subject: CoverageSubject): CoverageLine {
  const known = new Set(followUp.strategy.focusAreas.map(({ id }) => id));
  const on = followUp.activities.filter(({ report }) => isOn(subject, report.values, known));
  const byUnit = new Map(unitIds.map((id): [string, string[]] => [id, []]));
  for (const { unit, report } of on) byUnit.get(unit.id)?.push(report.activityId);
  return { subject, activityIds: unitIds.map((id) => byUnit.get(id) ?? []), total: on.length };
}

/**
 * Focus areas and indicators against units. Counts what the follow-up counts: each activity once, with the unit that
 * answers for it. Throws where `compileFollowUp` does.
 */
export function compileCoverage(register: Register, periodId: string): Coverage {
  const followUp = compileFollowUp(register, periodId);
  const units = unitsIn(followUp);
  const unitIds = units.map(({ id }) => id);
  const subjects = [
    ...followUp.areas.flatMap((area) => subjectsOf(area, followUp.planIndicators.length)),
    ...followUp.planIndicators.map(({ indicator }) => ({ kind: 'indicator', focusArea: null, indicator }) as const),
  ];
  return {
    period: followUp.period,
    units,
    lines: subjects.map((subject) => lineOf(followUp, unitIds, subject)),
    unitTotals: unitIds.map((id) => followUp.activities.filter(({ unit }) => unit.id === id).length),
    total: followUp.activities.length,
    gaps: coverageGaps(register, followUp),
  };
}
