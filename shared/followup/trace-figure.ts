import type { Register } from '../register/entities.ts';
import { reportOf } from '../register/reports.ts';
import { compileFollowUp } from './compile.ts';
import { indicatorName } from './coverage-gaps.ts';
import { evidenceOf } from './evidence.ts';
import type { Absence, Figure, IndicatorPart } from './figure.ts';
import type { FigureTrace, LeftOut, Term } from './figure-trace.ts';
import { figureWhat, figureWithin } from './figure-words.ts';
import type { FollowUp } from './follow-up.ts';
import { movementOf, periodBefore } from './movement.ts';
import { traceActivities } from './trace-activities.ts';
import { traceReplies, traceReports } from './trace-replies.ts';

type Parts = { readonly terms: readonly Term[]; readonly leftOut: readonly LeftOut[] };

/** The indicators that are followed, each with the figure that says how many activities work towards it. */
function traceIndicators({ areas, planIndicators }: FollowUp, part: IndicatorPart): Parts {
  const followed = [...areas.flatMap(({ indicators }) => indicators), ...planIndicators];
  const isCounted = (count: number): boolean => part === 'all' || (part === 'covered') === count > 0;
  const named = ({ indicator }: (typeof followed)[number]) =>
    ({ id: indicator.id, kind: 'indicator', title: indicatorName(indicator), unit: '', evidence: [] }) as const;
  return {
    terms: followed
      .filter(({ activityCount }) => isCounted(activityCount))
      .map((each) => ({
        ...named(each),
        value: 1,
        of: each.activityCount === 0 ? null : { kind: 'activities', scope: { indicatorId: each.indicator.id } },
      })),
    leftOut: followed
      .filter(({ activityCount }) => !isCounted(activityCount))
      .map((each) => ({ ...named(each), reason: each.activityCount > 0 ? 'linked' : 'unlinked', detail: null })),
  };
}

/** The activities of the period before that this one does not report, as they were reported then. */
function traceAbsent(register: Register, { period, activities }: FollowUp, fate: Absence): Parts {
  const previous = periodBefore(register, period.id);
  const gone = movementOf(register, period, activities)[fate];
  const terms = gone.map(({ id, title, unitId }): Term => {
    const report = previous === null ? undefined : reportOf(register, id, previous.id);
    const unit = register.units[unitId]?.name ?? unitId;
    const evidence = report ? [evidenceOf(register, report, 'status')] : [];
    return { id, kind: 'activity', title, unit, value: 1, of: null, evidence };
  });
  return { terms, leftOut: [] };
}

function partsOf(register: Register, followUp: FollowUp, figure: Figure): Parts {
  switch (figure.kind) {
    case 'activities':
    case 'sum':
      return traceActivities(register, followUp, figure);
    case 'indicators':
      return traceIndicators(followUp, figure.part);
    case 'replies':
      return traceReplies(register, followUp, figure.part);
    case 'reports':
      return traceReports(register, followUp, figure.unitId);
    case 'absent':
      return traceAbsent(register, followUp, figure.fate);
  }
}

/** Whether what a figure is narrowed to is in the register and its strategy. */
function isKnown({ units }: Register, { strategy }: FollowUp, figure: Figure): boolean {
  const has = (list: readonly { readonly id: string }[], wanted: string | null | undefined): boolean =>
    wanted === undefined || wanted === null || list.some(({ id }) => id === wanted);
  if (figure.kind === 'reports') return units[figure.unitId] !== undefined;
  if (figure.kind !== 'activities' && figure.kind !== 'sum') return true;
  const { areaId, unitId, indicatorId } = figure.scope;
  const isUnit = unitId === undefined || units[unitId] !== undefined;
  return isUnit && has(strategy.focusAreas, areaId) && has(strategy.indicators, indicatorId);
}

const total = (terms: readonly Term[]): number => terms.reduce((sum, { value }) => sum + value, 0);

/** That nobody has told a number is something else than that it is nought. */
const valueOf = (figure: Figure, terms: readonly Term[]): number | null =>
  figure.kind === 'sum' && terms.length === 0 ? null : total(terms);

/**
 * How a figure of a period came about: every term with the cell that it was read from, and what was left out and why. It is made of
 * the follow-up that the screens and the workbook show, so that the terms add up to what stands there. Null for a figure of
 * something that the register has not. Throws where `compileFollowUp` does.
 */
export function traceFigure(register: Register, periodId: string, figure: Figure): FigureTrace | null {
  const followUp = compileFollowUp(register, periodId);
  if (!isKnown(register, followUp, figure)) return null;
  const parts = partsOf(register, followUp, figure);
  return {
    figure,
    periodId,
    value: valueOf(figure, parts.terms),
    what: figureWhat(figure, followUp.strategy),
    within: figureWithin(figure, register, followUp.strategy),
    ...parts,
  };
}
