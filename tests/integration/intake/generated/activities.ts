import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ActivityValues } from '../../../../shared/register/activity-fields.ts';
import { blankValues } from '../../../../shared/register/activity-fields.ts';
import { otherActivities } from './other-activities.ts';

const truthFile = z.object({
  files: z.array(z.object({ rows: z.array(z.object({ values: z.record(z.string(), z.unknown()) })).default([]) })),
});

/** The sample returns' own activities, as their truth has them. */
function sampleActivities(): readonly ActivityValues[] {
  const path = new URL('../../../fixtures/returns/truth.json', import.meta.url);
  const truth = truthFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  return truth.files.flatMap(({ rows }) =>
    // The truth file's field names are the register's own; blanks are written as empty texts there.
    rows.map(({ values }) => ({ ...blankValues, ...(withoutBlanks(values) as Partial<ActivityValues>) })),
  );
}

const withoutBlanks = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null));

const unique = (activities: readonly ActivityValues[]): readonly ActivityValues[] => [
  ...new Map(activities.map((activity) => [activity.title, activity])).values(),
];

/** What the made returns tell of: the samples' activities and others of our own. */
export const activities: readonly ActivityValues[] = unique([...sampleActivities(), ...otherActivities]);
