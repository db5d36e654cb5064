import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { blankValues, fieldNames, type FieldName } from '../../../shared/register/activity-fields.ts';
import { activityValuesSchema, type ActivityReport } from '../../../shared/register/activity.ts';
import { emptyRegister, type Register } from '../../../shared/register/entities.ts';
import { noDecisions, type Return } from '../../../shared/register/return.ts';
import { unitSchema, type Period } from '../../../shared/register/units-and-periods.ts';
import { issueCodes } from '../../../shared/register/issue.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';

const returnsFolder = new URL('../../fixtures/returns/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, returnsFolder), 'utf8'));

const truthSchema = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      member: z.string().nullish(),
      unit: z.string().nullish(),
      rows: z
        .array(
          z.object({
            sheet: z.string().nullable(),
            row: z.number().nullable(),
            values: activityValuesSchema.partial(),
            issues: z.array(z.object({ field: z.string().nullable(), code: z.enum(issueCodes) })),
          }),
        )
        .default([]),
    }),
  ),
});
type TruthFile = z.infer<typeof truthSchema>['files'][number];

export const truthPeriod: Period = {
  id: '2024-delar',
  year: 2024,
  kind: 'delar',
  dueDate: '2024-09-13',
  state: 'open',
  exempt: [],
};

/**
 * A register that holds what a careful reader takes from the sample returns: ten units with their activities, each traced to
 * its file, sheet and row. For tests of what is written from a register, without the reading in between.
 */
export function registerFromTruth(): Register {
  const { files } = truthSchema.parse(json('truth.json'));
  const units = z
    .array(
      unitSchema.extend({
        from: z.null().default(null),
        to: z.null().default(null),
        contact: z.literal('').default(''),
        mergedInto: z.null().default(null),
      }),
    )
    .parse(json('organisation.json'));
  const register: Register = {
    ...structuredClone(emptyRegister),
    settings: {
      settings: {
        id: 'settings',
        name: 'Prov',
        strategyId: vastervik2023.id,
        currentPeriodId: truthPeriod.id,
        createdAt: '2024-08-01T08:00:00Z',
        isExample: true,
      },
    },
    strategies: { [vastervik2023.id]: structuredClone(vastervik2023) },
    periods: { [truthPeriod.id]: truthPeriod },
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
  };
  const seen = new Set<string>();
  for (const file of files) {
    if (!file.unit || seen.has(file.unit)) continue;
    seen.add(file.unit);
    addFile(register, file, file.unit, seen.size);
  }
  return register;
}

function addFile(register: Register, file: TruthFile, unitId: string, number: number): void {
  const received = receivedFile(file, unitId, number);
  register.returns[received.id] = received;
  const short = register.units[unitId]?.short ?? unitId;
  file.rows.forEach(({ sheet, row, values, issues }, index) => {
    const activityId = `${short}-${String(index + 1).padStart(3, '0')}`;
    const report: ActivityReport = {
      id: `${activityId}@${truthPeriod.id}`,
      activityId,
      periodId: truthPeriod.id,
      values: activityValuesSchema.parse({ ...blankValues, ...values }),
      sources: Object.fromEntries(
        fieldNames.map((field, column) => [
          field,
          {
            returnId: received.id,
            sheet,
            cell: `${String.fromCharCode(65 + column)}${row ?? 1}`,
            raw: String(values[field] ?? ''),
            read: values[field] ?? null,
            corrected: null,
            carriedFrom: null,
          },
        ]),
      ),
      accounts: [],
      issues: issues.map(({ field, code }) => ({
        field: fieldNames.find((name): name is FieldName => name === field) ?? null,
        code,
        severity: 'warning',
        cell: `F${row ?? 1}`,
        raw: 'ca 25',
        message: 'Kontrollera värdet.',
      })),
      returnId: received.id,
      sheet,
      row,
    };
    register.activities[activityId] = {
      id: activityId,
      unitId,
      coUnitIds: [],
      firstPeriodId: index % 3 === 0 ? truthPeriod.id : '2023-bokslut',
      lastPeriodId: null,
      mergedInto: null,
      note: '',
    };
    register.activityReports[report.id] = report;
  });
}

function receivedFile(file: TruthFile, unitId: string, number: number): Return {
  return {
    id: `R${String(number).padStart(4, '0')}`,
    fileName: file.file,
    member: file.member ?? null,
    fileSha256: String(number).padStart(64, 'a'),
    sha256: String(number).padStart(64, 'b'),
    size: 12_345,
    receivedAt: `2024-08-${String(10 + number).padStart(2, '0')}T09:15:00Z`,
    mail: null,
    unitId,
    unitEvidence: null,
    periodId: truthPeriod.id,
    state: 'accepted',
    rejection: null,
    nothingToReport: false,
    acceptedAt: '2024-09-16T12:00:00Z',
    registrationNumber: '',
    decisions: noDecisions,
  };
}
