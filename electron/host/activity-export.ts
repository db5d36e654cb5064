import { periodIdLabel } from '../../shared/language/labels.ts';
import { isTableColumn } from '../../shared/register/table-columns.ts';
import { done, refused } from '../answer.ts';
import { sha256Of } from '../sha256.ts';
import { writeActivities } from '../workbook/activities/write-activities.ts';
import { activityRows } from './activity-rows.ts';
import { inRegister, type Commands } from './host-context.ts';
import { mediaTypes } from './media-types.ts';
import { strategyOf } from './register-state.ts';

export const activityExportCommands: Commands<'activity:export'> = {
  'activity:export': inRegister(async ({ open, register, options }, { periodId, activityIds, columns }) => {
    const byId = new Map(activityRows(register, periodId).map((row) => [row.activity.id, row]));
    const missing = activityIds.find((id) => !byId.has(id));
    if (missing !== undefined) return refused('unknown-id', missing);
    const unknown = columns.find((column) => !isTableColumn(column));
    if (unknown !== undefined) return refused('invalid-arguments', unknown);
    const bytes = await writeActivities({
      strategy: strategyOf(register),
      units: register.units,
      periodId,
      rows: activityIds.flatMap((id) => byId.get(id) ?? []),
      columns: columns.filter(isTableColumn),
      by: options.by,
      madeAt: options.now(),
    });
    // A copy stays in the register's folder; that it can't be kept (a register opened read-only) stops no export.
    const kept = await open.store.putExportBytes(sha256Of(bytes), bytes);
    if (!kept.ok) options.onProblem(`export: ${kept.refusal.code} ${kept.refusal.detail}`);
    return done({ fileName: `Insatser ${periodIdLabel(periodId)}.xlsx`, mediaType: mediaTypes.xlsx, bytes });
  }),
};
