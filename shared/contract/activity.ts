import { z } from 'zod';
import type { LinkSuggestions } from '../intake/suggest/link-suggestion.ts';
import type { FieldName, FieldValue } from '../register/activity-fields.ts';
import type { Activity, ActivityReport } from '../register/activity.ts';
import { savedViewSchema, type SavedView } from '../register/entities.ts';
import { fieldName, fieldValue } from '../register/stored-kinds.ts';
import type { Unit } from '../register/units-and-periods.ts';
import type { Severity } from '../register/issue.ts';
import { periodArgument } from './arguments.ts';
import type { Download } from './download.ts';

/** Commands about the activities in the register, and the views of them that the coordinator has named. */
export const activityArguments = {
  'activity:list': periodArgument,
  /** The same, as the difference to a list that was had: its `version`, or null for none. */
  'activity:list-since': z.object({ periodId: z.string(), have: z.string().nullable() }),
  /** All that is kept of one activity in a period: its values with their sources and issues, and its other units' accounts. */
  'activity:show': z.object({ activityId: z.string(), periodId: z.string() }),
  'activity:edit': z.object({ activityId: z.string(), periodId: z.string(), field: fieldName, value: fieldValue }),
  /** What an activity that lacks focus area or indicators could be linked to; nothing is stored. */
  'activity:suggest': z.object({ activityId: z.string(), periodId: z.string() }),
  /** Where each of an activity's values comes from, and every change it has been through. */
  'activity:history': z.object({ activityId: z.string() }),
  /** Several fields of several activities as one step: bulk edit, paste, suggestions accepted. All or nothing. */
  'activity:edit-many': z.object({
    periodId: z.string(),
    edits: z
      .array(z.object({ activityId: z.string(), field: fieldName, value: fieldValue }))
      .min(1)
      .max(20_000),
    /** What is done, in Swedish, for the history. */
    label: z.string().trim().min(1).max(200),
  }),
  /** The coordinator's own note; never sent out. */
  'activity:note': z.object({ activityId: z.string(), note: z.string().max(10_000) }),
  /** Ends an activity with a period, or (null) takes that back. */
  'activity:end': z.object({ activityId: z.string(), lastPeriodId: z.string().nullable() }),
  /** The other units that do an activity together with the one that answers for it. */
  'activity:share': z.object({ activityId: z.string(), coUnitIds: z.array(z.string()) }),
  /** An activity that the coordinator enters by hand, with its report for a period. */
  'activity:add': z.object({ periodId: z.string(), unitId: z.string(), title: z.string().trim().min(1) }),
  /** What every unlinked activity of a period could be linked to; nothing is stored. */
  'activity:suggest-all': periodArgument,
  /** The chosen activities and columns as a workbook, in the order given. */
  'activity:export': z.object({
    periodId: z.string(),
    activityIds: z.array(z.string()).min(1),
    columns: z.array(z.string()).min(1),
  }),
  'view:list': z.object({}),
  'view:save': savedViewSchema,
  'view:remove': z.object({ viewId: z.string() }),
} as const;

/** How many issues of each severity stand on a report. */
export type IssueCounts = Readonly<Record<Severity, number>>;

/** One line of the list of activities: light, since a register may have ten thousand. The rest comes with `activity:show`. */
export type ActivityRow = {
  readonly activity: Activity;
  readonly unit: Pick<Unit, 'id' | 'name' | 'short'>;
  readonly report: Pick<ActivityReport, 'activityId' | 'periodId' | 'values'> & { readonly issueCounts: IssueCounts };
};

/** The rows of a period as the difference to a list that was sent before. */
export type ActivityRowsSince = {
  /** What the list that this makes is asked on from. */
  readonly version: string;
  /** Whether `rows` is the whole list; else the rows that are new or others than in the list that was had. */
  readonly isWhole: boolean;
  readonly rows: readonly ActivityRow[];
  /** Codes of all rows in order; null when they are as in the list that was had (or in `rows`, when that is whole). */
  readonly ids: readonly string[] | null;
};

/** One activity in one period, whole. */
export type ActivityDetail = {
  readonly activity: Activity;
  readonly unit: Unit;
  readonly report: ActivityReport;
  /** Codes of the activities that have gone on as this one. */
  readonly mergedFrom: readonly string[];
};

export type FieldHistory = {
  readonly field: FieldName;
  readonly entries: readonly {
    readonly at: string;
    readonly by: string;
    readonly label: string;
    readonly periodId: string;
    readonly before: FieldValue;
    readonly after: FieldValue;
  }[];
};

/** An activity's whole life. */
export type ActivityHistory = {
  /** Oldest first. */
  readonly reports: readonly ActivityReport[];
  /** Who answered for it in each of the reports, in their order: a unit may have gone up in another in between. */
  readonly owners: readonly Pick<Unit, 'id' | 'name' | 'short'>[];
  readonly fields: readonly FieldHistory[];
};

export type ActivityResults = {
  'activity:list': readonly ActivityRow[];
  'activity:list-since': ActivityRowsSince;
  'activity:show': ActivityDetail;
  'activity:edit': ActivityDetail;
  'activity:suggest': LinkSuggestions;
  'activity:history': ActivityHistory;
  'activity:edit-many': { readonly changed: number };
  'activity:note': Activity;
  'activity:end': Activity;
  'activity:share': Activity;
  'activity:add': ActivityDetail;
  'activity:suggest-all': readonly { readonly activityId: string; readonly suggestions: LinkSuggestions }[];
  'activity:export': Download;
  'view:list': readonly SavedView[];
  'view:save': SavedView;
  /** The view that was removed. */
  'view:remove': SavedView;
};
