import type { Account, FieldSource } from './activity.ts';
import type { CollectionName, Register } from './entities.ts';

/** Something in the register that speaks of another entity by its id. */
export type Reference = {
  readonly from: { readonly collection: CollectionName; readonly id: string };
  readonly to: { readonly collection: CollectionName; readonly id: string };
};

type Targets = Partial<
  Record<'units' | 'periods' | 'activities' | 'returns' | 'strategies', readonly (string | null | undefined)[]>
>;

const sourceReturns = (sources: Partial<Record<string, FieldSource>>): readonly (string | null)[] =>
  Object.values(sources).map((source) => source?.returnId ?? null);

const accountTargets = (accounts: readonly Account[]): Targets => ({
  units: accounts.map(({ unitId }) => unitId),
  returns: accounts.flatMap(({ returnId, sources }) => [returnId, ...sourceReturns(sources)]),
});

/** The references of one collection, by what each of its entities needs. */
function referencesFrom<Entity extends { readonly id: string }>(
  collection: CollectionName,
  entities: Readonly<Record<string, Entity>>,
  targetsOf: (entity: Entity) => Targets,
): readonly Reference[] {
  return Object.values(entities).flatMap((entity) => {
    const from = { collection, id: entity.id };
    const { units = [], periods = [], activities = [], returns = [], strategies = [] } = targetsOf(entity);
    const to = (name: CollectionName, ids: readonly (string | null | undefined)[]): readonly Reference[] =>
      ids.flatMap((id) => (id === null || id === undefined ? [] : [{ from, to: { collection: name, id } }]));
    return [
      ...to('units', units),
      ...to('periods', periods),
      ...to('activities', activities),
      ...to('returns', returns),
      ...to('strategies', strategies),
    ];
  });
}

/** Everything in the register that needs another entity to be there. A return's decisions are wishes: what they name may be gone. */
export function references(register: Register): readonly Reference[] {
  return [
    ...referencesFrom('settings', register.settings, ({ strategyId, currentPeriodId }) => ({
      strategies: [strategyId],
      periods: [currentPeriodId],
    })),
    ...referencesFrom('units', register.units, ({ mergedInto }) => ({ units: [mergedInto] })),
    ...referencesFrom('periods', register.periods, ({ exempt, extensions = [] }) => ({
      units: [...exempt, ...extensions].map(({ unitId }) => unitId),
    })),
    ...referencesFrom('activities', register.activities, ({ unitId, coUnitIds, firstPeriodId, mergedInto }) => ({
      units: [unitId, ...coUnitIds],
      periods: [firstPeriodId],
      activities: [mergedInto],
    })),
    ...referencesFrom('activityReports', register.activityReports, (report) => {
      const { units = [], returns = [] } = accountTargets(report.accounts);
      return {
        activities: [report.activityId],
        periods: [report.periodId],
        units,
        returns: [report.returnId, ...sourceReturns(report.sources), ...returns],
      };
    }),
    ...referencesFrom('returns', register.returns, ({ unitId, periodId }) => ({
      units: [unitId],
      periods: [periodId],
    })),
    ...referencesFrom('dispatches', register.dispatches, ({ unitId, periodId, rows }) => ({
      units: [unitId],
      periods: [periodId],
      activities: rows.map(({ activityId }) => activityId),
    })),
    ...referencesFrom('questions', register.questions, ({ returnId, unitId, periodId, activityId, answeredBy }) => ({
      returns: [returnId, answeredBy],
      units: [unitId],
      periods: [periodId],
      activities: [activityId],
    })),
    ...referencesFrom('columnAnswers', register.columnAnswers, ({ unitId, returnId }) => ({
      units: [unitId],
      returns: [returnId],
    })),
    ...referencesFrom('reminders', register.reminders, ({ unitId, periodId }) => ({
      units: [unitId],
      periods: [periodId],
    })),
  ];
}
