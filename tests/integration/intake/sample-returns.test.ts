import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import type { ReadFile, ReadRow } from '../../../shared/intake/plan-types.ts';
import { readReturn } from '../../../shared/intake/read-return.ts';
import { unitSchema } from '../../../shared/register/units-and-periods.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';
import { unaccountedCells } from '../../unit/intake/recognise/support/account-for-cells.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';

const folder = join(import.meta.dirname, '../../fixtures/returns');
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const truthSchema = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      member: z.string().nullish(),
      outcome: z.string(),
      unit: z.string().nullish(),
      rows: z
        .array(
          z.object({
            sheet: z.string().nullable(),
            row: z.number().nullable(),
            values: z.record(z.string(), z.unknown()),
            issues: z.array(z.object({ field: z.string().nullable(), code: z.string() })),
          }),
        )
        .optional(),
    }),
  ),
});
const truth = truthSchema.parse(json('truth.json')).files;
const units = z
  .array(unitSchema.partial({ from: true, to: true, contact: true, mergedInto: true }))
  .parse(json('organisation.json'));
const period: Period = {
  id: '2024-delar',
  year: 2024,
  kind: 'delar',
  dueDate: '2024-09-06',
  state: 'open',
  exempt: [],
};

/** Reads one workbook of a file with the real reader, as the program does. */
async function readSample(
  name: string,
  member: string | null,
): Promise<{ file: ReadFile; lost: readonly string[] } | null> {
  const opened = await openFile(readFileSync(join(folder, name)));
  const one = opened.find((part) => member === null || part.member === member);
  if (!one || one.outcome === 'rejected') return null;
  const reading = readReturn(one.grid, {
    strategy: vastervik2023,
    units: units.map((unit) => ({ ...unit, from: null, to: null, contact: '', mergedInto: null })),
    period,
    fileName: name,
    member: one.member,
    mail: one.mail,
  });
  return 'rejected' in reading ? null : { file: reading, lost: unaccountedCells(one.grid, reading) };
}

/** As the truth writes it: no end date for what goes on, text on one line. */
function plain(value: unknown): unknown {
  if (value === null || value === 'ongoing') return '';
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

function silentDifferences(row: ReadRow, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(row.values).flatMap(([field, value]) => {
    if (!(field in values)) return [];
    const isSame = JSON.stringify(plain(value)) === JSON.stringify(plain(values[field]));
    return isSame || row.issues.some((issue) => issue.field === field)
      ? []
      : [`${row.rowKey} ${field}: ${String(value)}`];
  });
}

const readable = truth
  .filter((one) => one.outcome !== 'rejected')
  .map((one) => ({ ...one, rows: one.rows ?? [], member: one.member ?? null }));

describe('the sample returns', () => {
  it.each(readable)('$file $member: every row, no value wrong in silence, every cell accounted for', async (one) => {
    const read = await readSample(one.file, one.member);
    expect(read?.file.unit?.id).toBe(one.unit);
    expect(read?.file.period?.id).toBe('2024-delar');
    expect(read?.lost).toEqual([]);
    const rows = read?.file.rows ?? [];
    expect(rows.map((row) => row.values.title).toSorted()).toEqual(
      one.rows.map((row) => String(row.values['title'])).toSorted(),
    );
    for (const row of rows) {
      const expected = one.rows.find((candidate) => plain(candidate.values['title']) === plain(row.values.title));
      expect(silentDifferences(row, expected?.values ?? {})).toEqual([]);
      const found = row.issues.map((issue) => `${issue.field ?? ''} ${issue.code}`);
      for (const issue of expected?.issues ?? []) expect(found).toContain(`${issue.field ?? ''} ${issue.code}`);
    }
  });

  it('turns away a workbook without a table', async () => {
    expect(await readSample('lunch.xlsx', null)).toBeNull();
  });
});
