import type { TableContext } from '../../../../../renderer/features/activities/column-values.ts';
import type { ActivityRow } from '../../../../../shared/contract.ts';
import { blankValues, type ActivityValues } from '../../../../../shared/register/activity-fields.ts';
import type { Activity } from '../../../../../shared/register/activity.ts';
import type { Unit } from '../../../../../shared/register/units-and-periods.ts';
import { vastervik2023 } from '../../../../../shared/strategies/vastervik-2023-2027.ts';

export const periodId = '2024-delar';

const unit = (id: string, name: string): Unit => ({
  id,
  name,
  short: id.toUpperCase(),
  kind: 'förvaltning',
  aliases: [],
  emails: [],
  contact: '',
  from: null,
  to: null,
  mergedInto: null,
});

export const units: readonly Unit[] = [unit('buf', 'Barn och utbildning'), unit('sf', 'Socialförvaltningen')];

export const context: TableContext = {
  strategy: vastervik2023,
  units,
  periodId,
  periodIds: ['2023-delar', '2023-bokslut', periodId],
};

/** A row of the table; what is not given is blank. */
export function rowOf(
  id: string,
  values: Partial<ActivityValues> = {},
  activity: Partial<Activity> = {},
  issues: Partial<ActivityRow['report']['issueCounts']> = {},
): ActivityRow {
  const unitId = activity.unitId ?? (id.startsWith('SF') ? 'sf' : 'buf');
  const { name = unitId, short = unitId } = units.find((each) => each.id === unitId) ?? {};
  const { indicators = [], targetGroups = [] } = values;
  return {
    activity: {
      id,
      unitId,
      coUnitIds: [],
      firstPeriodId: periodId,
      lastPeriodId: null,
      mergedInto: null,
      note: '',
      ...activity,
    },
    unit: { id: unitId, name, short },
    report: {
      activityId: id,
      periodId,
      values: { ...blankValues, title: id, ...values, indicators: [...indicators], targetGroups: [...targetGroups] },
      issueCounts: { error: 0, warning: 0, info: 0, ...issues },
    },
  };
}

export const idsOf = (rows: readonly ActivityRow[]): readonly string[] => rows.map(({ activity }) => activity.id);
