import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { samplePath } from './files.ts';

const count = z.number().nullable();
const row = z.object({
  values: z.object({
    title: z.string(),
    focusArea: z.string().nullable(),
    indicators: z.array(z.string()),
    status: z.string().nullable(),
    funding: z.string().nullable(),
    participants: count,
    women: count,
    men: count,
    children: count,
    cost: count,
  }),
});
const truth = z.object({ files: z.array(z.object({ file: z.string(), rows: z.array(row).default([]) })) });

/** What a careful reader takes from an activity in a sample return. */
export type TrueActivity = z.infer<typeof row>['values'];

/** The figures that the follow-up adds up. */
export const figures = ['participants', 'women', 'men', 'children', 'cost'] as const;
export type Figure = (typeof figures)[number];

/** The activities that stand in the named sample returns. */
export function activitiesIn(files: readonly string[]): readonly TrueActivity[] {
  const { files: all } = truth.parse(JSON.parse(readFileSync(samplePath('truth.json'), 'utf8')));
  const wanted = all.filter(({ file }) => files.includes(file));
  return wanted.flatMap(({ rows }) => rows.map(({ values }) => values));
}

/** The sum of what was told; what was not told counts for nothing. */
export const sumOf = (activities: readonly TrueActivity[], figure: Figure): number =>
  activities.reduce((sum, activity) => sum + (activity[figure] ?? 0), 0);
