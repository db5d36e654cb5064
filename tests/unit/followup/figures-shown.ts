import type { Figure, FigureScope } from '../../../shared/followup/figure.ts';
import type { AreaFollowUp, FollowUp, Money, Participants } from '../../../shared/followup/follow-up.ts';
import type { Overview } from '../../../shared/followup/overview.ts';
import { receivedCount } from '../../../shared/followup/tally-replies.ts';
import { statuses } from '../../../shared/register/activity-fields.ts';

/** A figure as a screen shows it. */
export type Shown = { readonly figure: Figure; readonly value: number | null };

const count = (scope: FigureScope, value: number): Shown => ({ figure: { kind: 'activities', scope }, value });
const sum = (of: Extract<Figure, { kind: 'sum' }>['of'], scope: FigureScope, value: number | null): Shown => ({
  figure: { kind: 'sum', of, scope },
  value,
});

function participants(
  { total, women, men, children, sexUnknown, told }: Participants,
  scope: FigureScope,
  all: number,
) {
  const fields = ['participants', 'women', 'men', 'children'] as const;
  return [
    sum('participants', scope, total),
    sum('women', scope, women),
    sum('men', scope, men),
    sum('children', scope, children),
    sum('sex-unknown', scope, sexUnknown),
    ...fields.map((has) => count({ ...scope, has }, told[has])),
    ...fields.map((lacks) => count({ ...scope, lacks }, all - told[lacks])),
  ];
}

function money({ total, told, byFunding }: Money, scope: FigureScope, all: number): readonly Shown[] {
  return [
    sum('cost', scope, total),
    count({ ...scope, has: 'cost' }, told),
    count({ ...scope, lacks: 'cost' }, all - told),
    ...byFunding.flatMap(({ funding, activityCount, cost, told: own }) => [
      count({ ...scope, funding }, activityCount),
      sum('cost', { ...scope, funding }, cost),
      count({ ...scope, funding, lacks: 'cost' }, activityCount - own),
    ]),
  ];
}

const byStatus = (counts: FollowUp['byStatus'], scope: FigureScope): readonly Shown[] =>
  [...statuses, 'unknown' as const].map((status) => count({ ...scope, status }, counts[status]));

function area({ focusArea, activities, indicators, ...sums }: AreaFollowUp): readonly Shown[] {
  const scope = { areaId: focusArea?.id ?? null };
  return [
    count(scope, activities.length),
    ...byStatus(sums.byStatus, scope),
    ...participants(sums.participants, scope, activities.length),
    ...money(sums.money, scope, activities.length),
    ...indicators.map(({ indicator, activityCount }) => count({ indicatorId: indicator.id }, activityCount)),
  ];
}

/** Every figure of Uppföljning. */
export function followUpFigures(followUp: FollowUp): readonly Shown[] {
  const all = followUp.activities.length;
  return [
    count({}, all),
    ...byStatus(followUp.byStatus, {}),
    ...participants(followUp.participants, {}, all),
    ...money(followUp.money, {}, all),
    ...followUp.areas.flatMap(area),
    ...followUp.planIndicators.map(({ indicator, activityCount }) =>
      count({ indicatorId: indicator.id }, activityCount),
    ),
    ...followUp.replies.map(
      ({ unit, activityCount }): Shown => ({
        figure: { kind: 'reports', unitId: unit.id },
        value: activityCount,
      }),
    ),
  ];
}

const replies = (part: Extract<Figure, { kind: 'replies' }>['part'], value: number): Shown => ({
  figure: { kind: 'replies', part },
  value,
});
const indicators = (part: 'all' | 'covered' | 'lacking', value: number): Shown => ({
  figure: { kind: 'indicators', part },
  value,
});

/** Every figure of Översikt. */
export function overviewFigures({ followUp, replies: tally, movement, byUnit, cover }: Overview): readonly Shown[] {
  const all = followUp.activityCount;
  const covered = cover.filter(({ activityCount }) => activityCount > 0).length;
  const absent = (['ended', 'awaited', 'excused'] as const).map(
    (fate): Shown => ({
      figure: { kind: 'absent', fate },
      value: movement[fate].length,
    }),
  );
  return [
    replies('expected', tally.expected),
    replies('received', receivedCount(tally)),
    replies('complete', tally.complete),
    replies('under-review', tally.underReview),
    replies('incomplete', tally.incomplete),
    replies('missing', tally.none + tally.unreadable),
    replies('exempt', tally.exempt),
    count({ isLinked: true }, all - followUp.unlinked.length),
    count({ isLinked: false }, followUp.unlinked.length),
    count({ isNew: true }, movement.added.length),
    count({ isNew: false }, movement.continued.length),
    ...absent,
    ...byUnit.flatMap(({ unit, activityCount, byStatus: counts }) => [
      count({ unitId: unit.id }, activityCount),
      ...byStatus(counts, { unitId: unit.id }),
    ]),
    indicators('all', cover.length),
    indicators('covered', covered),
    indicators('lacking', cover.length - covered),
    ...cover.map(({ indicator, activityCount }) => count({ indicatorId: indicator.id }, activityCount)),
    ...followUp.areas.flatMap((each) => [
      ...byStatus(each.byStatus, { areaId: each.focusArea?.id ?? null }),
      ...participants(each.participants, { areaId: each.focusArea?.id ?? null }, each.activityCount),
    ]),
  ];
}
