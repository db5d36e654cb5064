import { fieldNames, isBlankValue, isSameValue, type FieldName, type FieldValue } from './activity-fields.ts';
import type { Change } from './change.ts';
import { activityReportSchema, type ActivityReport } from './activity.ts';
import type { CollectionName } from './entities.ts';

/** What one change did to one entity, from before its first operation on it to after its last. */
export type EntityStep = { readonly change: Change; readonly before: unknown; readonly after: unknown };

/** One value of one field through one change. */
export type FieldStep = {
  readonly at: string;
  readonly by: string;
  readonly label: string;
  readonly periodId: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
};

/** All that has happened to one field of an activity, oldest first. */
export type FieldSteps = { readonly field: FieldName; readonly entries: readonly FieldStep[] };

/** The changes that touched an entity, oldest first; undo and redo are among them. */
export function changesOf(history: readonly Change[], collection: CollectionName, id: string): readonly Change[] {
  return history.filter((change) => change.ops.some((op) => op.collection === collection && op.id === id));
}

/** The same, with what stood before and after each change. */
export function entitySteps(history: readonly Change[], collection: CollectionName, id: string): readonly EntityStep[] {
  return changesOf(history, collection, id).map((change) => {
    const ops = change.ops.filter((op) => op.collection === collection && op.id === id);
    return { change, before: ops[0]?.before ?? null, after: ops.at(-1)?.after ?? null };
  });
}

/** A report as an operation holds it; null for creation, removal, and what does not follow the schema. */
function reportIn(stored: unknown): ActivityReport | null {
  const read = activityReportSchema.safeParse(stored);
  return read.success ? read.data : null;
}

type ReportStep = {
  readonly change: Change;
  readonly periodId: string;
  readonly before: ActivityReport | null;
  readonly after: ActivityReport | null;
};

function reportSteps(history: readonly Change[], activityId: string): readonly ReportStep[] {
  return history.flatMap((change) =>
    change.ops.flatMap((op) => {
      // `<activityId>@<periodId>`: told by the id, so that only this activity's reports are read with the schema.
      if (op.collection !== 'activityReports' || !op.id.startsWith(`${activityId}@`)) return [];
      return [
        {
          change,
          periodId: op.id.slice(activityId.length + 1),
          before: reportIn(op.before),
          after: reportIn(op.after),
        },
      ];
    }),
  );
}

/** Null and empty text are both "nothing"; a list is compared item by item. */
const isSaidDifferently = (before: FieldValue, after: FieldValue): boolean =>
  !isSameValue(before, after) && !(isBlankValue(before) && isBlankValue(after));

function fieldEntry(step: ReportStep, field: FieldName): readonly FieldStep[] {
  const before = step.before?.values[field] ?? null;
  const after = step.after?.values[field] ?? null;
  if (!isSaidDifferently(before, after)) return [];
  const { at, by, label } = step.change;
  return [{ at, by, label, periodId: step.periodId, before, after }];
}

/**
 * The audit trail of an activity: for each field that has ever said anything, in the template's order, who made it what,
 * when, in which period and through which change.
 */
export function fieldHistory(history: readonly Change[], activityId: string): readonly FieldSteps[] {
  const steps = reportSteps(history, activityId);
  return fieldNames
    .map((field) => ({ field, entries: steps.flatMap((step) => fieldEntry(step, field)) }))
    .filter(({ entries }) => entries.length > 0);
}
