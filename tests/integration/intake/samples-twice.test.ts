import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/workbook/reader/open-file.ts';
import type { OpenedWorkbook } from '../../../shared/intake/opened-file.ts';
import type { ReadFile } from '../../../shared/intake/plan-types.ts';
import { acceptPlan } from '../../../shared/intake/plan/accept-plan.ts';
import { planReturn } from '../../../shared/intake/plan/plan-return.ts';
import { readReturn } from '../../../shared/intake/read-return.ts';
import { fieldNames, isBlankValue } from '../../../shared/register/activity-fields.ts';
import { registerSchema, type Register } from '../../../shared/register/entities.ts';
import { noDecisions } from '../../../shared/register/return.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';
import { apply, AT, makeReturn, makeUnit, register as start } from '../../unit/intake/support/make.ts';
import type { Period } from '../../../shared/register/units-and-periods.ts';

const folder = fileURLToPath(new URL('../../fixtures/returns/', import.meta.url));
type Listed = { readonly id: string; readonly name: string; readonly short: string; readonly aliases: string[] };
const listed = JSON.parse(readFileSync(`${folder}organisation.json`, 'utf8')) as readonly Listed[];
const units = Object.fromEntries(
  listed.map(({ id, short, name, aliases }) => [id, makeUnit(id, short, name, { aliases })]),
);
const register: Register = { ...start, units };
const period: Period = {
  id: '2024-delar',
  year: 2024,
  kind: 'delar',
  dueDate: '2024-09-15',
  state: 'open',
  exempt: [],
};

type Sample = { readonly name: string; readonly workbook: OpenedWorkbook };

async function samples(): Promise<readonly Sample[]> {
  const names = readdirSync(folder).filter((name) => /\.(xlsx|csv|eml|zip)$/.test(name));
  const opened = await Promise.all(
    names.map(async (name) => ({ name, files: await openFile(readFileSync(folder + name)) })),
  );
  return opened.flatMap(({ name, files }) =>
    files.flatMap((workbook) => (workbook.outcome === 'opened' ? [{ name, workbook }] : [])),
  );
}

function readSample({ name, workbook }: Sample, state: Register): ReadFile | null {
  const { grid, member, mail } = workbook;
  const reading = readReturn(grid, {
    strategy: vastervik2023,
    units: Object.values(state.units),
    period,
    fileName: name,
    member,
    mail,
    columns: [],
  });
  return 'rejected' in reading ? null : reading;
}

function takeIn(state: Register, file: ReadFile, returnId: string) {
  const received = makeReturn(returnId, { unitId: null });
  const holding = { ...state, returns: { ...state.returns, [returnId]: received } };
  const plan = planReturn(file, holding, { decisions: noDecisions, returnId, unitId: null, periodId: period.id });
  const draft = acceptPlan(plan, holding, { return: received, which: 'all', at: AT, by: 'prov' });
  return { plan, draft, register: apply(holding, draft) };
}

describe('the sample returns, read by our own reader', () => {
  it('go into the register with a cell behind every value, and change nothing the second time', async () => {
    const files = (await samples()).flatMap((sample) => readSample(sample, register) ?? []);
    let state = register;
    for (const [index, file] of files.entries()) state = takeIn(state, file, `R${index}`).register;
    expect(Object.keys(state.activities).length).toBeGreaterThan(30);
    expect(registerSchema.safeParse(state).error).toBeUndefined();
    for (const report of Object.values(state.activityReports)) {
      const told = fieldNames.filter((field) => !isBlankValue(report.values[field]));
      const untraced = told.filter((field) => report.sources[field] === undefined);
      expect({ id: report.id, untraced }).toEqual({ id: report.id, untraced: [] });
    }
    for (const [index, file] of files.entries()) {
      const { plan, draft } = takeIn(state, file, `S${index}`);
      const open = plan.rows.filter((row) => row.isAcceptable && row.match.kind !== 'unchanged');
      expect(open.map(({ rowKey, match, changes }) => ({ rowKey, match, changes }))).toEqual([]);
      expect(draft.ops.every((op) => op.collection === 'returns')).toBe(true);
    }
  });
});
